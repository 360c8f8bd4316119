package org.stupeni.quiz.marking;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.stupeni.platform.Json;

/** What one person gives for one answer: a draft until it is final, and a draft again if it is taken back. A person has one for an answer. */
@Entity
@Table(name = "answer_mark")
class AnswerMark {

    static final int LONGEST_REMARK = 2000;
    static final int LONGEST_REASON = 1000;

    /** What the mark is for. */
    enum Kind {
        MARK,
        /** It decides between two marks. */
        RESOLUTION
    }

    @Id
    @SequenceGenerator(name = "answer_mark", sequenceName = "answer_mark_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_mark")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "open_answer_id", nullable = false)
    private Long answerId;

    @Column(name = "marker_id", nullable = false)
    private Long markerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private Kind kind;

    /** By criterion the place of its step, as JSON. */
    @Column(name = "steps", nullable = false, length = 1000)
    private String steps;

    /** What the learner is told. */
    @Column(name = "remark", length = LONGEST_REMARK)
    private String remark;

    /** Why it was decided so, for a resolution. */
    @Column(name = "reason", length = LONGEST_REASON)
    private String reason;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "final_at")
    private Instant finalAt;

    protected AnswerMark() {}

    AnswerMark(Long answerId, Long markerId) {
        this.answerId = answerId;
        this.markerId = markerId;
        this.kind = Kind.MARK;
        this.steps = "{}";
    }

    void says(Map<String, Integer> steps, String remark, Instant now) {
        this.steps = Json.write(new TreeMap<>(steps));
        this.remark = remark == null || remark.isBlank() ? null : remark.strip();
        this.savedAt = now;
    }

    void finish(Instant now) {
        finalAt = now;
    }

    void resolve(String reason, Instant now) {
        this.kind = Kind.RESOLUTION;
        this.reason = reason;
        this.finalAt = now;
    }

    void takeBack() {
        finalAt = null;
    }

    boolean isFinal() {
        return finalAt != null;
    }

    boolean isResolution() {
        return kind == Kind.RESOLUTION;
    }

    Long answerId() {
        return answerId;
    }

    Long markerId() {
        return markerId;
    }

    Instant finalAt() {
        return finalAt;
    }

    Map<String, Integer> steps() {
        return Json.read(steps, new TypeReference<Map<String, Integer>>() {});
    }

    String remark() {
        return remark;
    }

    String reason() {
        return reason;
    }
}
