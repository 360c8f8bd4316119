package org.stupeni.quiz.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.stupeni.platform.Json;
import org.stupeni.platform.statistics.Estimate;

/** The figures of one version of a question in one exam as last reckoned. */
@Entity
@Table(name = "question_summary")
class QuestionSummary {

    private static final int SEVERITY = 1_000_000;

    @Id
    @SequenceGenerator(name = "question_summary", sequenceName = "question_summary_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question_summary")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Column(name = "exam_id", nullable = false, length = 60)
    private String examId;

    @Column(name = "question_id", nullable = false, length = 60)
    private String questionId;

    @Column(name = "question_version", nullable = false, length = 64)
    private String questionVersion;

    /** A version of the course that has this version of the question. */
    @Column(name = "course_version_id", nullable = false)
    private long courseVersionId;

    @Column(name = "people", nullable = false)
    private int people;

    /** By what the queue is ordered: the worst flag first, of equal ones the question that more people had; 0 for nothing to do. */
    @Column(name = "harm", nullable = false)
    private int harm;

    /** The {@link ItemFigures} as JSON, or null for too few people. */
    @Lob
    @Column(name = "figures")
    private String figures;

    /** The {@link RaisedFlag}s as JSON. */
    @Lob
    @Column(name = "flags", nullable = false)
    private String flags;

    /** The facility of the figures, for searches; or null. */
    @Column(name = "facility", precision = 6, scale = 4)
    private BigDecimal facility;

    /** The discrimination of the figures, for searches; or null. */
    @Column(name = "discrimination", precision = 6, scale = 4)
    private BigDecimal discrimination;

    /** The names of the flags with spaces, for searches. */
    @Column(name = "raised", nullable = false, length = 200)
    private String raised;

    protected QuestionSummary() {}

    QuestionSummary(String courseId, String examId, String questionId, String questionVersion) {
        this.courseId = courseId;
        this.examId = examId;
        this.questionId = questionId;
        this.questionVersion = questionVersion;
    }

    /**
     * Reckoned anew.
     *
     * @param found null for too few people
     * @param asked whether the newest version of the course still asks this version of the question
     */
    void tell(long courseVersionId, int people, ItemFigures found, List<RaisedFlag> raised, boolean asked) {
        this.courseVersionId = courseVersionId;
        this.people = people;
        this.figures = found == null ? null : Json.write(found);
        this.flags = Json.write(raised);
        this.facility = found == null ? null : rounded(found.facility());
        this.discrimination = found == null ? null : rounded(found.discrimination());
        this.raised = raised.stream().map(one -> one.flag().name()).distinct().collect(Collectors.joining(" "));
        this.harm = !asked || raised.isEmpty()
                ? 0
                : raised.get(0).flag().severity() * SEVERITY + Math.min(people, SEVERITY - 1);
    }

    private static BigDecimal rounded(Estimate estimate) {
        return estimate == null ? null : BigDecimal.valueOf(estimate.value()).setScale(4, RoundingMode.HALF_UP);
    }

    String key() {
        return key(questionId, questionVersion);
    }

    static String key(String questionId, String questionVersion) {
        return questionId + " " + questionVersion;
    }
}
