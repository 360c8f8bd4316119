package org.stupeni.quiz.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeSet;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.quiz.statistics.Statistics;

/** Finds questions in all banks and drafts; in a few statements, however many there are. */
@ApplicationScoped
@Transactional
public class QuestionSearch {

    @Inject
    KnownQuestions known;

    @Inject
    Statistics statistics;

    /** All that the filter means, in its order. */
    public List<FoundQuestion> find(QuestionFilter filter) {
        return new Matching(statistics.found()).find(known.all(), filter);
    }

    /** Those of one draft that the filter means. */
    public List<FoundQuestion> find(DraftRow draft, QuestionFilter filter) {
        return new Matching(statistics.found()).find(known.of(draft), filter);
    }

    /** Every tag that any question has, in the order of letters. */
    public List<String> tags() {
        TreeSet<String> tags = new TreeSet<>();
        known.all().forEach(question -> tags.addAll(question.question().tags()));
        return List.copyOf(tags);
    }
}
