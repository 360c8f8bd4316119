package org.stupeni.quiz.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/**
 * One question of somebody's first practice of a module that has been counted. Practice is never graded anew, so the row never changes. A practice
 * in which nothing is scored has one row without a question: it is counted, too.
 */
@Entity
@Table(name = "counted_practice")
class CountedPractice {

    private static final String NONE = "";

    @Id
    @SequenceGenerator(name = "counted_practice", sequenceName = "counted_practice_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "counted_practice")
    @Column(name = "id")
    private Long id;

    @Column(name = "attempt_id", nullable = false)
    private Long attemptId;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Column(name = "module_id", nullable = false, length = 60)
    private String moduleId;

    @Column(name = "course_version_id", nullable = false)
    private long courseVersionId;

    @Column(name = "question_id", nullable = false, length = 60)
    private String question;

    @Column(name = "question_version", nullable = false, length = 64)
    private String version;

    /** From 0 to 1; null for no answer and for no question, which says nothing where nothing hangs on it. */
    @Column(name = "score", precision = 5, scale = 4)
    private BigDecimal score;

    protected CountedPractice() {}

    CountedPractice(FirstSitting sitting, FirstSitting.Asked asked) {
        attemptId = sitting.attemptId();
        courseId = sitting.courseId();
        moduleId = sitting.subjectId();
        courseVersionId = sitting.courseVersionId();
        question = asked.question();
        version = asked.version();
        score = asked.answered() ? asked.points() : null;
    }

    /** Of a practice in which nothing is scored. */
    CountedPractice(FirstSitting sitting) {
        attemptId = sitting.attemptId();
        courseId = sitting.courseId();
        moduleId = sitting.subjectId();
        courseVersionId = sitting.courseVersionId();
        question = NONE;
        version = NONE;
    }
}
