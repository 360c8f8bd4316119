package org.stupeni.evidence.document;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.identity.PersonName;

/**
 * A document as lists and pages show it.
 *
 * @param course null for another kind than a course
 * @param colleague who was mentored, or null
 * @param fileName null where there is no file
 * @param confirmation what the colleague has answered, or null
 */
public record DocumentRow(
        Long id,
        Long employeeId,
        PersonName employee,
        DocumentKind kind,
        String competency,
        String course,
        String title,
        String words,
        Long colleagueId,
        PersonName colleague,
        LocalDate happenedOn,
        String fileName,
        DocumentState state,
        StepKind confirmation,
        Instant createdAt,
        Instant sentAt) {

    static final String QUERY = """
            select new org.stupeni.evidence.document.DocumentRow(d.id, d.employeeId, e.name, d.kind, d.competency, d.course, d.title, d.words,
                d.colleague, c.name, d.happenedOn, d.fileName, d.state, d.confirmation, d.createdAt, d.sentAt)
            from EvidenceDocument d join Employee e on e.id = d.employeeId left join Employee c on c.id = d.colleague
            """;

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isDraft() {
        return state == DocumentState.DRAFT;
    }

    public boolean isWaiting() {
        return state == DocumentState.WAITING;
    }

    public boolean isForCourse() {
        return kind == DocumentKind.COURSE;
    }

    public boolean isMentoring() {
        return kind == DocumentKind.MENTORING;
    }

    /** The word that {@code my:badge} knows. */
    public String badge() {
        return switch (state) {
            case ACCEPTED -> "success";
            case DECLINED -> "danger";
            case RETURNED -> "warning";
            case WAITING -> "accent";
            default -> "neutral";
        };
    }
}
