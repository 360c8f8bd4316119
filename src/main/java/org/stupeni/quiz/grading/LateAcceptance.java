package org.stupeni.quiz.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** HR's act that let answers count which came too late: which, why, and the grading that came of it. It never changes. */
@Entity
@Table(name = "late_acceptance")
class LateAcceptance {

    @Id
    @SequenceGenerator(name = "late_acceptance", sequenceName = "late_acceptance_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "late_acceptance")
    @Column(name = "id")
    private Long id;

    @Column(name = "attempt_id", nullable = false)
    private Long attemptId;

    /** Numbers of the questions, with commas. */
    @Column(name = "questions", nullable = false, length = 400)
    private String questions;

    @Column(name = "reason", nullable = false, length = 1000)
    private String reason;

    @Column(name = "accepted_by", nullable = false)
    private Long acceptedBy;

    @Column(name = "accepted_at", nullable = false)
    private Instant acceptedAt;

    /** The number of the grading in which they count. */
    @Column(name = "grading", nullable = false)
    private int grading;

    protected LateAcceptance() {}

    LateAcceptance(Long attemptId, Collection<Integer> questions, String reason, Long byId, int grading, Instant now) {
        this.attemptId = attemptId;
        this.questions = new TreeSet<>(questions).stream().map(String::valueOf).collect(Collectors.joining(", "));
        this.reason = reason;
        this.acceptedBy = byId;
        this.grading = grading;
        this.acceptedAt = now;
    }
}
