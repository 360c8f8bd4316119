package org.stupeni.observation.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.stupeni.observation.Details;
import org.stupeni.observation.Difficulty;
import org.stupeni.observation.Mark;
import org.stupeni.observation.ObservationRow;
import org.stupeni.observation.Situation;

/** What stands on the sheet of an observation: what is ticked, and what is said beside it, as it was typed. */
public class SheetForm {

    /** The field to blame, by why it was refused. */
    static final Map<String, String> FIELDS = Map.of(
            "observation_sheet.long_happening", "happening",
            "observation_sheet.long_comment", "comment",
            "observation_sheet.no_day", "seen-on",
            "observation_sheet.day_to_come", "seen-on",
            "observation_sheet.day_too_old", "seen-on");

    private Map<String, Integer> ticked = Map.of();
    private String situation;
    private String difficulty;
    private String happening;
    private String comment;
    private String seenOn;

    /** As it was kept. */
    static SheetForm of(ObservationRow row, Map<String, Mark> marks) {
        SheetForm form = new SheetForm();
        form.ticked = new HashMap<>();
        marks.forEach((item, mark) -> form.ticked.put(item, mark.seen()));
        form.situation = row.situation() == null ? null : row.situation().name();
        form.difficulty = row.difficulty() == null ? null : row.difficulty().name();
        form.happening = row.happening();
        form.comment = row.comment();
        form.seenOn = row.seenOn().toString();
        return form;
    }

    /** As it comes back, before its fields are read. */
    static SheetForm posted(Map<String, Integer> ticked, UnaryOperator<String> parameter) {
        SheetForm form = new SheetForm();
        form.ticked = ticked;
        form.situation = parameter.apply("situation");
        form.difficulty = parameter.apply("difficulty");
        return form;
    }

    /** What is ticked, by item. */
    Map<String, Integer> ticked() {
        return ticked;
    }

    Details details() {
        return new Details(
                ObservationResource.named(Situation.class, situation),
                ObservationResource.named(Difficulty.class, difficulty),
                happening,
                comment,
                ObservationResource.day(seenOn));
    }

    public String getSituation() {
        return situation;
    }

    public String getDifficulty() {
        return difficulty;
    }

    public String getHappening() {
        return happening;
    }

    public void setHappening(String happening) {
        this.happening = happening;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(String seenOn) {
        this.seenOn = seenOn;
    }
}
