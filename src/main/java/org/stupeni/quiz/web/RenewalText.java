package org.stupeni.quiz.web;

import java.time.LocalDate;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.start.ExamCycle;
import org.stupeni.quiz.start.ExamStanding;
import org.stupeni.quiz.start.Standing;

/** Tells a person what an exam has to do with a level to be renewed: when it is to be sat again, and by when. */
public final class RenewalText {

    private RenewalText() {}

    /** The sentence, or null where there is nothing to say. */
    public static String of(ExamStanding exam, LocalDate today, ViewTexts texts) {
        Standing standing = exam.standing();
        ExamCycle level = standing.renewal();
        if (level == null) {
            return standing.anew() == null || standing.kind() == Standing.Kind.PASSED
                    ? null
                    : texts.of("quiz_start.too_old", standing.anew());
        }
        if (standing.kind() == Standing.Kind.PASSED) {
            return texts.of("quiz_start.renew_from", level.level(), level.until(), level.from());
        }
        if (level.isRevoked()) {
            return texts.of("quiz_start.regain_revoked", level.level(), level.revokedOn());
        }
        return texts.of(level.isOver(today) ? "quiz_start.regain" : "quiz_start.renew", level.level(), level.until());
    }
}
