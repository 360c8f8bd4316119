package org.stupeni.observation.peer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.observation.Mark;

/**
 * The employee's view beside those of colleagues, as far as it may be shown. Pure.
 *
 * @param own what the employee says by item; empty where they did not answer
 * @param ownWords null where there are none
 * @param anonymous whether so many answered that they are shown without names
 * @param given how many answered
 * @param closed how many of them stay closed, since there are too few and they did not agree to be named
 * @param items what colleagues say, in the order of the round's items
 * @param words what colleagues wrote
 */
public record SideBySide(
        Map<String, Integer> own,
        String ownWords,
        boolean anonymous,
        int given,
        int closed,
        List<Item> items,
        List<Said> words) {

    /** From how many answers on they are shown without names. */
    public static final int ENOUGH = 3;

    /**
     * One item.
     *
     * @param views those who saw it, by level; without names their order says nothing else
     * @param unseen how many of those shown did not see it
     */
    public record Item(String item, List<View> views, int unseen) {}

    /** @param author null without a name */
    public record View(Long author, int level) {}

    /** @param author null without a name */
    public record Said(Long author, String words) {}

    static SideBySide of(RoundRow round, List<AnswerRow> answers, List<MarkRow> marks) {
        List<AnswerRow> given = answers.stream().filter(AnswerRow::isGiven).toList();
        List<AnswerRow> peers = given.stream()
                .filter(answer -> !answer.authorId().equals(round.employeeId()))
                .toList();
        boolean anonymous = peers.size() >= ENOUGH;
        List<AnswerRow> shown =
                peers.stream().filter(answer -> anonymous || answer.isNamed()).toList();
        Map<Long, Map<String, Integer>> said = marks.stream()
                .collect(Collectors.groupingBy(MarkRow::answer, Collectors.toMap(MarkRow::item, MarkRow::seen)));
        AnswerRow own = given.stream()
                .filter(answer -> answer.authorId().equals(round.employeeId()))
                .findFirst()
                .orElse(null);
        return new SideBySide(
                own == null ? Map.of() : said.getOrDefault(own.id(), Map.of()),
                own == null ? null : own.words(),
                anonymous,
                peers.size(),
                peers.size() - shown.size(),
                round.items().stream()
                        .map(item -> item(item, shown, said, anonymous))
                        .toList(),
                shown.stream()
                        .filter(answer -> answer.words() != null)
                        .map(answer -> new Said(anonymous ? null : answer.authorId(), answer.words()))
                        .sorted(Comparator.comparing(Said::words))
                        .toList());
    }

    private static Item item(
            String item, List<AnswerRow> shown, Map<Long, Map<String, Integer>> said, boolean anonymous) {
        List<View> views = shown.stream()
                .map(answer -> new View(
                        anonymous ? null : answer.authorId(),
                        said.getOrDefault(answer.id(), Map.of()).getOrDefault(item, Mark.NOT_OBSERVED)))
                .filter(view -> view.level() != Mark.NOT_OBSERVED)
                .sorted(Comparator.comparingInt(View::level))
                .toList();
        return new Item(item, views, shown.size() - views.size());
    }
}
