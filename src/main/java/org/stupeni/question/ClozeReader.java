package org.stupeni.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.platform.Distinct;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlDocument;

/** Reads a text with gaps. */
final class ClozeReader {

    private static final int MOST = 12;
    private static final int HEAVIEST = 10;
    private static final List<String> KINDS = List.of("options", "answers", "values");

    private ClozeReader() {}

    static Cloze read(YamlDocument place) {
        LocalText text = place.local("text");
        List<Cloze.Gap> gaps = new ArrayList<>();
        Distinct ids = new Distinct("the question", "gap");
        Distinct options = new Distinct("the question", "option");
        for (YamlDocument item : Parts.items(place, "gaps", 1, MOST, "a text has")) {
            Cloze.Gap gap = gap(item, options);
            ids.check(item, "id", gap.id());
            item.noOtherKeys();
            gaps.add(gap);
        }
        Set<String> known = gaps.stream().map(Cloze.Gap::id).collect(Collectors.toSet());
        for (Language language : Language.values()) {
            checkPlaces(place, text.in(language.locale()), language, known);
        }
        List<String> order = Cloze.gapsIn(text.ru());
        gaps.sort(Comparator.comparingInt(gap -> order.indexOf(gap.id())));
        return new Cloze(text, gaps);
    }

    private static Cloze.Gap gap(YamlDocument item, Distinct options) {
        String id = item.id("id");
        int weight = item.integer("weight", 1, HEAVIEST, 1);
        List<String> kinds = KINDS.stream().filter(item::has).toList();
        if (kinds.size() != 1) {
            item.problem("a gap has either options, answers or values");
            Stream.of("options", "answers", "values", "case", "typo", "otherwise")
                    .forEach(item::at);
            return new Cloze.Gap(id, weight, null, null, new Choice(QuestionType.SINGLE, List.of()));
        }
        return switch (kinds.get(0)) {
            case "options" -> new Cloze.Gap(id, weight, null, null, ChoiceReader.gap(item, options));
            case "answers" ->
                new Cloze.Gap(id, weight, ShortTextReader.read(item, ShortTextReader.LONGEST_GAP), null, null);
            default -> new Cloze.Gap(id, weight, null, NumericReader.gap(item), null);
        };
    }

    private static void checkPlaces(YamlDocument place, String text, Language language, Set<String> known) {
        Set<String> seen = new HashSet<>();
        for (String id : Cloze.gapsIn(text)) {
            if (!seen.add(id)) {
                place.problem("text", "the gap '" + id + "' stands twice in the text, " + language.code());
            }
            if (!known.contains(id)) {
                place.problem("text", "the text has a gap '" + id + "' that is not described, " + language.code());
            }
        }
        known.stream()
                .filter(id -> !id.isEmpty() && !text.isEmpty() && !seen.contains(id))
                .sorted()
                .forEach(
                        id -> place.problem("text", "the gap '" + id + "' is missing in the text, " + language.code()));
    }
}
