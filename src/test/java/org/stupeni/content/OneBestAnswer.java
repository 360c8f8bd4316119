package org.stupeni.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stupeni.platform.Language;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Judgement;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

/**
 * Of what can be chosen one thing is best: a single choice and every choice inside a text have one right option, of rated reactions one has the highest
 * rating, and no two options say the same in other letters.
 */
final class OneBestAnswer implements Rule {

    @Override
    public List<Finding> findings(Library library) {
        return library.quizzes().stream()
                .flatMap(quiz -> quiz.questions().stream()
                        .flatMap(question -> problems(question)
                                .map(problem -> new Finding(quiz.file(), 0, question.id(), problem, ""))))
                .toList();
    }

    private static Stream<String> problems(Question question) {
        if (question.task() instanceof Choice choice) {
            return choice(choice).stream();
        }
        if (question.task() instanceof Cloze cloze) {
            return cloze.gaps().stream()
                    .filter(gap -> gap.choice() != null)
                    .flatMap(gap -> choice(gap.choice()).map(problem -> "gap " + gap.id() + ": " + problem).stream());
        }
        if (question.task() instanceof Judgement judgement && !judgement.isRanking()) {
            return best(judgement).stream();
        }
        return Stream.empty();
    }

    private static Optional<String> choice(Choice choice) {
        long right = choice.options().stream().filter(Choice.Option::right).count();
        if (choice.type() != QuestionType.MULTIPLE && right != 1) {
            return Optional.of("one option is right, here are " + right);
        }
        if (right == 0 || right == choice.options().size()) {
            return Optional.of("some options are right and some are wrong");
        }
        for (Language language : Language.values()) {
            Set<List<String>> seen = new HashSet<>();
            for (Choice.Option option : choice.options()) {
                String text = option.text().in(language.locale());
                if (!seen.add(Words.folded(text))) {
                    return Optional.of("two options say the same: " + text);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> best(Judgement judgement) {
        int highest = judgement.reactions().stream()
                .mapToInt(Judgement.Reaction::key)
                .max()
                .orElse(0);
        List<String> best = judgement.reactions().stream()
                .filter(reaction -> reaction.key() == highest)
                .map(Judgement.Reaction::id)
                .toList();
        return best.size() == 1
                ? Optional.empty()
                : Optional.of("one reaction is rated best, here are " + best.size() + " with " + highest + ": " + best);
    }
}
