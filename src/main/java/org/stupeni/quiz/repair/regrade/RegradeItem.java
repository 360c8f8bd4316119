package org.stupeni.quiz.repair.regrade;

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
import java.math.BigDecimal;
import java.time.Instant;
import org.stupeni.quiz.grading.Regraded;
import org.stupeni.quiz.score.Outcome;

/** One attempt of a regrade. It waits, and is then settled once. */
@Entity
@Table(name = "regrade_item")
class RegradeItem {

    @Id
    @SequenceGenerator(name = "regrade_item", sequenceName = "regrade_item_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "regrade_item")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "regrade_id", nullable = false)
    private Long regradeId;

    @Column(name = "attempt_id", nullable = false)
    private long attemptId;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private ItemState state;

    /** The number of the grading that was added, or null. */
    @Column(name = "grading")
    private Integer grading;

    @Column(name = "points_before", precision = 9, scale = 4)
    private BigDecimal pointsBefore;

    @Column(name = "maximum_before")
    private Integer maximumBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome_before", length = 10)
    private Outcome outcomeBefore;

    @Column(name = "points_after", precision = 9, scale = 4)
    private BigDecimal pointsAfter;

    @Column(name = "maximum_after")
    private Integer maximumAfter;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome_after", length = 10)
    private Outcome outcomeAfter;

    @Column(name = "done_at")
    private Instant doneAt;

    protected RegradeItem() {}

    RegradeItem(Long regradeId, long attemptId, Long employeeId) {
        this.regradeId = regradeId;
        this.attemptId = attemptId;
        this.employeeId = employeeId;
        this.state = ItemState.WAITING;
    }

    /** What was done; a result that would have changed and has no new grading was kept. */
    void settle(Regraded result, Instant now) {
        grading = result.grading();
        state = result.isSame()
                ? ItemState.SAME
                : grading == null ? ItemState.KEPT : result.isRaised() ? ItemState.RAISED : ItemState.LOWERED;
        pointsBefore = result.before().points();
        maximumBefore = result.before().maximum();
        outcomeBefore = result.before().outcome();
        pointsAfter = result.after().points();
        maximumAfter = result.after().maximum();
        outcomeAfter = result.after().outcome();
        doneAt = now;
    }

    boolean isWaiting() {
        return state == ItemState.WAITING;
    }

    Long regradeId() {
        return regradeId;
    }

    long attemptId() {
        return attemptId;
    }

    Long employeeId() {
        return employeeId;
    }
}
