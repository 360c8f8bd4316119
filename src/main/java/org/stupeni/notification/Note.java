package org.stupeni.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.platform.Json;

/** Something one person is told, until they have read it and after. */
@Entity
@Table(name = "note")
public class Note {

    /** What is told; the names are kept in rows. */
    public enum Kind {
        CERTIFIED,
        DECLINED,
        LATE_ACCEPTED,
        DISPUTE_UPHELD,
        DISPUTE_STANDS,
        RESULT_STANDS,
        RESULT_CORRECTED,
        /** The person is asked to judge the questions of an exam. */
        JUDGE_ASKED,
        /** A row of the person's evidence was voided by hand. */
        EVIDENCE_VOIDED,
        /** A row of the person's evidence that was voided by hand counts again. */
        EVIDENCE_REINSTATED,
        DOCUMENT_ACCEPTED,
        DOCUMENT_DECLINED,
        /** HR asks for more before it answers. */
        DOCUMENT_RETURNED,
        /** A colleague says the person was mentored by them. */
        MENTORING_ASKED,
        /** HR or the manager recorded evidence of the person. */
        EVIDENCE_ENTERED,
        /** Somebody signed an observation of the person that counts. */
        OBSERVED,
        /** Somebody signed an observation of the person as feedback. */
        FEEDBACK,
        /** Somebody asks the person to observe them. */
        OBSERVATION_ASKED,
        /** Somebody promised to observe the person. */
        REQUEST_TAKEN,
        REQUEST_DECLINED,
        /** Somebody proposed a level, and the reader may answer. */
        PROPOSED,
        /** A colleague asks how the reader sees their work. */
        PEER_ASKED,
        /** Everybody whom the reader asked has answered or declined. */
        PEER_COMPLETE,
        /** The last day of a round that the reader began is over. */
        PEER_ENDED,
        /** Somebody who reports to the reader shows how they and colleagues see their work. */
        PEER_SHOWN,
        /** The person plays in a role-play that was opened. */
        ROLE_PLAY_OPENED,
        /** A level that the reader proposed was given back with a question. */
        PROPOSAL_RETURNED,
        /** A level that the reader proposed cannot be approved any more. */
        PROPOSAL_LAPSED,
        /** A level that the person holds ends soon. */
        LEVEL_ENDS,
        /** A level of somebody who reports to the reader ends soon. */
        TEAM_LEVEL_ENDS,
        /** A level that the person held has ended. */
        LEVEL_ENDED,
        /** A level of somebody who reports to the reader has ended. */
        TEAM_LEVEL_ENDED,
        ASSIGNED,
        ASSIGNMENT_EXTENDED,
        ASSIGNMENT_EXCUSED,
        ASSIGNMENT_ENDED,
        CERT_SUSPENDED,
        CERT_REINSTATED,
        CERT_REVOKED,
        /** Somebody wants something done to a certificate, and the reader may carry it out. */
        MEASURE_ORDERED,
        /** What the reader wanted done to a certificate was rejected. */
        MEASURE_REJECTED,
        /** One person decided what takes two. */
        OVERRIDDEN,
        /** Observers saw somebody very differently, and the reader may settle it. */
        SPREAD_FOUND,
        NEED_RECORDED,
        /** The employee has replied to a need that the reader recorded. */
        NEED_REPLIED,
        /** HR ended a need of the reader. */
        NEED_ENDED,
        /** Somebody appeals against a decision, and the reader may answer. */
        APPEAL_RAISED,
        /** Nobody has answered an appeal in its term, and the reader may. */
        APPEAL_OVERDUE,
        APPEAL_UPHELD,
        APPEAL_REJECTED,
        /** Somebody complains, and the reader may handle it. */
        COMPLAINT_MADE,
        /** Nobody went on with a complaint in its term, and the reader may. */
        COMPLAINT_OVERDUE,
        /** Somebody looks into what the reader complained about. */
        COMPLAINT_TAKEN,
        COMPLAINT_ANSWERED,
        /** A complaint that the reader handles was withdrawn. */
        COMPLAINT_WITHDRAWN,
        /** An employee told a case, and the reader may answer. */
        CASE_SENT,
        /** A trainer has a question about a case of the reader. */
        CASE_RETURNED,
        CASE_ACCEPTED,
        CASE_DECLINED,
        /** A trainer took a case of the reader out of the library. */
        CASE_TAKEN_OUT,
        /** A course with a question made of the reader's case was published. */
        CASE_USED,
        /** A role-play or a scene made of the reader's case was published. */
        CASE_PLAYED,
        /** Somebody published a version of the framework that is not in force yet. */
        FRAMEWORK_PUBLISHED,
        FRAMEWORK_IN_FORCE,
        /** A panel will hear the reader. */
        PANEL_CONVENED,
        /** The reader sits on a panel. */
        PANEL_SEAT,
        PANEL_CHAIR,
        /** The reader sits on it no more. */
        PANEL_RELEASED,
        /** Somebody stepped down from a panel that the reader convened. */
        PANEL_LEFT,
        PANEL_CANCELLED,
        PANEL_PASSED,
        PANEL_NOT_PASSED,
        /** A panel that the reader convened has its result. */
        PANEL_ENDED,
        /** A small check waits for the person. */
        CHECK_OPENED,
        /** Somebody asks for a look at keys, and the reader may give it. */
        KEYS_ASKED,
        /** Another trainer says that a key that the reader asked about or wrote is right. */
        KEY_CHECKED,
        KEY_RETURNED,
        /** The reader is on another version of a course now, in which lessons are new or other. */
        COURSE_CHANGED,
        /** A file that the reader asked for is made. */
        REPORT_READY,
        REPORT_FAILED,
        /** A file was not made, for the reader has no right to it any more. */
        REPORT_REFUSED,
        /** A trainer wrote to a group in which the reader is. */
        MESSAGE
    }

    @Id
    @SequenceGenerator(name = "note", sequenceName = "note_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "note")
    @Column(name = "id")
    private Long id;

    @Column(name = "employee_id", nullable = false)
    private Long employee;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private Kind kind;

    /** {@link NoteDetails} as JSON. */
    @Column(name = "details", nullable = false, length = 8000)
    private String details;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Note() {}

    Note(Long employee, Kind kind, NoteDetails details, Instant now) {
        this.employee = employee;
        this.kind = kind;
        this.details = Json.write(details);
        this.createdAt = now;
    }

    Long id() {
        return id;
    }
}
