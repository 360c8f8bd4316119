package org.stupeni.desk.demo;

import java.time.Duration;
import java.util.List;
import org.stupeni.certification.complaint.ComplaintKind;
import org.stupeni.certification.complaint.Verdict;
import org.stupeni.desk.demo.Deed.Complained;
import org.stupeni.desk.demo.Deed.ComplaintAnswered;
import org.stupeni.desk.demo.Deed.ComplaintClosed;
import org.stupeni.desk.demo.Deed.ComplaintNoted;
import org.stupeni.desk.demo.Deed.ComplaintTaken;

/** Three complaints: one that changed something, one that is looked into, one that waits. */
final class PastComplaints {

    private static final String SOBOLEVA = "16742";
    private static final String GALIEV = "19058";

    private PastComplaints() {}

    static List<Deed> deeds() {
        return List.of(
                new Complained(
                        days(112),
                        "22160",
                        ComplaintKind.EXAM,
                        "Учебный класс на Лиговском",
                        null,
                        false,
                        "Экзамен шёл рядом с ремонтом: сверлили почти час, двое вышли и не дописали. О переносе нам никто не сказал."),
                new ComplaintTaken(days(110), SOBOLEVA, "22160"),
                new ComplaintNoted(
                        days(107),
                        SOBOLEVA,
                        "22160",
                        "Администратор здания подтвердил: работы были с 10 до 12, класс об этом не предупредили."),
                new ComplaintAnswered(
                        days(101),
                        SOBOLEVA,
                        "22160",
                        Verdict.UPHELD,
                        "Шум действительно мешал, а ответственный за класс должен был перенести экзамен. Тем, кто не дописал, попытка не засчитана.",
                        "Перед экзаменом ответственный сверяется с графиком работ в здании. Всем троим открыта новая попытка."),
                new ComplaintClosed(days(84), SOBOLEVA, "22160"),
                new Complained(
                        days(9),
                        "20755",
                        ComplaintKind.JUDGEMENT,
                        "Магазин на Центральной, касса",
                        "18233",
                        true,
                        "Наблюдение записали за пять минут, пока я считала кассу, и клиента при этом не было. Прошу проверить, по чему ставили оценки."),
                new ComplaintTaken(days(6), GALIEV, "20755"),
                new ComplaintNoted(
                        days(4),
                        GALIEV,
                        "20755",
                        "Запросил график смен и время записи наблюдения. С наблюдателем поговорю без имени сотрудника."),
                new Complained(
                        days(3),
                        "23092",
                        ComplaintKind.CERTIFICATE,
                        "",
                        null,
                        false,
                        "В сертификате имя и фамилия стоят наоборот, и клиентский отдел не находит меня по странице проверки."));
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
