package org.stupeni.certification.complaint;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.stupeni.certification.independence.Tie;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;

/** What is demanded of a complaint and its answer, and who may handle it. Pure. */
final class ComplaintRules {

    static final int LONGEST_PLACE = 200;

    static final ReasonRule WORDS = new ReasonRule("complaint_act.words_missing", 20, "complaint_act.words_long", 4000);
    static final ReasonRule STEP = new ReasonRule("complaint_act.step_missing", 5, "complaint_act.step_long", 2000);
    static final ReasonRule ANSWER =
            new ReasonRule("complaint_act.answer_missing", 20, "complaint_act.answer_long", 4000);
    static final ReasonRule CHANGE =
            new ReasonRule("complaint_act.change_missing", 10, "complaint_act.change_long", 2000);

    private ComplaintRules() {}

    /** The day that was typed, or null where none was. */
    static LocalDate day(String typed, LocalDate today) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new Refused("complaint_act.day_unreadable");
        }
        if (day.isAfter(today)) {
            throw new Refused("complaint_act.day_future");
        }
        if (day.getYear() < 2000) {
            throw new Refused("complaint_act.day_unreadable");
        }
        return day;
    }

    /** The place that was typed, or null where none was. */
    static String place(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST_PLACE) {
            throw new Refused("complaint_act.place_long", LONGEST_PLACE);
        }
        return text.isEmpty() ? null : text;
    }

    /** What is changed, or null where an answer that changes nothing says nothing of it. */
    static String change(Verdict verdict, String typed) {
        return verdict.isChanging() ? CHANGE.required(typed) : CHANGE.optional(typed);
    }

    /**
     * Why somebody may not handle a complaint, or nothing.
     *
     * @param person whom it is about, or null
     * @param toComplainant the ties of who would handle it to whoever complains
     * @param toPerson the ties to whom it is about
     */
    static Optional<Refused> refuses(
            Long who, Long complainant, Long person, Set<Tie> toComplainant, Set<Tie> toPerson) {
        if (who.equals(person)) {
            return Optional.of(new Refused("complaint_act.unknown"));
        }
        if (who.equals(complainant)) {
            return Optional.of(new Refused("complaint_act.own"));
        }
        if (toPerson.contains(Tie.BELOW)) {
            return Optional.of(new Refused("complaint_act.reports"));
        }
        if (toComplainant.contains(Tie.CONFLICT) || toPerson.contains(Tie.CONFLICT)) {
            return Optional.of(new Refused("complaint_act.conflict"));
        }
        return Optional.empty();
    }
}
