package org.stupeni.course;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlDocument;

/** Reads what an exam says to a result by how high it is. */
final class BandReader {

    private static final String FROM = "from";
    static final String CUT = "cut";
    private static final int MOST = 10;
    private static final int HIGHEST = 100;
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}");
    private static final Pattern LESSON = Pattern.compile("]\\(\\s*<?" + LessonText.LESSON_LINK + "([^)>\\s]*)");

    private final Course course;
    private int before = -1;
    private boolean cut;

    private BandReader(Course course) {
        this.course = course;
    }

    /** @param course with the lessons that links lead to */
    static List<ScoreBand> read(YamlDocument exam, Course course) {
        BandReader reader = new BandReader(course);
        List<ScoreBand> bands = new ArrayList<>();
        for (YamlDocument item : exam.has("bands") ? exam.list("bands", 1, MOST) : List.<YamlDocument>of()) {
            bands.add(new ScoreBand(reader.from(item), reader.text(item)));
            item.noOtherKeys();
        }
        return bands;
    }

    private Integer from(YamlDocument band) {
        String from = band.text(FROM);
        if (before < 0) {
            return first(band, from);
        }
        if (from.equals(CUT)) {
            if (cut) {
                band.problem(FROM, "one band begins with the cut already");
            }
            cut = true;
            return null;
        }
        int percent = PERCENT.matcher(from).matches() ? Integer.parseInt(from) : -1;
        if (before == HIGHEST) {
            band.problem(FROM, "no result is left for this band: one before begins with 100 per cent");
        } else if (percent > before && percent <= HIGHEST) {
            before = percent;
        } else if (!from.isEmpty()) {
            band.problem(
                    FROM,
                    "'from' must be a whole number from " + (before + 1) + " to " + HIGHEST
                            + ", above the band before, or cut");
        }
        return before;
    }

    private Integer first(YamlDocument band, String from) {
        before = 0;
        if (!from.isEmpty() && !from.equals("0")) {
            band.problem(FROM, "the first band begins with 0, so that no result is left without one");
        }
        return before;
    }

    private LocalText text(YamlDocument band) {
        LocalText text = band.local("text");
        for (String words : List.of(text.ru(), text.en())) {
            if (words.contains("![")) {
                band.problem("text", "a picture stands in a lesson or a question, not in what is said to a result");
            }
            Matcher link = LESSON.matcher(words);
            while (link.find()) {
                if (course.lesson(link.group(1)).isEmpty()) {
                    band.problem("text", "links to a lesson '" + link.group(1) + "' that the course does not have");
                }
            }
        }
        return text;
    }
}
