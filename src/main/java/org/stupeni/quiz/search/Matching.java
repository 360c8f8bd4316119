package org.stupeni.quiz.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stupeni.question.Question;
import org.stupeni.quiz.statistics.FoundFigures;

/** Looks for questions among those that are known. Pure. */
final class Matching {

    private final Map<String, FoundFigures> figures = new HashMap<>();
    private final Set<String> sat = new HashSet<>();

    /** @param all what says most against a question first */
    Matching(List<FoundFigures> all) {
        for (FoundFigures one : all) {
            String question = one.courseId() + " " + one.questionId();
            figures.putIfAbsent(question + " " + one.questionVersion(), one);
            if (one.people() > 0) {
                sat.add(question);
            }
        }
    }

    List<FoundQuestion> find(List<PlacedQuestion> questions, QuestionFilter filter) {
        List<String> words = filter.text() == null
                ? List.of()
                : Arrays.stream(KnownQuestion.fold(filter.text()).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return questions.stream()
                .filter(placed -> isMeant(placed, filter) && placed.known().says(words))
                .map(placed -> new FoundQuestion(placed, figures.get(key(placed) + " " + placed.version())))
                .filter(found -> isTold(found, filter))
                .sorted(order(filter.order()))
                .toList();
    }

    private static String key(PlacedQuestion placed) {
        return placed.courseId() + " " + placed.question().id();
    }

    private static boolean isMeant(PlacedQuestion placed, QuestionFilter filter) {
        Question question = placed.question();
        return is(filter.courseId(), placed.courseId())
                && is(filter.moduleId(), placed.moduleId())
                && is(filter.type(), question.type())
                && (filter.tag() == null || question.tags().contains(filter.tag()))
                && (filter.indicator() == null || question.indicators().anyMatch(filter.indicator()::equals))
                && is(filter.difficulty(), question.difficulty())
                && is(filter.use(), placed.use());
    }

    private static boolean is(Object wanted, Object had) {
        return wanted == null || wanted.equals(had);
    }

    private boolean isTold(FoundQuestion found, QuestionFilter filter) {
        FoundFigures told = found.figures();
        return QuestionFilter.Range.holds(filter.facility(), told == null ? null : told.facility())
                && QuestionFilter.Range.holds(filter.discrimination(), told == null ? null : told.discrimination())
                && (!filter.anyFlag() || told != null && !told.raised().isEmpty())
                && (filter.flag() == null || told != null && told.flags().contains(filter.flag()))
                && (filter.sat() == null || filter.sat() == sat.contains(key(found.placed())));
    }

    private static Comparator<FoundQuestion> order(QuestionFilter.Order order) {
        return switch (order) {
            case PLACE -> (one, other) -> 0;
            case HARM ->
                Comparator.comparingInt((FoundQuestion one) ->
                                one.figures() == null ? 0 : one.figures().harm())
                        .reversed();
            case FACILITY ->
                Comparator.comparing(
                        one -> one.figures() == null ? null : one.figures().facility(),
                        Comparator.nullsLast(Comparator.naturalOrder()));
        };
    }
}
