package org.stupeni.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No sentence has more than {@value #MOST} words, in either language. */
final class ShortSentences implements Rule {

    static final int MOST = 30;

    /** Where a sentence may end: a mark, what closes behind it, a space, and something that begins a sentence. */
    private static final Pattern END = Pattern.compile(
            "(?<=[.!?…][»”\"’')\\]]{0,3})[\\s\\u00A0]+(?=[—–-]?[\\s\\u00A0]*[«“\"‘'(\\[]*[\\p{Lu}\\p{N}])");

    /** What has a full stop and ends no sentence: initials and abbreviations. */
    private static final Pattern ABBREVIATED =
            Pattern.compile("[(«“]?(?:\\p{Lu}|т|е|д|п|г|гг|см|др|ул|стр|им|Дж|Mr|Mrs|Ms|Dr|St|vs|e\\.g|i\\.e)\\.");

    private static final Pattern LAST_WORD = Pattern.compile("[^\\s\\u00A0]{1,6}$");

    @Override
    public List<Finding> findings(Library library) {
        return library.passages().stream()
                .flatMap(passage -> sentences(passage.text())
                        .filter(sentence -> sentence.length() > MOST && Words.count(sentence) > MOST)
                        .map(sentence -> new Finding(
                                passage,
                                "a sentence of " + Words.count(sentence) + " words, "
                                        + passage.language().code(),
                                sentence)))
                .toList();
    }

    static Stream<String> sentences(String text) {
        Stream.Builder<String> sentences = Stream.builder();
        String begun = "";
        for (String part : END.split(text)) {
            begun = begun.isEmpty() ? part : begun + " " + part;
            Matcher last = LAST_WORD.matcher(part);
            last.region(Math.max(0, part.length() - 6), part.length());
            if (!last.find() || !ABBREVIATED.matcher(last.group()).matches()) {
                sentences.add(begun);
                begun = "";
            }
        }
        if (!begun.isEmpty()) {
            sentences.add(begun);
        }
        return sentences.build();
    }
}
