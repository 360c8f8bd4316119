package org.stupeni.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Judgement;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

/**
 * The right answer is the longest one in no more than a third of the items of a file of questions, in either language; and no more than a third of the
 * situations of a course have their best reaction as the longest. Who knows nothing picks the longest.
 *
 * <p>An item is whatever has one best answer: a single choice, a choice inside a text, a situation with one best reaction. Of fewer than three no share is told.
 */
final class LongestKey implements Rule {

    private static final int ONE_IN = 3;

    /** Something with one best answer. */
    private record Item(String file, String id, boolean situation, LocalText key, List<LocalText> others) {

        boolean isGivenAway(Language language) {
            Function<LocalText, Integer> length =
                    text -> text.in(language.locale()).length();
            return others.stream().allMatch(other -> length.apply(other) < length.apply(key));
        }
    }

    @Override
    public List<Finding> findings(Library library) {
        List<Finding> findings = new ArrayList<>();
        library.quizzes().stream().map(Quiz::course).distinct().forEach(course -> {
            List<Item> situations = new ArrayList<>();
            library.quizzes().stream()
                    .filter(quiz -> quiz.course().equals(course))
                    .forEach(quiz -> {
                        List<Item> items = quiz.questions().stream()
                                .flatMap(question -> items(quiz.file(), question))
                                .toList();
                        findings.addAll(findings(quiz.file(), "items", items));
                        items.stream().filter(Item::situation).forEach(situations::add);
                    });
            findings.addAll(findings(course, "situations", situations));
        });
        return findings;
    }

    private static List<Finding> findings(String file, String what, List<Item> items) {
        return Stream.of(Language.values())
                .flatMap(language -> {
                    List<String> longest = items.stream()
                            .filter(item -> item.isGivenAway(language))
                            .map(Item::id)
                            .toList();
                    return items.size() < ONE_IN || longest.size() * ONE_IN <= items.size()
                            ? Stream.empty()
                            : Stream.of(new Finding(
                                    file,
                                    0,
                                    "",
                                    "the key is the longest in " + longest.size() + " of " + items.size() + " " + what
                                            + ", " + language.code(),
                                    String.join(", ", longest)));
                })
                .toList();
    }

    private static Stream<Item> items(String file, Question question) {
        if (question.task() instanceof Choice choice && choice.type() == QuestionType.SINGLE) {
            return choice(file, question.id(), choice).stream();
        }
        if (question.task() instanceof Cloze cloze) {
            return cloze.gaps().stream()
                    .filter(gap -> gap.choice() != null)
                    .flatMap(gap -> choice(file, question.id() + " " + gap.id(), gap.choice()).stream());
        }
        if (question.task() instanceof Judgement judgement) {
            return situation(file, question.id(), judgement).stream();
        }
        return Stream.empty();
    }

    private static Optional<Item> choice(String file, String id, Choice choice) {
        return choice.options().stream()
                .filter(Choice.Option::right)
                .findFirst()
                .map(key -> new Item(
                        file,
                        id,
                        false,
                        key.text(),
                        choice.options().stream()
                                .filter(option -> !option.right())
                                .map(Choice.Option::text)
                                .toList()));
    }

    /** Where several reactions share the highest rating, none is the key. */
    private static Optional<Item> situation(String file, String id, Judgement judgement) {
        int best = judgement.isRanking()
                ? 1
                : judgement.reactions().stream()
                        .mapToInt(Judgement.Reaction::key)
                        .max()
                        .orElse(0);
        List<Judgement.Reaction> keys = judgement.reactions().stream()
                .filter(reaction -> reaction.key() == best)
                .toList();
        if (keys.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(new Item(
                file,
                id,
                true,
                keys.get(0).text(),
                judgement.reactions().stream()
                        .filter(reaction -> reaction != keys.get(0))
                        .map(Judgement.Reaction::text)
                        .toList()));
    }
}
