package org.stupeni.quiz.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.TreeSet;

/** One question of a counted attempt. */
@Entity
@Table(name = "counted_response")
class CountedResponse {

    private static final int LONGEST_CHOICE = 600;

    @Id
    @SequenceGenerator(name = "counted_response", sequenceName = "counted_response_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "counted_response")
    @Column(name = "id")
    private Long id;

    @Column(name = "attempt_id", nullable = false)
    private Long attemptId;

    @Column(name = "question_id", nullable = false, length = 60)
    private String question;

    @Column(name = "question_version", nullable = false, length = 64)
    private String version;

    @Column(name = "score", nullable = false, precision = 5, scale = 4)
    private BigDecimal score;

    /** The ids of the options chosen, with spaces; {@value #ANSWERED} for an answer that chose none; null for no answer. */
    @Column(name = "chosen", length = LONGEST_CHOICE)
    private String chosen;

    @Column(name = "seconds")
    private Integer seconds;

    /** Stands for an answer to a question without options. No id of an option is like it. */
    static final String ANSWERED = "+";

    protected CountedResponse() {}

    CountedResponse(long attemptId, FirstSitting.Asked asked) {
        this.attemptId = attemptId;
        this.question = asked.question();
        this.version = asked.version();
        this.score = asked.points();
        this.chosen = chosen(asked);
        this.seconds = asked.seconds();
    }

    private static String chosen(FirstSitting.Asked asked) {
        if (!asked.answered()) {
            return null;
        }
        String written = String.join(" ", new TreeSet<>(asked.chosen()));
        return written.isEmpty() || written.length() > LONGEST_CHOICE ? ANSWERED : written;
    }
}
