package org.stupeni.question;

import java.util.ArrayList;
import java.util.List;
import org.stupeni.platform.Distinct;
import org.stupeni.platform.YamlDocument;

/** Reads steps that have an order. */
final class OrderingReader {

    private static final int FEWEST = 3;
    private static final int MOST = 8;

    private OrderingReader() {}

    static Ordering read(YamlDocument place) {
        Ordering.Credit credit = Parts.credit(place, Ordering.Credit.class);
        List<Ordering.Step> steps = new ArrayList<>();
        Distinct ids = new Distinct("the question", "step");
        Distinct texts = new Distinct("the question", "text");
        for (YamlDocument item : Parts.items(place, "steps", FEWEST, MOST, "an ordering question has")) {
            Ordering.Step step = new Ordering.Step(item.id("id"), item.local("text"), Parts.feedback(item, "feedback"));
            ids.check(item, "id", step.id());
            texts.check(item, "text", step.text());
            item.noOtherKeys();
            steps.add(step);
        }
        return new Ordering(credit, steps);
    }
}
