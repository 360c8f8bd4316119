package org.stupeni.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.stupeni.platform.Json;
import org.stupeni.platform.LocalText;

class FrameworkJsonTest {

    static List<Need> everyKindOfNeed() {
        return List.of(
                new CourseNeed("a"),
                new ExamNeed("a", "b", 24),
                new ExamNeed("a", "b", null),
                new ExamNeed("a", "b", null, new AnyOf(List.of(new PanelNeed(1, null), new ProjectNeed(1, 3)))),
                new IndicatorShareNeed("a", "b", 60, 12),
                new ObservationsNeed(3, 2, 2, Situation.HARD, 4, 12),
                new MentoringNeed(1, null),
                new ProjectNeed(1, 24),
                new PanelNeed(1, 12),
                new HeldNeed("c", 3),
                new AllOf(
                        List.of(new CourseNeed("a"), new AnyOf(List.of(new CourseNeed("b"), new PanelNeed(1, null))))),
                new AnyOf(List.of(new CourseNeed("a"))),
                new NOf(1, List.of(new CourseNeed("a"), new HeldNeed("c", 2))));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfNeed")
    void everyNeedComesBackFromItsJson(Need need) {
        LevelRule rule = new LevelRule(24, LevelRule.Decision.TWO, need);

        assertThat(Json.read(Json.write(rule), LevelRule.class)).isEqualTo(rule);
    }

    @Test
    void whatRenewsALevelComesBackAndIsNotWrittenWhereNothingDoes() {
        LevelRule rule =
                new LevelRule(24, LevelRule.Decision.ONE, new CourseNeed("a"), null, new Need.ChecksNeed(6, 75));

        assertThat(Json.write(rule)).contains("\"renewBy\":{\"need\":\"checks\",\"count\":6,\"share\":75}");
        assertThat(Json.read(Json.write(rule), LevelRule.class)).isEqualTo(rule);
        assertThat(Json.write(new LevelRule(24, LevelRule.Decision.ONE, new CourseNeed("a"))))
                .isEqualTo(
                        "{\"decision\":\"ONE\",\"needs\":{\"need\":\"course\",\"course\":\"a\"},\"validMonths\":24}");
    }

    @Test
    void theNamesKeptInPublishedVersionsStay() {
        assertThat(Json.write(new AllOf(List.of(new ExamNeed("a", "b", null), new HeldNeed("c", 3)))))
                .isEqualTo("{\"need\":\"all-of\",\"of\":[{\"need\":\"exam\",\"course\":\"a\",\"exam\":\"b\"},"
                        + "{\"need\":\"held\",\"competency\":\"c\",\"level\":3}]}");
    }

    /** Word for word as it was stored before anything could be retired. */
    @Test
    void whatWasStoredBeforeAnythingCouldBeRetiredIsReadAndKeepsItsHash() {
        String stored =
                "{\"competencies\":[{\"id\":\"c\",\"levels\":[{\"indicators\":[{\"id\":\"c2-a\",\"text\":{\"en\":\"Does\",\"ru\":\"Делает\"}}],"
                        + "\"level\":2,\"rule\":{\"decision\":\"ONE\",\"needs\":{\"need\":\"course\",\"course\":\"a\"},\"validMonths\":24},"
                        + "\"summary\":{\"en\":\"en\",\"ru\":\"ru\"}}],\"summary\":{\"en\":\"en\",\"ru\":\"ru\"},\"title\":{\"en\":\"en\",\"ru\":\"ru\"}}],"
                        + "\"scale\":{\"1\":{\"en\":\"en\",\"ru\":\"ru\"}}}";
        Framework read = Json.read(stored, Framework.class);

        assertThat(read.retired()).isEmpty();
        assertThat(read.competencies().get(0).levels().get(0).retired()).isEmpty();
        assertThat(Json.write(read)).isEqualTo(stored);
    }

    @Test
    void aWholeFrameworkComesBackWithItsHash() {
        Framework framework = FrameworkReaderTest.framework(FrameworkReaderTest.sample());
        Framework read = Json.read(Json.write(framework), Framework.class);

        assertThat(read).isEqualTo(framework);
        assertThat(read.hash()).isEqualTo(framework.hash());
    }

    @Test
    void theShareThatAnExamHasToShowIsFoundHoweverDeepItStands() {
        Need share = new IndicatorShareNeed("a", "level-2", 60, 12);
        Framework framework = withRule(new AllOf(List.of(
                new CourseNeed("a"), new AnyOf(List.of(new PanelNeed(1, null), new NOf(1, List.of(share)))))));

        assertThat(framework.shareAsked("c", 2, "a", "level-2")).isEqualTo(60);
        assertThat(framework.shareAsked("c", 2, "a", "level-3")).isZero();
        assertThat(framework.shareAsked("c", 3, "a", "level-2")).isZero();
        assertThat(framework.shareAsked("d", 2, "a", "level-2")).isZero();
    }

    private static Framework withRule(Need needs) {
        LocalText text = new LocalText("ru", "en");
        Level level = new Level(2, text, List.of(), new LevelRule(12, LevelRule.Decision.ONE, needs));
        return new Framework(Map.of(), List.of(new Competency("c", text, text, List.of(level))));
    }
}
