package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.HeldNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.Situation;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;

class ExplainerTest {

    private static final LocalDate ON = LocalDate.of(2026, 6, 1);
    private static final Sources SOURCES = new Sources(Set.of("basics"), Set.of("basics/level-2"));
    private static final List<Need> RULES = List.of(
            new AllOf(List.of(
                    new CourseNeed("basics"),
                    new ExamNeed("basics", "level-2", 24),
                    new IndicatorShareNeed("basics", "level-2", 50, 24))),
            new AllOf(List.of(
                    new HeldNeed("listening", 3), new ExamNeed("basics", "level-2", 24, new PanelNeed(1, null)))),
            new ObservationsNeed(2, 2, 2, Situation.HARD, 4, 12),
            new AllOf(List.of(new MentoringNeed(2, 24), new PanelNeed(1, null), new CourseNeed("nowhere"))));

    /** Level and line, the evidence, what the line shows of it, what it says is missing. */
    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2.1 |                                                              |                                                                   | Курс ещё не пройден.
                    2.1 | 2026-05-01 course basics                                     | Курс «Основы» пройден                                             |
                    2.2 |                                                              |                                                                   | Засчитанного экзамена ещё нет.
                    2.2 | 2026-05-01 exam basics/level-2 26.5/30 cut 20 a=5/10         | Экзамен уровня 2 по курсу «Основы»: 26,5 из 30, проходной балл 20 |
                    2.2 | 2026-05-01 exam basics/level-2 18.5/30 cut 20 a=5/10         | Экзамен уровня 2 по курсу «Основы»: 18,5 из 30, проходной балл 20, не сдан | Не хватило до проходного балла: 1,5.
                    2.2 | 2020-05-01 exam basics/level-2 26/30 cut 20 a=5/10           | Экзамен уровня 2 по курсу «Основы»: 26 из 30, проходной балл 20   | Этот результат слишком давний: экзамен нужно сдать ещё раз.
                    2.3 | 2026-05-01 exam basics/level-2 26/30 cut 20 a=5/10 b=16/20   | Самый низкий показатель: «a», 5 из 10                             |
                    2.3 | 2026-05-01 exam basics/level-2 26/30 cut 20 a=4/10 b=16/20   | Самый низкий показатель: «a», 4 из 10                             | Хотя бы по одному показателю набрано меньше 50 %.
                    2.3 | 2026-05-01 exam basics/level-2 18/30 cut 20 a=9/10 b=9/20    | Самый низкий показатель: «b», 9 из 20                             | Показатели считаются по сданному экзамену.
                    2.3 | 2020-05-01 exam basics/level-2 26/30 cut 20 a=5/10           | Самый низкий показатель: «a», 5 из 10                             | Этот результат слишком давний: экзамен нужно сдать ещё раз.
                    3.1 |                                                              |                                                                   | Действующего решения об этом нет.
                    3.1 | 2026-05-01 held level 3 to 2028-04-30                        | Сертификат C-1: уровень 3, «Слушание»                             |
                    3.1 | 2026-05-01 held level 2 to 2028-04-30                        | Сертификат C-1: уровень 2, «Слушание»                             | Есть решение только об уровне 2.
                    3.1 | 2024-05-01 held level 3 to 2026-04-30                        | Сертификат C-1: уровень 3, «Слушание»                             | Решение действовало до 30 апреля 2026 года включительно.
                    3.2 | 2026-05-01 exam basics/level-2 26/30 cut 20 zone 1.5         | Экзамен уровня 2 по курсу «Основы»: 26 из 30, проходной балл 20   |
                    3.2 | 2026-05-01 exam basics/level-2 21/30 cut 20 zone 1.5         | Экзамен уровня 2 по курсу «Основы»: 21 из 30, рядом с проходным баллом 20 (плюс-минус 1,5) | Результат рядом с проходным баллом: один экзамен здесь не решает, нужно второе доказательство.
                    3.2 | 2026-05-01 exam basics/level-2 19/30 cut 20 zone 1.5; 2026-05-02 panel | Экзамен уровня 2 по курсу «Основы»: 19 из 30, рядом с проходным баллом 20 (плюс-минус 1,5) |
                    3.2 | 2026-05-01 exam basics/level-2 18/30 cut 20 zone 1.5         | Экзамен уровня 2 по курсу «Основы»: 18 из 30, проходной балл 20, не сдан | Не хватило до проходного балла: 2.
                    4.1 |                                                              |                                                                   | Не хватает 2 наблюдений.
                    4.1 | 2026-05-01 observed by 7 hard level 4                        | Наблюдение в сложной ситуации: поведение уровня 4                 | Не хватает 1 наблюдения.
                    4.1 | 2026-05-01 observed by 7 hard level 4; 2026-05-02 observed by 7 hard level 4 | Наблюдение в сложной ситуации: поведение уровня 4 | Не хватает наблюдения другого человека.
                    4.1 | 2026-05-01 observed by 7 hard level 4; 2026-05-01 observed by 8 hard level 4 | Наблюдение в сложной ситуации: поведение уровня 4 | Не хватает наблюдения в другой день.
                    4.1 | 2026-05-01 observed by 7 any level 3                         | Наблюдение: поведение уровня 3                                    | Не хватает 2 наблюдений.
                    5.1 | 2026-05-01 mentored                                          | Подготовлен коллега                                               | Не хватает ещё 1 коллеги.
                    5.2 |                                                              |                                                                   | Комиссию созывает служба персонала, когда остальные условия выполнены.
                    """)
    void everyLineSaysWhatCountsAndWhatIsMissing(String number, String evidence, String stated, String missing) {
        NeedLine line = line(number, evidence, Language.RU, true);

        assertThat(
                        line.evidence().isEmpty()
                                ? null
                                : plain(line.evidence().get(0).text()))
                .isEqualTo(stated);
        assertThat(line.missing() == null ? null : plain(line.missing())).isEqualTo(missing);
    }

    @Test
    void theReaderIsSentToWhatIsMissingOnlyOnTheOwnPage() {
        assertThat(line("2.1", "", Language.EN, true).link()).isEqualTo("/learn/course?id=basics");
        assertThat(line("2.2", "", Language.EN, true).link()).isEqualTo("/learn/exam?course=basics&id=level-2");
        assertThat(line("2.2", "", Language.EN, false).link()).isNull();
        String exam = "2026-05-01 exam basics/level-2 26/30 cut 20 a=5/10";
        assertThat(line("2.2", exam, Language.EN, true).evidence().get(0).link())
                .isEqualTo("/learn/result?id=1");
        assertThat(line("2.2", exam, Language.EN, false).evidence().get(0).link())
                .isNull();
        assertThat(line("2.2", exam, Language.EN, true).link()).isNull();
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2.2 | 2026-05-01 exam basics/level-2 26.5/30 cut 20 a=5/10 | Экзамен уровня 2 по курсу «Основы»: сдан    |
                    2.2 | 2026-05-01 exam basics/level-2 18.5/30 cut 20 a=5/10 | Экзамен уровня 2 по курсу «Основы»: не сдан | Засчитанного экзамена ещё нет.
                    2.3 | 2026-05-01 exam basics/level-2 26/30 cut 20 a=4/10   | Экзамен уровня 2 по курсу «Основы»: сдан    | Хотя бы по одному показателю набрано меньше 50 %.
                    3.2 | 2026-05-01 exam basics/level-2 21/30 cut 20 zone 1.5 | Экзамен уровня 2 по курсу «Основы»: сдан    | Результат рядом с проходным баллом: один экзамен здесь не решает, нужно второе доказательство.
                    4.1 | 2026-05-01 observed by 7 hard level 4                | Наблюдение в сложной ситуации: поведение уровня 4 | Не хватает 1 наблюдения.
                    """)
    void aManagerIsToldWhatIsMetWithoutPointsAndSentNowhere(
            String number, String evidence, String stated, String missing) {
        NeedLine line = lineOf(Explainer.forManager(Language.RU, titles()), number, evidence);

        assertThat(plain(line.evidence().get(0).text())).isEqualTo(stated);
        assertThat(line.missing() == null ? null : plain(line.missing())).isEqualTo(missing);
        assertThat(line.link()).isNull();
        assertThat(line.evidence().get(0).link()).isNull();
    }

    @Test
    void whatCountsHasItsLastDayAndWhatDoesNotHasNone() {
        assertThat(line("2.2", "2026-05-01 exam basics/level-2 26/30 cut 20 a=5/10", Language.RU, true)
                        .evidence())
                .containsExactly(new EvidenceLine(
                        LocalDate.of(2026, 5, 1),
                        "Экзамен уровня\u00a02 по курсу «Основы»: 26 из\u00a030, проходной балл\u00a020",
                        LocalDate.of(2028, 4, 30),
                        "/learn/result?id=1",
                        true));
        assertThat(line("2.2", "2020-05-01 exam basics/level-2 26/30 cut 20 a=5/10", Language.RU, true)
                        .evidence())
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.counts()).isFalse();
                    assertThat(shown.lastDay()).isNull();
                });
    }

    @Test
    void aLevelCountsItsLinesAndSaysWhoDecides() {
        LevelLines two = level(2, "2026-05-01 course basics", Language.EN, true);
        LevelLines four = level(4, "", Language.EN, true);

        assertThat(two.done()).isEqualTo(1);
        assertThat(two.total()).isEqualTo(3);
        assertThat(two.outOfReach()).isFalse();
        assertThat(two.lines()).extracting(NeedLine::number).containsExactly("2.1", "2.2", "2.3");
        assertThat(two.lines()).extracting(NeedLine::mark).containsExactly("met", "missing", "missing");
        assertThat(two.validity().replace('\u00a0', ' ')).isEqualTo("A decision holds for 24 months.");
        assertThat(four.outOfReach()).isFalse();
        assertThat(four.lines()).extracting(NeedLine::mark).containsExactly("missing");
        LevelLines five = level(5, "", Language.EN, true);
        assertThat(five.outOfReach()).isTrue();
        assertThat(five.lines()).extracting(NeedLine::mark).containsExactly("missing", "missing", "none");
        assertThat(four.decision()).startsWith("Two people decide");
    }

    @Test
    void twoNeedsThatOneExamMeetsLeadToItOnceAndAreNotBegunBeforeIt() {
        LevelLines before = level(2, "", Language.EN, true);
        LevelLines failed = level(2, "2026-05-01 exam basics/level-2 12/30 cut 20 a=5/10", Language.EN, true);

        assertThat(before.lines())
                .extracting(NeedLine::link)
                .containsExactly("/learn/course?id=basics", "/learn/exam?course=basics&id=level-2", null);
        assertThat(before.lines()).noneMatch(NeedLine::isBegun);
        assertThat(failed.lines()).extracting(NeedLine::isBegun).containsExactly(false, true, true);
    }

    @Test
    void whatWasNotAskedIsNamed() {
        FrameworkVersion version = AssessmentTest.indicators("a", "b", "d");
        Titles named = new Titles(version.framework(), titles().courses(), titles().exams());
        Assessed assessed = Assessment.assess(
                Ledger.of("2026-05-01 exam basics/level-2 26/30 cut 20 a=4/10"), version, "listening", ON, SOURCES);
        LevelAssessed level = assessed.level(2).orElseThrow();

        for (Explainer explainer : List.of(
                new Explainer(Language.RU, named, true),
                Explainer.forManager(Language.RU, named),
                Explainer.forHr(Language.RU, named))) {
            assertThat(explainer.explain(assessed, level).lines())
                    .singleElement()
                    .extracting(NeedLine::missing)
                    .isEqualTo("В этом варианте экзамена не было засчитанных вопросов по показателям: «по-русски b»;"
                            + " «по-русски d». Правило требует долю баллов и по ним.");
        }
        assertThat(new Explainer(Language.EN, named, true)
                        .explain(assessed, level)
                        .lines())
                .singleElement()
                .extracting(NeedLine::missing)
                .isEqualTo("Not asked: this paper had no question that counts on “in English b”; “in English d”."
                        + " The rule asks for a share of points in these, too.");
    }

    private static NeedLine line(String number, String evidence, Language language, boolean own) {
        return lineOf(new Explainer(language, titles(), own), number, evidence);
    }

    private static NeedLine lineOf(Explainer explainer, String number, String evidence) {
        return level(explainer, number.charAt(0) - '0', evidence).lines().stream()
                .filter(line -> line.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static LevelLines level(int level, String evidence, Language language, boolean own) {
        return level(new Explainer(language, titles(), own), level, evidence);
    }

    private static LevelLines level(Explainer explainer, int level, String evidence) {
        FrameworkVersion version = AssessmentTest.version(RULES);
        Assessed assessed =
                Assessment.assess(Ledger.of(evidence == null ? "" : evidence), version, "listening", ON, SOURCES);
        return explainer.explain(assessed, assessed.level(level).orElseThrow());
    }

    private static Titles titles() {
        return new Titles(
                AssessmentTest.version(RULES).framework(),
                Map.of("basics", new LocalText("Основы", "Basics")),
                Map.of("basics/level-2", 2));
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
