package org.stupeni.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.platform.LocalText;

/**
 * A signed observation as an auditor reads it: what was looked at, what was noted of every item, in which situation, and what the person said to it. The picture is
 * named by its hash alone.
 *
 * @param checklist the hash of the checklist, word for word
 * @param level null of what was signed before it was computed
 * @param replacedBy the observation that took its place, or null
 * @param noticeReadAt when the person opened the note about it, or null
 */
public record ObservationRecord(
        Long id,
        Long employee,
        Long observer,
        String competency,
        String checklist,
        Purpose purpose,
        Integer level,
        Situation situation,
        Difficulty difficulty,
        String happening,
        String comment,
        LocalDate seenOn,
        String photo,
        Instant signedAt,
        Long replaces,
        String replaceReason,
        Long replacedBy,
        Instant replacedAt,
        Instant noticeReadAt,
        String reply,
        Instant repliedAt,
        Instant replyAmendedAt,
        List<Noted> marks) {

    /** What was noted of an item. */
    public enum Word {
        LEVEL,
        /** It did not come up, which is no level. */
        NOT_OBSERVED,
        /** The observer said nothing of it. */
        LEFT_BLANK
    }

    /**
     * An item of the checklist.
     *
     * @param level null unless a level was noted
     * @param anchor what is seen and heard at that level, where the item says it
     */
    public record Noted(
            String item, LocalText title, List<String> indicators, Word noted, Integer level, LocalText anchor) {}

    static ObservationRecord of(
            ObservationRow row, Checklist checklist, Map<String, Mark> marks, Instant noticeReadAt) {
        return new ObservationRecord(
                row.id(),
                row.employeeId(),
                row.observerId(),
                row.competency(),
                row.checklistHash(),
                row.purpose(),
                row.level(),
                row.situation(),
                row.difficulty(),
                row.happening(),
                row.comment(),
                row.seenOn(),
                row.photoHash(),
                row.signedAt(),
                row.replacesId(),
                row.replaceReason(),
                row.voidedBy(),
                row.voidedAt(),
                noticeReadAt,
                row.reply(),
                row.repliedAt(),
                row.replyAmendedAt(),
                checklist.items().stream()
                        .map(item -> noted(item, marks.get(item.id())))
                        .toList());
    }

    private static Noted noted(ChecklistItem item, Mark mark) {
        if (mark == null || !mark.isObserved()) {
            Word word = mark == null ? Word.LEFT_BLANK : Word.NOT_OBSERVED;
            return new Noted(item.id(), item.title(), item.indicators(), word, null, null);
        }
        return new Noted(
                item.id(),
                item.title(),
                item.indicators(),
                Word.LEVEL,
                mark.seen(),
                item.anchors().get(mark.seen()));
    }
}
