package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** The study of a cut from its opening to its adoption, as trainer, judges and HR do it. */
@ExtendWith(Visitors.class)
class CutStudyIT {

    private static final int QUESTIONS = 3;

    private final Caller trainer = Caller.as("trainer");

    @Test
    void aStudyGoesOnWithAnotherJudgeAndSaysToHrWhoMayNotDecide() {
        String study = Forms.submitOf(
                        trainer,
                        "/author/cut-studies",
                        "open-form",
                        "open",
                        "exam",
                        "demo-types/trial",
                        "judges",
                        "trainer2\nobserver\nadmin")
                .body();
        assertThat(study).contains(text("cut_study.no_judge"));
        String id = opened("trainer2\nobserver\nhr");
        String page = "/author/cut-study?id=" + id;
        judges("trainer2", id, 70);
        judges("observer", id, 60);
        assertThat(Forms.submitOf(trainer, page, "round-form", "end-round").body())
                .contains(text("cut_study.incomplete", 3));
        assertThat(Forms.submitOf(trainer, page, "join-form", "join", "judges", "hr")
                        .body())
                .contains(text("cut_study.known_judges"));

        Forms.submitOf(trainer, page, "join-form", "join", "judges", "hr2");
        judges("hr2", id, 50);
        Forms.submitOf(trainer, page, "round-form", "end-round");
        Forms.submitOf(trainer, page, "close-form", "close", "minutes", "Судили втроём.");

        String own = "/hr/cut-study?id=" + id;
        assertThat(Caller.as("hr2").get(own).body())
                .contains(text("cut_study.own"))
                .doesNotContain("id=\"adopt-form\"");
        assertThat(Forms.submitUnseen(Caller.as("hr2"), own, "adopt-form", "adopt", "reason", "Сам решил.")
                        .body())
                .contains(text("cut_study.own"));
        assertThat(trainer.get(page).body()).contains(text("cut_state.CLOSED"));
    }

    private String opened(String judges) {
        HttpResponse<String> answer = Forms.submitOf(
                trainer, "/author/cut-studies", "open-form", "open", "exam", "demo-types/trial", "judges", judges);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    private static void judges(String account, String study, int chance) {
        for (int number : IntStream.rangeClosed(1, QUESTIONS).boxed().toList()) {
            Forms.submitOf(
                    Caller.as(account),
                    "/learn/judgement?study=" + study + "&number=" + number,
                    "judge-form",
                    "save",
                    "chance",
                    List.of(chance, chance + 5, chance - 5).get(number - 1).toString());
        }
    }

    private static String text(String key, Object... arguments) {
        return Texts.of(Language.RU, key, arguments);
    }
}
