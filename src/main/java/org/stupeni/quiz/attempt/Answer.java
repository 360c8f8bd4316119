package org.stupeni.quiz.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.platform.Json;

/** One entry of the answer log: a response as it came. Entries are only ever added; of an entry only the late marker can change. */
@Entity
@Table(name = "answer")
public class Answer {

    @Id
    @SequenceGenerator(name = "answer", sequenceName = "answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer")
    @Column(name = "id")
    private Long id;

    @Column(name = "attempt_id", nullable = false)
    private Long attemptId;

    @Column(name = "question_no", nullable = false)
    private int question;

    @Column(name = "seq", nullable = false)
    private long seq;

    @Column(name = "variant", nullable = false)
    private int variant;

    /** The response as JSON, in the ids of the paper: room for the longest open answer with every character escaped. */
    @Column(name = "content", nullable = false, length = 32000)
    private String content;

    /** Which tab sent it, for disputes. */
    @Column(name = "device", nullable = false, length = 40)
    private String device;

    /** What the browser's clock said, in milliseconds: for disputes only, nothing is decided by it. */
    @Column(name = "client_clock", nullable = false)
    private long clientClock;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    /** When it came, if that was too late to count. */
    @Column(name = "late_at")
    private Instant lateAt;

    protected Answer() {}

    Answer(Long attemptId, GivenAnswer given, int variant, Instant savedAt, boolean late) {
        this.attemptId = attemptId;
        this.question = given.question();
        this.seq = given.seq();
        this.variant = variant;
        this.content = Json.write(given.response());
        this.device = given.device();
        this.clientClock = given.clientClock();
        this.savedAt = savedAt;
        this.lateAt = late ? savedAt : null;
    }

    public Long attemptId() {
        return attemptId;
    }

    /** Milliseconds from the browser's clock at answering to the server's at saving. */
    public long underway() {
        return savedAt.toEpochMilli() - clientClock;
    }

    public LoggedAnswer logged() {
        return new LoggedAnswer(question, seq, variant, content, savedAt, lateAt);
    }
}
