package org.stupeni.quiz.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
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

    @Inject
    QuestionTwins twins;

    /** Every question that is known. */
    public List<PlacedQuestion> all() {
        return known.all();
    }

    /** All that the filter means, in its order. */
    public List<FoundQuestion> find(QuestionFilter filter) {
        return find(all(), filter);
    }

    /** All that the filter means of these. */
    public List<FoundQuestion> find(List<PlacedQuestion> all, QuestionFilter filter) {
        return withTwins(new Matching(statistics.found()).find(all, filter), filter, all);
    }

    /** Those of one draft that the filter means. */
    public List<FoundQuestion> find(DraftRow draft, List<PlacedQuestion> all, QuestionFilter filter) {
        return withTwins(new Matching(statistics.found()).find(known.of(draft), filter), filter, all);
    }

    private List<FoundQuestion> withTwins(List<FoundQuestion> found, QuestionFilter filter, List<PlacedQuestion> all) {
        if (!filter.twins()) {
            return found;
        }
        Map<PlacedQuestion, List<NearTwin>> has =
                twins.of(found.stream().map(FoundQuestion::placed).toList(), all);
        return found.stream().filter(one -> has.containsKey(one.placed())).toList();
    }

    /** Every tag that any of these questions has, in the order of letters. */
    public static List<String> tags(List<PlacedQuestion> all) {
        TreeSet<String> tags = new TreeSet<>();
        all.forEach(question -> tags.addAll(question.question().tags()));
        return List.copyOf(tags);
    }
}
