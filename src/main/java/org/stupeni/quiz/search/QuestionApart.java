package org.stupeni.quiz.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.platform.AppendOnly;

/** That somebody said of two questions which look alike that they are two. It is said once and stays said. */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "question_apart")
class QuestionApart {

    @Id
    @SequenceGenerator(name = "question_apart", sequenceName = "question_apart_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question_apart")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "one_course", nullable = false, updatable = false, length = 60)
    private String oneCourse;

    @Column(name = "one_question", nullable = false, updatable = false, length = 120)
    private String oneQuestion;

    @Column(name = "other_course", nullable = false, updatable = false, length = 60)
    private String otherCourse;

    @Column(name = "other_question", nullable = false, updatable = false, length = 120)
    private String otherQuestion;

    @Column(name = "said_by", nullable = false, updatable = false)
    private Long saidBy;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    protected QuestionApart() {}

    QuestionApart(QuestionPlace.Pair pair, Long by, Instant now) {
        this.oneCourse = pair.one().course();
        this.oneQuestion = pair.one().question();
        this.otherCourse = pair.other().course();
        this.otherQuestion = pair.other().question();
        this.saidBy = by;
        this.saidAt = now;
    }
}
