package org.stupeni.question;

import java.util.ArrayList;
import java.util.List;
import org.stupeni.platform.Distinct;
import org.stupeni.platform.YamlDocument;

/** Reads reactions that are judged. */
final class JudgementReader {

    private static final int FEWEST = 3;
    private static final int MOST = 8;

    private JudgementReader() {}

    static Judgement read(YamlDocument place) {
        Judgement.Credit credit = Parts.credit(place, Judgement.Credit.class);
        List<YamlDocument> items = Parts.items(place, "reactions", FEWEST, MOST, "a judgement has");
        boolean ranking = credit == Judgement.Credit.RANK_DISTANCE;
        int highest = ranking ? Math.max(1, items.size()) : Judgement.HIGHEST;
        List<Judgement.Reaction> reactions = new ArrayList<>();
        Distinct ids = new Distinct("the question", "reaction");
        Distinct texts = new Distinct("the question", "text");
        Distinct places = new Distinct("the question", "place");
        for (YamlDocument item : items) {
            Judgement.Reaction reaction = new Judgement.Reaction(
                    item.id("id"),
                    item.local("text"),
                    item.integer("key", Judgement.LOWEST, highest),
                    item.local("feedback"));
            ids.check(item, "id", reaction.id());
            texts.check(item, "text", reaction.text());
            if (ranking) {
                places.check(item, "key", String.valueOf(reaction.key()));
            }
            item.noOtherKeys();
            reactions.add(reaction);
        }
        return new Judgement(credit, reactions);
    }
}
