package org.stupeni.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stupeni.platform.YamlDocument;

/** Reads words that are asked for. */
final class ShortTextReader {

    /** The longest answer that may be asked for, in characters. */
    static final int LONGEST = 200;

    /** The same for a gap in a text. */
    static final int LONGEST_GAP = 100;

    private static final int MOST = 12;

    private ShortTextReader() {}

    static ShortText read(YamlDocument place, int longest) {
        boolean caseMatters =
                place.has("case") && place.word("case", Set.of("matters")).equals("matters");
        boolean typo =
                place.has("typo") && place.word("typo", Set.of("forgiven")).equals("forgiven");
        List<ShortText.Known> answers = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (YamlDocument item : Parts.items(place, "answers", 1, MOST, "a short text has")) {
            ShortText.Known known = known(item);
            Set<String> own = new HashSet<>();
            known.wordings().filter(wording -> !wording.isBlank()).forEach(wording -> {
                if (taken.contains(Spelling.normal(wording, caseMatters))) {
                    item.problem("text", "an earlier answer takes '" + wording + "' already");
                }
                if (wording.length() > longest) {
                    item.problem("text", "an answer has at most " + longest + " characters");
                }
                own.add(Spelling.normal(wording, caseMatters));
            });
            taken.addAll(own);
            answers.add(known);
        }
        if (!answers.isEmpty()
                && answers.stream().noneMatch(known -> known.points().compareTo(BigDecimal.ONE) == 0)) {
            place.problem("answers", "at least one answer must earn all points");
        }
        return new ShortText(answers, caseMatters, typo, Parts.feedback(place, "otherwise"));
    }

    private static ShortText.Known known(YamlDocument item) {
        ShortText.Known known = new ShortText.Known(
                item.local("text"),
                item.optionalList("also").stream().map(YamlDocument::value).toList(),
                Parts.points(item),
                Parts.feedback(item, "feedback"));
        item.noOtherKeys();
        return known;
    }
}
