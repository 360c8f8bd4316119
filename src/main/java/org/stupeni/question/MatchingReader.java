package org.stupeni.question;

import java.util.ArrayList;
import java.util.List;
import org.stupeni.platform.Distinct;
import org.stupeni.platform.YamlDocument;

/**
 * Reads what belongs together. Two right sides with one text could not be told apart by whoever answers, nor two with one id by the answer.
 */
final class MatchingReader {

    private static final int FEWEST = 3;
    private static final int MOST = 6;

    private final Distinct ids = new Distinct("the question", "pair or extra");
    private final Distinct lefts = new Distinct("the question", "left side");
    private final Distinct rights = new Distinct("the question", "right side");

    private MatchingReader() {}

    static Matching read(YamlDocument place) {
        MatchingReader reader = new MatchingReader();
        return new Matching(reader.pairs(place), reader.extra(place));
    }

    private List<Matching.Pair> pairs(YamlDocument place) {
        List<Matching.Pair> pairs = new ArrayList<>();
        for (YamlDocument item : Parts.items(place, "pairs", FEWEST, MOST, "a matching question has")) {
            Matching.Pair pair =
                    new Matching.Pair(item.id("id"), item.local("left"), item.local("right"), item.local("feedback"));
            ids.check(item, "id", pair.id());
            lefts.check(item, "left", pair.left());
            rights.check(item, "right", pair.right());
            item.noOtherKeys();
            pairs.add(pair);
        }
        return pairs;
    }

    private List<Matching.Extra> extra(YamlDocument place) {
        List<Matching.Extra> extra = new ArrayList<>();
        for (YamlDocument item : place.optionalList("extra")) {
            Matching.Extra one = new Matching.Extra(item.id("id"), item.local("text"));
            ids.check(item, "id", one.id());
            rights.check(item, "text", one.text());
            item.noOtherKeys();
            extra.add(one);
        }
        return extra;
    }
}
