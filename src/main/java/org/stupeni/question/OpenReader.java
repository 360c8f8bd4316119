package org.stupeni.question;

import java.util.ArrayList;
import java.util.List;
import org.stupeni.platform.Distinct;
import org.stupeni.platform.YamlDocument;

/** Reads what is asked of a text and how it is marked. */
final class OpenReader {

    /** As many words as the longest answer that is kept can have. */
    private static final int LONGEST = 1500;

    private static final int MOST_CRITERIA = 8;
    private static final int FEWEST_STEPS = 2;
    private static final int MOST_STEPS = 6;
    private static final int MOST_POINTS = 100;

    private OpenReader() {}

    static Open read(YamlDocument place) {
        YamlDocument words = place.map("words");
        int most = words.integer("most", 1, LONGEST);
        int fewest = words.integer("fewest", 0, LONGEST, 0);
        if (fewest > most) {
            words.problem("fewest", "fewest words are not more than most words");
        }
        words.noOtherKeys();
        List<Open.Criterion> rubric = new ArrayList<>();
        Distinct ids = new Distinct("the question", "criterion");
        for (YamlDocument item : Parts.items(place, "rubric", 1, MOST_CRITERIA, "an open answer has, as criteria,")) {
            Open.Criterion criterion = new Open.Criterion(item.id("id"), item.local("title"), steps(item));
            ids.check(item, "id", criterion.id());
            item.noOtherKeys();
            rubric.add(criterion);
        }
        return new Open(fewest, most, rubric, Parts.feedback(place, "model"));
    }

    private static List<Open.Step> steps(YamlDocument criterion) {
        List<Open.Step> steps = new ArrayList<>();
        for (YamlDocument item : Parts.items(criterion, "steps", FEWEST_STEPS, MOST_STEPS, "a criterion has")) {
            Open.Step step = new Open.Step(item.integer("points", 0, MOST_POINTS), item.local("text"));
            if (steps.isEmpty()
                    ? step.points() != 0
                    : step.points() <= steps.get(steps.size() - 1).points()) {
                item.problem("points", "steps begin with 0 points, and each has more than the one before");
            }
            item.noOtherKeys();
            steps.add(step);
        }
        return steps;
    }
}
