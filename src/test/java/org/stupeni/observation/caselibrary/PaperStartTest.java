package org.stupeni.observation.caselibrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistReader;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.identity.PersonName;
import org.stupeni.observation.RolePlayReader;
import org.stupeni.observation.SceneReader;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Problem;
import org.stupeni.question.Judgement;
import org.stupeni.question.Question;

/** What a case becomes, against the framework and the checklists that are delivered and the readers that read them. */
class PaperStartTest {

    private static final Path ROOT = Path.of("courses");
    private static final String INDICATOR = "dc3-complaint";
    private static final CaseText STORY = new CaseText(
            "«Чайник: третий раз!» — кричал # и бросил коробку.\n\n- Верните деньги!",
            "Выслушал.",
            "Ушёл с деньгами.",
            "Сразу вернул бы.");

    private Framework framework;
    private List<Checklist> checklists;

    @BeforeEach
    void whatIsDelivered() throws IOException {
        framework = FrameworkReader.read("framework.yaml", Files.readString(ROOT.resolve("framework.yaml")))
                .framework()
                .orElseThrow();
        checklists = new ChecklistReader(framework).read(ROOT).sound();
    }

    @Test
    void aRolePlayLacksOnlyWhatItsAuthorIsToWrite() {
        List<Problem> problems = new RolePlayReader(framework, checklists)
                .read("case-7", start(PaperKind.ROLE_PLAY))
                .problems();
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("case-7.yaml");
            assertThat(problem.line()).isPositive();
            assertThat(problem.message()).matches("'(ru|en)' must be a text");
        });
        String written = start(PaperKind.ROLE_PLAY).replaceAll("(?m)^(\\s*)((?:- )?(?:ru|en)): ''$", "$1$2: text");
        assertThat(new RolePlayReader(framework, checklists)
                        .read("case-7", written)
                        .sound())
                .singleElement()
                .satisfies(play -> {
                    assertThat(play.id()).isEqualTo("case-7");
                    assertThat(play.level()).isEqualTo(3);
                    assertThat(play.seats().client().ru()).isEqualTo(STORY.client());
                    assertThat(play.seats().observer().ru()).contains(STORY.did(), STORY.ended(), STORY.better());
                });
    }

    @Test
    void aSceneLacksOnlyWhatItsAuthorIsToWrite() {
        assertThat(new SceneReader(framework, checklists)
                        .read("case-7", start(PaperKind.SCENE))
                        .problems())
                .isNotEmpty()
                .allMatch(problem -> problem.message().matches("'(ru|en)' must be a text"));
        String written = start(PaperKind.SCENE).replaceAll("(?m)^(\\s*)(ru|en): ''$", "$1$2: text");
        assertThat(new SceneReader(framework, checklists)
                        .read("case-7", written)
                        .sound())
                .singleElement()
                .satisfies(scene -> assertThat(scene.scene().ru()).contains(STORY.client(), STORY.did()));
    }

    @Test
    void whatIsNoYamlIsSaid() {
        assertThat(new SceneReader(framework, checklists).read("case-7", "a: [").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("is no YAML"));
        assertThat(new RolePlayReader(framework, checklists).read("case-7", "").problems())
                .containsExactly(new Problem("case-7.yaml", 0, "is empty"));
    }

    @Test
    void aQuestionHasTheSituationAndTwoReactionsAndLacksTheRest() {
        Question question = CaseQuestion.of(row(), "hear-and-record");
        assertThat(question.id()).isEqualTo("case-7");
        assertThat(question.indicator()).isEqualTo(INDICATOR);
        assertThat(question.ask()).isEqualTo(new LocalText(STORY.client(), ""));
        assertThat(((Judgement) question.task()).reactions())
                .extracting(
                        reaction -> reaction.text().ru(),
                        reaction -> reaction.feedback().ru())
                .containsExactly(tuple(STORY.did(), ""), tuple(STORY.better(), ""), tuple("", ""));
    }

    private String start(PaperKind kind) {
        return PaperStart.of(
                kind,
                row(),
                3,
                checklists.stream()
                        .filter(one -> one.competency().equals("difficult-clients"))
                        .findFirst()
                        .orElseThrow()
                        .items());
    }

    private static CaseRow row() {
        Instant now = Instant.EPOCH;
        return new CaseRow(
                7L,
                1L,
                new PersonName("Белова", "Ольга", null),
                Credit.UNNAMED,
                CaseState.ACCEPTED,
                "ru",
                CaseKind.COMPLAINT,
                CaseChannel.COUNTER,
                ClientMood.ANGRY,
                STORY,
                1,
                "Третий чайник",
                STORY,
                "difficult-clients",
                INDICATOR,
                "",
                now,
                now,
                now,
                now);
    }
}
