package org.stupeni.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in the reader's language what is wrong with a document. The rules of the format speak English; their sentences stand among the English texts, and
 * what fills the places of one fills those of the other.
 */
public final class ProblemWords {

    private static final List<String> TEXTS = List.of("repair_problem.", "draft_problem.");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Map<Pattern, String> SENTENCES = sentences();

    private ProblemWords() {}

    /** The sentence; the English one where it is not among the texts. */
    public static String of(String message, Language language) {
        return known(message, language).orElse(message);
    }

    /** The sentence, where it is among the texts. */
    public static Optional<String> known(String message, Language language) {
        for (Map.Entry<Pattern, String> sentence : SENTENCES.entrySet()) {
            Matcher matcher = sentence.getKey().matcher(message);
            if (matcher.matches()) {
                List<Object> places = new ArrayList<>();
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    places.add(matcher.group(group));
                }
                return Optional.of(Texts.of(language, sentence.getValue(), places.toArray()));
            }
        }
        return Optional.empty();
    }

    /** The sentence with most words of its own first. */
    private static Map<Pattern, String> sentences() {
        Map<Pattern, String> sentences = new LinkedHashMap<>();
        Map<String, String> english = Texts.all(Language.EN);
        english.keySet().stream()
                .filter(key -> TEXTS.stream().anyMatch(key::startsWith))
                .sorted((one, other) ->
                        english.get(other).length() - english.get(one).length())
                .forEach(key -> sentences.put(pattern(english.get(key)), key));
        return sentences;
    }

    private static Pattern pattern(String text) {
        String plain = text.contains("{") ? text.replace("''", "'") : text;
        StringBuilder pattern = new StringBuilder();
        Matcher places = PLACE.matcher(plain);
        int end = 0;
        while (places.find()) {
            pattern.append(Pattern.quote(plain.substring(end, places.start()))).append("(.*)");
            end = places.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(plain.substring(end))).toString(), Pattern.DOTALL);
    }
}
