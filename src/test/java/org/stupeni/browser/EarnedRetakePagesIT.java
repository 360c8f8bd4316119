package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** The trial exam of the demonstration: whoever fails is told what to practise, and has the next attempt when that is done. */
class EarnedRetakePagesIT {

    private static final AnswerKey KEY = AnswerKey.of("demo-types", Language.RU);
    private static final String EXAM = "/learn/exam?course=demo-types&id=trial";
    private static final String MODULE = "every-type";
    private static final String PRACTICE = "/learn/practice?course=demo-types&amp;module=" + MODULE;

    @Test
    void theNextAttemptIsOpenedByPractice() {
        Caller learner = Caller.as(Rows.newLearner());
        assertThat(learner.get(EXAM).body()).contains(text("quiz_start.begin")).doesNotContain(PRACTICE);
        Sitting failed = Sitting.exam(learner, KEY, "trial").handsIn().settles();
        assertThat(learner.get("/learn/result?id=" + failed.attempt()).body()).contains(text("quiz_result.failed"));

        assertThat(learner.get(EXAM).body())
                .contains(text("quiz_start.title_PRACTISE"), text("quiz_start.practise"), PRACTICE)
                .doesNotContain("id=\"begin\"");
        assertThat(learner.get("/learn/exams").body()).contains(text("quiz_exams.why_PRACTISE"));
        Sitting practice = Sitting.practice(learner, KEY, MODULE);
        assertThat(learner.postJson(practice.api("hand-in"), practice.handIn()).statusCode())
                .as("what nobody tried is no practice")
                .isNotEqualTo(200);
        assertThat(learner.get(EXAM).body()).contains(PRACTICE);

        practice.answersEverything().handsIn();

        assertThat(learner.get(EXAM).body())
                .contains("id=\"begin\"")
                .doesNotContain(PRACTICE, text("quiz_start.practise"));
        assertThat(Sitting.exam(learner, KEY, "trial").attempt()).isNotEqualTo(failed.attempt());
    }

    private static String text(String key) {
        return Texts.of(Language.RU, key);
    }
}
