package org.stupeni.desk.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.stupeni.certification.measure.MeasureKind;
import org.stupeni.desk.demo.Deed.AppealAnswered;
import org.stupeni.desk.demo.Deed.Appealed;
import org.stupeni.desk.demo.Deed.ConflictDeclared;
import org.stupeni.desk.demo.Deed.Measured;
import org.stupeni.desk.demo.Deed.NeedRecorded;
import org.stupeni.desk.demo.Deed.NeedReplied;

/** What was said and decided afterwards in the demo's past: certificates suspended and revoked, appeals, needs, a tie. Part of {@link PastPlan}. */
final class PastWords {

    private static final String CLIENTS = "client-orientation";

    private static final String SOBOLEVA = "16742";
    private static final String GALIEV = "19058";
    private static final String ORLOVA = "17391";

    private final List<Deed> deeds = new ArrayList<>();

    private PastWords() {}

    static List<Deed> deeds() {
        PastWords plan = new PastWords();
        plan.measures();
        plan.words();
        return plan.deeds;
    }

    /** One certificate was suspended while something was looked into, and counts again; another one was revoked. */
    private void measures() {
        deeds.add(new Measured(
                days(120),
                ORLOVA,
                "20874",
                MeasureKind.SUSPEND,
                "С одного рабочего места в тот час сдавали экзамен двое: проверяем, кто отвечал."));
        deeds.add(new Measured(
                days(112),
                GALIEV,
                "20874",
                MeasureKind.REINSTATE,
                "Журнал входов и график смен показали: экзамен вы сдавали сами."));
        deeds.add(new Measured(
                days(95),
                SOBOLEVA,
                "19783",
                MeasureKind.REVOKE,
                "Ответы на экзамене набирал другой человек: это подтвердили оба."));
    }

    /** An appeal and its answer, level 1 with the person's word beside it, an appeal that waits, and a tie that somebody of HR declared. */
    private void words() {
        deeds.add(new Appealed(
                days(147),
                "22478",
                "Я отвечала в зале, потому что в тот день не было другого места. Прошу учесть результат."));
        deeds.add(
                new AppealAnswered(
                        days(143),
                        SOBOLEVA,
                        "22478",
                        false,
                        "Результат сохранён, но условия экзамена не позволяют на него опереться. Место для экзамена вам выделено."));
        deeds.add(new NeedRecorded(
                days(29),
                GALIEV,
                "23954",
                CLIENTS,
                "Экзамен дважды показал пробелы в основах. План: курс с наставником и новая попытка через месяц."));
        deeds.add(new NeedReplied(days(27), "23954", "Согласен. Прошу поставить меня в смены с наставником."));
        deeds.add(new NeedRecorded(
                days(14),
                GALIEV,
                "23405",
                CLIENTS,
                "Три недели подряд отправляли покупателей в другой отдел и не передавали их вопрос коллеге."));
        deeds.add(
                new Appealed(
                        days(6),
                        "23405",
                        "Так просил делать администратор зала, это было в памятке. Памятку исправили только на прошлой неделе."));
        deeds.add(new ConflictDeclared(
                days(15), ORLOVA, "23671", "Мы родственники: решений об этом сотруднике я не принимаю."));
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
