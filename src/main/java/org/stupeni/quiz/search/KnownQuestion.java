package org.stupeni.quiz.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.transfer.NearStems;
import org.stupeni.course.transfer.Stems;
import org.stupeni.question.Question;

/**
 * What is kept of a question to find it.
 *
 * @param version the hash its figures follow
 * @param folded its id and every text in both languages, in the spelling of searches
 * @param pieces what it asks, to compare it with others
 */
record KnownQuestion(Question question, String version, String folded, NearStems.Pieces pieces) {

    static KnownQuestion of(Question question) {
        return new KnownQuestion(
                question,
                question.version(),
                fold(Stream.concat(
                                Stream.of(question.id()),
                                question.texts().flatMap(text -> Stream.of(text.ru(), text.en())))
                        .collect(Collectors.joining("\n"))),
                NearStems.Pieces.of(Stems.of(question)));
    }

    /** Small letters, and е for ё. */
    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** Whether it says every one of these words. */
    boolean says(List<String> words) {
        return words.stream().allMatch(folded::contains);
    }
}
