package org.stupeni.quiz.cut;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.stupeni.platform.Json;
import org.stupeni.platform.Refused;

/**
 * One study of the cut of one exam.
 *
 * <p>Opened by a trainer it collects the judges' values in two rounds with a discussion between, is closed with minutes and an outcome, and may then be
 * adopted by HR. Nothing of it changes after that; a new study replaces it.
 */
@Entity
@Table(name = "cut_study")
class CutStudy {

    @Id
    @SequenceGenerator(name = "cut_study", sequenceName = "cut_study_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cut_study")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Column(name = "exam_id", nullable = false, length = 60)
    private String examId;

    @Column(name = "course_version_id", nullable = false)
    private long courseVersionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private CutState state;

    /** The {@link JudgedQuestion}s as JSON. */
    @Lob
    @Column(name = "questions", nullable = false)
    private String questions;

    @Column(name = "opened_by", nullable = false)
    private Long openedBy;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "round_ended_at")
    private Instant roundEndedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** What was discussed and decided. */
    @Lob
    @Column(name = "minutes")
    private String minutes;

    /** The {@link Angoff} as JSON. */
    @Lob
    @Column(name = "result")
    private String result;

    @Column(name = "adopted_by")
    private Long adoptedBy;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    @Column(name = "reason", length = 1000)
    private String reason;

    protected CutStudy() {}

    static CutStudy open(
            String courseId,
            String examId,
            long courseVersionId,
            List<JudgedQuestion> questions,
            Long by,
            Instant now) {
        CutStudy study = new CutStudy();
        study.courseId = courseId;
        study.examId = examId;
        study.courseVersionId = courseVersionId;
        study.questions = Json.write(questions);
        study.state = CutState.ROUND_1;
        study.openedBy = by;
        study.openedAt = now;
        return study;
    }

    void endFirstRound(Instant now) {
        demand(CutState.ROUND_1);
        state = CutState.ROUND_2;
        roundEndedAt = now;
    }

    void close(String minutes, Angoff result, Instant now) {
        demand(CutState.ROUND_2);
        this.state = CutState.CLOSED;
        this.minutes = minutes;
        this.result = Json.write(result);
        this.closedAt = now;
    }

    void adopt(Long by, String reason, Instant now) {
        demand(CutState.CLOSED);
        this.state = CutState.ADOPTED;
        this.adoptedBy = by;
        this.reason = reason;
        this.adoptedAt = now;
    }

    /** @throws Refused if it stands at another step */
    void demand(CutState needed) {
        if (state != needed) {
            throw new Refused("cut_study.moved_on");
        }
    }

    /**
     * The round that judges give values for.
     *
     * @throws Refused if it is over
     */
    int round() {
        if (state != CutState.ROUND_1 && state != CutState.ROUND_2) {
            throw new Refused("cut_study.moved_on");
        }
        return state == CutState.ROUND_1 ? 1 : 2;
    }

    Long id() {
        return id;
    }

    Long openedBy() {
        return openedBy;
    }

    CutState state() {
        return state;
    }

    List<JudgedQuestion> questions() {
        return Json.read(questions, new TypeReference<List<JudgedQuestion>>() {});
    }

    /** Null before it is closed. */
    Angoff result() {
        return result == null ? null : Json.read(result, Angoff.class);
    }

    StudyRow row() {
        return new StudyRow(
                id, courseId, examId, courseVersionId, state, openedBy, openedAt, closedAt, adoptedBy, adoptedAt);
    }

    String minutes() {
        return minutes;
    }

    String reason() {
        return reason;
    }
}
