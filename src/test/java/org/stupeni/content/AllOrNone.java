package org.stupeni.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Question;

/** No option speaks of the other options: "all of the above" gives the key away to whoever knows two, and shuffling makes nonsense of it. */
final class AllOrNone implements Rule {

    private static final Pattern RU = Pattern.compile(
            "(?iu)\\b(?:вс[её] (?:выше)?перечисленн|вс[её] (?:выше)?названн|вс[её] из (?:выше)?перечисленн|все (?:ответы|варианты|пункты|утверждения)"
                    + "|вс[её] вышеуказанн|ничего из (?:выше)?перечисленн|ничего из (?:этого|названн)|ни один из (?:\\S+ )?(?:ответов|вариантов|пунктов|перечисленн)"
                    + "|ни одного из (?:перечисленн|вариантов)|нет (?:верного|правильного) (?:ответа|варианта)|оба (?:ответа|варианта)|другие варианты)");
    private static final Pattern EN = Pattern.compile(
            "(?iu)\\b(?:(?:all|none|both|neither|any|either) of (?:the above|these (?:answers|options)|the (?:answers|options|others|other answers)|them\\b\\s*$|these\\s*$)"
                    + "|no (?:correct|right) answer|all the (?:answers|options)|both (?:answers|options)|both a and b)");

    @Override
    public List<Finding> findings(Library library) {
        return library.quizzes().stream()
                .flatMap(quiz -> quiz.questions().stream()
                        .flatMap(question -> options(question)
                                .flatMap(AllOrNone::bothLanguages)
                                .filter(text -> RU.matcher(text).find()
                                        || EN.matcher(text).find())
                                .map(text -> new Finding(
                                        quiz.file(), 0, question.id(), "an option speaks of the others", text))))
                .toList();
    }

    private static Stream<String> bothLanguages(LocalText text) {
        return Stream.of(Language.values()).map(language -> text.in(language.locale()));
    }

    private static Stream<LocalText> options(Question question) {
        Stream<Choice> choices = question.task() instanceof Choice choice
                ? Stream.of(choice)
                : question.task() instanceof Cloze cloze
                        ? cloze.gaps().stream().map(Cloze.Gap::choice).filter(choice -> choice != null)
                        : Stream.empty();
        return choices.flatMap(choice -> choice.options().stream()).map(Choice.Option::text);
    }
}
