package org.stupeni.quiz.cut;

import java.util.List;

/**
 * A study with everything its trainer and HR may see.
 *
 * @param judges how far each is
 * @param result null in the first round and while nobody has judged everything
 * @param minutes null before it is closed
 * @param reason null before it is adopted
 */
public record Study(
        StudyRow row,
        List<JudgedQuestion> questions,
        List<JudgeProgress> judges,
        Angoff result,
        String minutes,
        String reason) {

    /** How many judges have judged every question. */
    public long complete() {
        return judges.stream()
                .filter(judge -> judge.judged() == questions.size())
                .count();
    }
}
