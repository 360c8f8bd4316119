package org.stupeni.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A lesson with a figure (a share, a sum of money, the number of a study) says in its sources where it comes from: a year or an article of a law, or that nobody
 * knows, or that the example is our own. Whether the sources speak of this very figure no machine can tell.
 */
final class FiguresHaveOrigins implements Rule {

    private static final Pattern ORIGIN = Pattern.compile(
            "(?iu)\\b(?:1[89]|20)\\d\\d\\b|без даты|undated|no date|неизвест|unknown|придуман|составлен|сочинен|made up|invented|наш|our own|of ours|written for|стать|article");

    private static final Pattern FIGURE = Pattern.compile(
            "(?iu)\\d[\\d\\s\\u00A0,.–-]*(?:%|процент|per cent|percent|руб|₽|rouble|ruble|£|\\$|евро|euro|доллар|dollar|тыс|млн|million|миллион)"
                    + "|(?<!№ )\\b(?!(?:1[89]|20)\\d\\d\\b)\\d{3,}\\b|(?:[$£€])\\s?\\d"
                    + "|\\d+ (?:из|out of) (?:каждых )?\\d+|\\bв \\d+ раз|\\d+ times (?:as|more)");

    @Override
    public List<Finding> findings(Library library) {
        return library.lessons().stream()
                .flatMap(lesson -> figure(lesson)
                        .filter(figure -> lesson.block("sources")
                                .filter(sources -> ORIGIN.matcher(sources).find())
                                .isEmpty())
                        .map(figure ->
                                new Finding(lesson.file(), 0, "", "the sources name no origin of a figure", figure))
                        .stream())
                .toList();
    }

    /** The first figure of a lesson, if it has any. */
    static Optional<String> figure(LessonFile lesson) {
        return lesson.prose()
                .flatMap(block -> FIGURE.matcher(block).results().map(MatchResult::group))
                .findFirst();
    }
}
