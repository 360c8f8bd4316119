package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.HeldNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.ProjectNeed;
import org.stupeni.framework.Need.Situation;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;

class RuleWordsTest {

    private static final Need ANY = new CourseNeed("basics");

    private static final Map<String, Need> NEEDS = Map.ofEntries(
            Map.entry("course", new CourseNeed("basics")),
            Map.entry("course named by its competency", new CourseNeed("calling")),
            Map.entry("course nobody wrote", new CourseNeed("leading")),
            Map.entry("exam", new ExamNeed("basics", "level-2", null)),
            Map.entry("exam within 24", new ExamNeed("basics", "level-2", 24)),
            Map.entry("exam within 1", new ExamNeed("basics", "level-2", 1)),
            Map.entry("exam within 12", new ExamNeed("basics", "level-2", 12)),
            Map.entry("exam with second evidence", new ExamNeed("basics", "level-2", 24, new PanelNeed(1, null))),
            Map.entry(
                    "exam with one of two",
                    new ExamNeed(
                            "basics",
                            "level-2",
                            null,
                            new AnyOf(List.of(
                                    new ObservationsNeed(1, 1, 1, Situation.ANY, 3, null), new PanelNeed(1, null))))),
            Map.entry("unwritten exam", new ExamNeed("basics", "level-4", null)),
            Map.entry("exam of a course nobody wrote", new ExamNeed("leading", "level-4", 24)),
            Map.entry("share", new IndicatorShareNeed("basics", "level-2", 50, null)),
            Map.entry("share within", new IndicatorShareNeed("basics", "level-2", 50, 24)),
            Map.entry("unwritten share", new IndicatorShareNeed("basics", "level-4", 60, 24)),
            Map.entry("held here", new HeldNeed("listening", 3)),
            Map.entry("held elsewhere", new HeldNeed("calling", 3)),
            Map.entry("two hard observations", new ObservationsNeed(2, 2, 2, Situation.HARD, 4, 12)),
            Map.entry("one observation", new ObservationsNeed(1, 1, 1, Situation.ANY, 3, null)),
            Map.entry("five observations", new ObservationsNeed(5, 5, 5, Situation.ANY, 5, null)),
            Map.entry("one mentored", new MentoringNeed(1, 24)),
            Map.entry("two mentored", new MentoringNeed(2, null)),
            Map.entry("one project", new ProjectNeed(1, null)),
            Map.entry("five projects", new ProjectNeed(5, 24)),
            Map.entry("one panel", new PanelNeed(1, 12)),
            Map.entry("three panels", new PanelNeed(3, null)),
            Map.entry("all", new AllOf(List.of(ANY, ANY))),
            Map.entry("any", new AnyOf(List.of(ANY, ANY))),
            Map.entry("two of three", new NOf(2, List.of(ANY, ANY, ANY))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    course                         | Пройден курс «Основы»                                                    | The course “Basics” is completed
                    course named by its competency | Пройден курс «Звонки»                                                    | The course “Calling” is completed
                    course nobody wrote            | Пройден курс (он ещё готовится)                                      | A course that is still being written is completed
                    exam                           | Сдан экзамен уровня 2 по курсу «Основы»                                  | The level 2 exam of “Basics” is passed
                    exam within 24                 | Сдан экзамен уровня 2 по курсу «Основы» за последние 24 месяца           | The level 2 exam of “Basics” is passed within the last 24 months
                    exam within 1                  | Сдан экзамен уровня 2 по курсу «Основы» за последний 1 месяц             | The level 2 exam of “Basics” is passed within the last month
                    exam within 12                 | Сдан экзамен уровня 2 по курсу «Основы» за последние 12 месяцев          | The level 2 exam of “Basics” is passed within the last 12 months
                    exam with second evidence      | Сдан экзамен уровня 2 по курсу «Основы» за последние 24 месяца; если результат рядом с проходным баллом, решает второе доказательство: пройдена защита перед комиссией | The level 2 exam of “Basics” is passed within the last 24 months; where the result is close to the pass mark a second piece of evidence decides: a panel has been passed
                    exam with one of two           | Сдан экзамен уровня 2 по курсу «Основы»; если результат рядом с проходным баллом, решает второе доказательство: не менее 1 наблюдения, поведение уровня 3 или выше, либо пройдена защита перед комиссией | The level 2 exam of “Basics” is passed; where the result is close to the pass mark a second piece of evidence decides: at least 1 observation, showing level 3 or higher, or a panel has been passed
                    unwritten exam                 | Сдан экзамен по курсу «Основы» (он ещё готовится)                    | An exam of “Basics” that is still being written is passed
                    exam of a course nobody wrote  | Сдан экзамен (он ещё готовится)               | An exam that is still being written is passed
                    share                          | В сданном экзамене уровня 2 по курсу «Основы» по каждому показателю набрано не меньше 50 % баллов | In a passed level 2 exam of “Basics”, every indicator earned at least 50% of its points
                    share within                   | В экзамене уровня 2 по курсу «Основы», сданном за последние 24 месяца, по каждому показателю набрано не меньше 50 % баллов | In a level 2 exam of “Basics” passed within the last 24 months, every indicator earned at least 50% of its points
                    unwritten share                | В сданном экзамене по курсу «Основы» (он ещё готовится), по каждому показателю набрано не меньше 60 % баллов | In a passed exam of “Basics” that is still being written, every indicator earned at least 60% of its points
                    held here                      | Действует уровень 3 или выше по этой компетенции                         | Level 3 or higher in this competency is held
                    held elsewhere                 | Действует уровень 3 или выше по компетенции «Звонки»                     | Level 3 or higher in “Calling” is held
                    two hard observations          | Не менее 2 наблюдений в сложных ситуациях, от 2 разных наблюдателей, в 2 разных дня, поведение уровня 4 или выше, за последние 12 месяцев | At least 2 observations in hard situations, by 2 different observers, on 2 different days, showing level 4 or higher, within the last 12 months
                    one observation                | Не менее 1 наблюдения, поведение уровня 3 или выше                       | At least 1 observation, showing level 3 or higher
                    five observations              | Не менее 5 наблюдений, от 5 разных наблюдателей, в 5 разных дней, поведение уровня 5 или выше | At least 5 observations, by 5 different observers, on 5 different days, showing level 5 or higher
                    one mentored                   | Подготовлен коллега в роли наставника за последние 24 месяца             | A colleague was mentored within the last 24 months
                    two mentored                   | В роли наставника подготовлены 2 разных коллеги                                 | 2 different colleagues were mentored
                    one project                    | Принят проект                                                            | A project is accepted
                    five projects                  | Приняты 5 разных проектов за последние 24 месяца                                | 5 different projects are accepted within the last 24 months
                    one panel                      | Пройдена защита перед комиссией за последние 12 месяцев                  | A panel has been passed within the last 12 months
                    three panels                   | Пройдены 3 защиты перед комиссией                                        | 3 panels have been passed
                    all                            | Всё из перечисленного                                                    | All of these
                    any                            | Хотя бы одно из перечисленного                                           | At least one of these
                    two of three                   | Не менее 2 из 3                                                          | At least 2 of these 3
                    """)
    void everyNeedIsASentence(String need, String russian, String english) {
        assertThat(words(Language.RU).of(NEEDS.get(need), "listening").replace('\u00a0', ' '))
                .isEqualTo(russian);
        assertThat(words(Language.EN).of(NEEDS.get(need), "listening").replace('\u00a0', ' '))
                .isEqualTo(english);
    }

    @Test
    void decisionAndValidityAreSaid() {
        LevelRule rule = new LevelRule(24, LevelRule.Decision.TWO, ANY);

        assertThat(words(Language.RU).decision(rule)).contains("два человека");
        assertThat(words(Language.EN).decision(new LevelRule(24, LevelRule.Decision.ONE, ANY)))
                .isEqualTo("One person in HR decides.");
        assertThat(words(Language.EN).decision(new LevelRule(24, LevelRule.Decision.AUTOMATIC, ANY)))
                .contains("without a separate decision");
        assertThat(words(Language.RU).validity(rule).replace('\u00a0', ' ')).isEqualTo("Решение действует 24 месяца.");
    }

    private static RuleWords words(Language language) {
        return new RuleWords(language, titles());
    }

    static Titles titles() {
        LocalText text = new LocalText("Текст", "Text");
        Framework framework = new Framework(
                Map.of(1, text, 2, text, 3, text, 4, text, 5, text),
                List.of(
                        new Competency("listening", new LocalText("Слушание", "Listening"), text, List.of()),
                        new Competency("calling", new LocalText("Звонки", "Calling"), text, List.of())));
        return new Titles(
                framework,
                Map.of("basics", new LocalText("Основы", "Basics")),
                Map.of("basics/level-2", 2, "basics/level-3", 3));
    }
}
