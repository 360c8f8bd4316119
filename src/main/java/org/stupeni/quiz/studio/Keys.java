package org.stupeni.quiz.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.stupeni.course.Course;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.keys.Certifying;
import org.stupeni.course.keys.KeyReviewRow;
import org.stupeni.question.Question;

/**
 * Whether other trainers have looked at the keys of the questions that exams draw. Pure.
 *
 * <p>What is in force already, and was never looked at, does not become worse by another publication: it is named once, as a whole. An error is only what would come
 * newly into an exam of a level that asks for checked keys: a new question, another key, or one that no such exam drew before.
 *
 * @param reviews the last review of each version of a question, by that version
 * @param inForce the version and level of each question that exams draw in the published course, by its id
 * @param demandedFrom the lowest level whose exams ask for checked keys
 */
record Keys(Map<String, KeyReviewRow> reviews, Map<String, Drawn> inForce, int demandedFrom) {

    /** What an exam draws. */
    record Drawn(String version, int level) {}

    /** @param published the newest version, or null for a course that was never published */
    static Keys of(
            Map<String, KeyReviewRow> reviews, Course published, int demandedFrom, ToIntFunction<String> levelOf) {
        Map<String, Drawn> inForce = new HashMap<>();
        if (published != null) {
            Certifying.levels(published, levelOf)
                    .forEach((id, level) -> inForce.put(
                            id, new Drawn(published.question(id).orElseThrow().version(), level)));
        }
        return new Keys(reviews, inForce, demandedFrom);
    }

    List<Finding> of(Course course, ToIntFunction<String> levelOf) {
        Map<String, Integer> levels = Certifying.levels(course, levelOf);
        List<Finding> findings = new ArrayList<>();
        int neverChecked = 0;
        for (Question question : course.bank()) {
            Integer level = levels.get(question.id());
            KeyReviewRow review = reviews.get(question.version());
            if (level == null || review != null && review.isChecked()) {
                continue;
            }
            boolean demanded = level >= demandedFrom && !isInForce(question, demandedFrom);
            if (!demanded && review == null && isInForce(question, 0)) {
                neverChecked++;
            } else {
                String rule = review == null ? "key_none" : review.isOpen() ? "key_asked" : "key_returned";
                findings.add(new Finding(demanded, rule, Finding.at(NodeKind.BANK, question.id()), List.of(level)));
            }
        }
        if (neverChecked > 0) {
            findings.add(Finding.warning("keys_in_force", Finding.course(), neverChecked));
        }
        return findings;
    }

    private boolean isInForce(Question question, int level) {
        Drawn drawn = inForce.get(question.id());
        return drawn != null && drawn.level >= level && drawn.version.equals(question.version());
    }
}
