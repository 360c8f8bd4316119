package org.stupeni.course.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Judgement;
import org.stupeni.question.Matching;
import org.stupeni.question.Numeric;
import org.stupeni.question.Open;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/** What a draft still lacks of the rules that published questions keep: {@code courses/README.md} says them. */
final class DraftRules {

    private DraftRules() {}

    static void check(Question question, ItemDraft item) {
        task(question.task(), item);
    }

    private static void task(Task task, ItemDraft item) {
        if (task instanceof Choice choice) {
            choice(choice, item, choice.type() != QuestionType.TRUE_FALSE);
        } else if (task instanceof Matching matching) {
            count(item, "exchange_todo.pairs", matching.pairs(), 3, 6);
            feedback(item, matching.pairs(), Matching.Pair::feedback);
            distinct(item, matching.pairs().stream().map(Matching.Pair::left));
            distinct(
                    item,
                    Stream.concat(
                            matching.pairs().stream().map(Matching.Pair::right),
                            matching.extra().stream().map(Matching.Extra::text)));
        } else if (task instanceof Ordering ordering) {
            count(item, "exchange_todo.steps", ordering.steps(), 3, 8);
            distinct(item, ordering.steps().stream().map(Ordering.Step::text));
        } else if (task instanceof Numeric numeric) {
            count(item, "exchange_todo.values", numeric.values(), 1, 8);
            count(item, "exchange_todo.units", numeric.units(), 0, 8);
        } else if (task instanceof ShortText words) {
            words(words, item, 200);
        } else if (task instanceof Cloze cloze) {
            count(item, "exchange_todo.gaps", cloze.gaps(), 1, 12);
            cloze.gaps().forEach(gap -> gap(gap, item));
        } else if (task instanceof Open open && open.rubric().isEmpty()) {
            item.toDo("exchange_todo.rubric");
        } else if (task instanceof Judgement judgement) {
            count(item, "exchange_todo.reactions", judgement.reactions(), 3, 8);
            feedback(item, judgement.reactions(), Judgement.Reaction::feedback);
        }
    }

    private static void gap(Cloze.Gap gap, ItemDraft item) {
        if (gap.choice() != null) {
            choice(gap.choice(), item, false);
        } else if (gap.words() != null) {
            words(gap.words(), item, 100);
        } else {
            count(item, "exchange_todo.values", gap.number().values(), 1, 8);
        }
    }

    private static void choice(Choice choice, ItemDraft item, boolean counted) {
        boolean explained = counted || choice.type() == QuestionType.TRUE_FALSE;
        count(item, "exchange_todo.options", choice.options(), 2, 8);
        if (explained) {
            feedback(item, choice.options(), Choice.Option::feedback);
        }
        distinct(item, choice.options().stream().map(Choice.Option::text));
        long right = choice.options().stream().filter(Choice.Option::right).count();
        if (choice.type() == QuestionType.MULTIPLE && right == choice.options().size()) {
            item.toDo("exchange_todo.all_right");
        }
    }

    private static void words(ShortText words, ItemDraft item, int longest) {
        count(item, "exchange_todo.answers", words.answers(), 1, 12);
        if (words.answers().stream().flatMap(ShortText.Known::wordings).anyMatch(one -> one.length() > longest)) {
            item.toDo("exchange_todo.long_answer", longest);
        }
    }

    private static void count(ItemDraft item, String key, Collection<?> parts, int fewest, int most) {
        if (parts.size() < fewest || parts.size() > most) {
            item.toDo(key, parts.size(), fewest, most);
        }
    }

    private static <P> void feedback(ItemDraft item, List<P> parts, Function<P, LocalText> feedback) {
        if (parts.stream().anyMatch(part -> feedback.apply(part) == null)) {
            item.toDo("exchange_todo.feedback");
        }
    }

    private static void distinct(ItemDraft item, Stream<LocalText> texts) {
        Set<LocalText> seen = new HashSet<>();
        List<LocalText> all = texts.toList();
        if (all.stream().anyMatch(text -> text.ru().isBlank() && text.en().isBlank())) {
            item.toDo("exchange_todo.empty_text");
        }
        if (all.stream().anyMatch(text -> !seen.add(text))) {
            item.toDo("exchange_todo.same_text");
        }
    }
}
