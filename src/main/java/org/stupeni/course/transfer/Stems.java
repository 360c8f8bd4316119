package org.stupeni.course.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Markdown;
import org.stupeni.question.Cloze;
import org.stupeni.question.Question;

/** What questions ask, without regard to marks, case, spaces, punctuation, and ё or е. */
public final class Stems {

    /** Questions that agree so far are the same. */
    private static final int LONGEST = 2_000;

    private Stems() {}

    /** What a question asks, in each language it has; of a text with gaps the text too, as its question is often the same. */
    public static Set<String> of(Question question) {
        LocalText text = question.task() instanceof Cloze cloze ? cloze.text() : new LocalText("", "");
        return Stream.of(
                        question.ask().ru() + "\n\n" + text.ru(), question.ask().en() + "\n\n" + text.en())
                .filter(asked -> !asked.isBlank())
                .map(Stems::plain)
                .filter(asked -> !asked.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Without marks, case and punctuation. */
    static String plain(String markdown) {
        String start = markdown.length() > LONGEST ? markdown.substring(0, LONGEST) : markdown;
        return Markdown.text(start)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The questions by what they ask. */
    static Map<String, List<Question>> index(List<Question> questions) {
        Map<String, List<Question>> asking = new LinkedHashMap<>();
        questions.forEach(question -> of(question)
                .forEach(stem ->
                        asking.computeIfAbsent(stem, key -> new ArrayList<>()).add(question)));
        return asking;
    }
}
