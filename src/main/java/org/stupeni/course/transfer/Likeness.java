package org.stupeni.course.transfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Judgement;
import org.stupeni.question.Matching;
import org.stupeni.question.Numeric;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/**
 * How far two questions that ask the same are the same; the nearest first. Ids, order of what is shuffled, signs of Markdown, case and punctuation make no difference, nor does a
 * language that one of them does not have. Pure.
 */
public enum Likeness {
    /** Type, answers and key. */
    SAME,
    /** What is offered is the same; something else is right. */
    KEY,
    /** The type is the same; the answers are others. */
    ANSWERS,
    TYPE;

    /**
     * What an answer is chosen from or compared with.
     *
     * @param offered what everybody sees, in any order
     * @param key what is right of it
     */
    private record Asked(List<String> offered, List<String> key) {}

    static Likeness of(Question one, Question other) {
        if (one.type() != other.type()) {
            return TYPE;
        }
        return Stream.of(Language.values())
                .filter(language -> has(one, language) && has(other, language))
                .map(language -> of(asked(one.task(), language), asked(other.task(), language)))
                .reduce((first, second) -> first.compareTo(second) > 0 ? first : second)
                .orElse(ANSWERS);
    }

    private static boolean has(Question question, Language language) {
        return !question.ask().in(language.locale()).isBlank();
    }

    private static Likeness of(Asked one, Asked other) {
        if (!one.offered().equals(other.offered())) {
            return ANSWERS;
        }
        return one.key().equals(other.key()) ? SAME : one.offered().isEmpty() ? ANSWERS : KEY;
    }

    private static Asked asked(Task task, Language language) {
        List<String> offered = new ArrayList<>();
        List<String> key = new ArrayList<>();
        put(task, language, offered, key);
        return new Asked(offered.stream().sorted().toList(), key);
    }

    private static void put(Task task, Language language, List<String> offered, List<String> key) {
        if (task instanceof Choice choice) {
            choice.options().forEach(option -> offered.add(plain(option.text(), language)));
            key.addAll(sorted(choice.options().stream()
                    .filter(Choice.Option::right)
                    .map(option -> plain(option.text(), language))));
        } else if (task instanceof Matching matching) {
            matching.pairs().forEach(pair -> {
                offered.add(plain(pair.left(), language));
                offered.add(plain(pair.right(), language));
            });
            matching.extra().forEach(extra -> offered.add(plain(extra.text(), language)));
            key.addAll(sorted(matching.pairs().stream()
                    .map(pair -> plain(pair.left(), language) + "\n" + plain(pair.right(), language))));
        } else if (task instanceof Ordering ordering) {
            ordering.steps().forEach(step -> key.add(plain(step.text(), language)));
            offered.addAll(key);
        } else if (task instanceof Judgement judgement) {
            judgement.reactions().forEach(reaction -> offered.add(plain(reaction.text(), language)));
            key.addAll(sorted(judgement.reactions().stream()
                    .map(reaction -> plain(reaction.text(), language) + "\n" + reaction.key())));
        } else if (task instanceof Numeric numeric) {
            key.addAll(sorted(numeric.values().stream()
                    .map(value -> number(value.value()) + "\n" + number(value.tolerance())
                            + (value.percent() ? "%\n" : "\n") + number(value.points()))));
            key.addAll(sorted(numeric.units().stream()
                    .map(unit -> plain(unit.name(), language) + "\n" + new TreeSet<>(unit.also()) + "\n"
                            + number(unit.factor()))));
            key.add(number(numeric.withoutUnit()));
        } else if (task instanceof ShortText words) {
            key.addAll(sorted(words.answers().stream()
                    .map(known -> plain(known.text(), language) + "\n"
                            + new TreeSet<>(
                                    known.also().stream().map(Stems::plain).toList())
                            + "\n" + number(known.points()))));
        } else if (task instanceof Cloze cloze) {
            cloze.gaps().forEach(gap -> put(gap.task(), language, offered, key));
        } else if (task instanceof Dialogue dialogue) {
            put(dialogue, language, offered, key);
        } else {
            task.withoutFeedback().texts().forEach(text -> offered.add(plain(text, language)));
        }
    }

    private static void put(Dialogue dialogue, Language language, List<String> offered, List<String> key) {
        Map<String, String> said = new HashMap<>();
        dialogue.nodes().forEach(node -> said.put(node.id(), plain(node.says(), language)));
        dialogue.endings().forEach(ending -> said.put(ending.id(), plain(ending.says(), language)));
        offered.addAll(said.values());
        dialogue.nodes()
                .forEach(node -> node.replies().forEach(reply -> {
                    String text = plain(reply.text(), language);
                    offered.add(text);
                    key.add(said.get(node.id()) + "\n" + text + "\n" + new TreeMap<>(reply.points()) + "\n"
                            + said.get(reply.to()));
                }));
        dialogue.endings().forEach(ending -> key.add(said.get(ending.id()) + "\n" + ending.points()));
        Collections.sort(key);
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static List<String> sorted(Stream<String> words) {
        return words.sorted().toList();
    }

    private static String plain(LocalText text, Language language) {
        return text == null ? "" : Stems.plain(text.in(language.locale()));
    }
}
