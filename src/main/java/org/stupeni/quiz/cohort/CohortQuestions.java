package org.stupeni.quiz.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.quiz.statistics.Facility;
import org.stupeni.quiz.statistics.ItemFigures;

/** What the questions of the exams, and those of the practice, tell of the people whom a filter means; one statement. */
@ApplicationScoped
@Transactional
public class CohortQuestions {

    /** Equal scores come together, so that the answer has some rows a question, however many people there are. */
    private static final String SCORES = """
            select s.examId, r.question, r.version, r.score, count(r.id), max(s.courseVersionId)
            from CountedSitting s join CountedResponse r on r.attemptId = s.attemptId join Attempt a on a.id = s.attemptId
            where s.courseId = :course and a.employeeId in (select e.id from Employee e
            """;

    private static final String PRACTICE = """
            select p.moduleId, p.question, p.version, p.score, count(p.id), max(p.courseVersionId)
            from CountedPractice p join Attempt a on a.id = p.attemptId
            where p.courseId = :course and p.score is not null and a.employeeId in (select e.id from Employee e
            """;

    @Inject
    CohortPeople cohort;

    private record Key(String subject, String question, String version) {}

    /** The scores of one version of a question. */
    private static final class Scores {
        private final List<double[]> parts = new ArrayList<>();
        private long courseVersion;

        double[] all() {
            return parts.stream().flatMapToDouble(Arrays::stream).toArray();
        }
    }

    /** Every version of a question of the exams that these people had, the hardest first; those with too few people come last. */
    public List<CohortQuestionRow> ofExams(CohortFilter filter) {
        return rows(filter, SCORES, ") group by s.examId, r.question, r.version, r.score");
    }

    /** The same of what they answered when they practised for the first time; questions that they left out do not count. */
    public List<CohortQuestionRow> ofPractice(CohortFilter filter) {
        return rows(filter, PRACTICE, ") group by p.moduleId, p.question, p.version, p.score");
    }

    private List<CohortQuestionRow> rows(CohortFilter filter, String select, String end) {
        Map<Key, Scores> byQuestion = new LinkedHashMap<>();
        cohort.query(select, filter, "", end, Object[].class).getResultStream().forEach(row -> {
            Scores scores = byQuestion.computeIfAbsent(
                    new Key((String) row[0], (String) row[1], (String) row[2]), key -> new Scores());
            double[] equal = new double[((Long) row[4]).intValue()];
            Arrays.fill(equal, ((BigDecimal) row[3]).doubleValue());
            scores.parts.add(equal);
            scores.courseVersion = Math.max(scores.courseVersion, (Long) row[5]);
        });
        return byQuestion.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((CohortQuestionRow row) -> row.facility() == null
                                ? Double.MAX_VALUE
                                : row.facility().value())
                        .thenComparing(CohortQuestionRow::subjectId)
                        .thenComparing(CohortQuestionRow::questionId)
                        .thenComparing(CohortQuestionRow::version))
                .toList();
    }

    private static CohortQuestionRow row(Key key, Scores scores) {
        double[] all = scores.all();
        return new CohortQuestionRow(
                key.subject(),
                key.question(),
                key.version(),
                scores.courseVersion,
                all.length,
                all.length < ItemFigures.FEWEST ? null : Facility.of(all));
    }
}
