package org.stupeni.desk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Courses;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.survey.pulse.Pulses;

/**
 * Does courses, and says what was thought of each module: seven of ten answered, most of them well, of the third module of a course less so; one in three wrote
 * something.
 */
@ApplicationScoped
class CourseDeeds {

    private static final double ANSWER = 0.7;
    private static final double WRITE = 0.35;
    private static final int DULL = 2;

    private static final List<String> TRIED =
            List.of("helped", "helped", "helped", "no-change", "no-chance", "no-chance", "does-not-fit");

    private static final List<String> WORDS = List.of(
            "Больше примеров по телефону: у нас клиентов не видно.",
            "Читать удобно, а вот проверка длинная, к концу отвечаешь наугад.",
            "Всё по делу. Распечатал таблицу и повесил у кассы.",
            "В уроке у сотрудника есть пять минут на разговор. В субботу их нет.",
            "Не понял, чем второй шаг отличается от третьего.",
            "Первый урок можно сократить вдвое, это и так все знают.",
            "The examples are all from a shop. What about chat?",
            "Хорошо, что есть слова, которые можно сказать как есть.",
            "Что делать, если руководитель требует другого?",
            "Попробовал на первом же возврате: сработало, клиент сам удивился.",
            "Ситуации слишком вежливые, у нас говорят иначе.",
            "Хочется видео или хотя бы запись разговора.",
            "Вопросы про цифры мешают: я на складе, цен не называю.",
            "Коротко и понятно, спасибо.");

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Pulses pulses;

    /** From the first lesson to the last. */
    void take(Long person, String courseId) {
        Random chance = new Random(31 * person + courseId.hashCode());
        enrolments.enrol(person, courseId);
        List<CourseModule> modules =
                courses.latest(courseId).orElseThrow().course().modules();
        for (CourseModule module : modules) {
            module.lessons().forEach(lesson -> enrolments.lessonRead(person, courseId, lesson.id()));
            enrolments.practiceFinished(person, courseId, module.id());
            if (chance.nextDouble() < ANSWER) {
                pulses.give(person, courseId, module.id(), said(modules.indexOf(module), chance));
            }
        }
    }

    private static Map<String, String> said(int module, Random chance) {
        double usual = module == DULL ? 5.4 : 7.9;
        long mark = Math.round(Math.max(0, Math.min(10, usual + 1.9 * chance.nextGaussian())));
        Map<String, String> said = new HashMap<>();
        said.put("use", String.valueOf(mark));
        said.put("tried", TRIED.get(chance.nextInt(TRIED.size())));
        if (chance.nextDouble() < WRITE) {
            said.put("mend", WORDS.get(chance.nextInt(WORDS.size())));
        }
        return said;
    }
}
