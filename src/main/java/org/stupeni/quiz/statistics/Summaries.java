package org.stupeni.quiz.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Courses;
import org.stupeni.question.Question;

/** Reckons the summaries of an exam from everything counted for it, where something was counted since the last time. */
@ApplicationScoped
@Transactional
class Summaries {

    /** An exam of more people is reckoned less often: one person more changes little, and reading all takes a moment. */
    private static final int MANY = 300;

    private static final Duration BETWEEN = Duration.ofMinutes(10);

    private static final String RESPONSES = """
            select new org.stupeni.quiz.statistics.ResponseRow(s.attemptId, s.courseVersionId, s.questions, s.cut, s.startedAt,
                r.question, r.version, r.score, r.chosen, r.seconds)
            from CountedSitting s join CountedResponse r on r.attemptId = s.attemptId
            where s.courseId = :course and s.examId = :exam
            order by s.startedAt, s.attemptId, r.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    Clock clock;

    /** The summaries of the exams that have changed. */
    List<Long> due() {
        return entityManager
                .createQuery("""
                        select e.id from ExamSummary e where e.changes <> e.computedChanges
                          and (e.computedAt is null or e.people < :many or e.computedAt < :before) order by e.id
                        """, Long.class)
                .setParameter("many", MANY)
                .setParameter("before", clock.instant().minus(BETWEEN))
                .getResultList();
    }

    /** Reckons one exam and its questions. Who comes second finds it done. */
    void reckon(long summaryId) {
        ExamSummary exam = entityManager.find(ExamSummary.class, summaryId, LockModeType.PESSIMISTIC_WRITE);
        if (!exam.isBehind()) {
            return;
        }
        List<ResponseRow> rows = entityManager
                .createQuery(RESPONSES, ResponseRow.class)
                .setParameter("course", exam.courseId())
                .setParameter("exam", exam.examId())
                .getResultList();
        Map<Long, List<ResponseRow>> papers = rows.stream()
                .collect(Collectors.groupingBy(ResponseRow::attempt, LinkedHashMap::new, Collectors.toList()));
        questions(exam, papers);
        List<Sheet> sheets = sheets(papers.values());
        exam.tell(sheets.size(), ExamFigures.of(sheets).orElse(null), clock.instant());
    }

    /** The papers as long as the newest: an exam that got another length is another test. */
    private static List<Sheet> sheets(Iterable<List<ResponseRow>> papers) {
        List<Sheet> sheets = new ArrayList<>();
        int length = 0;
        for (List<ResponseRow> paper : papers) {
            length = paper.get(0).questions();
        }
        for (List<ResponseRow> paper : papers) {
            if (paper.get(0).questions() == length) {
                sheets.add(new Sheet(
                        paper.stream()
                                .collect(Collectors.toMap(
                                        row -> QuestionSummary.key(row.question(), row.version()),
                                        row -> row.score().doubleValue())),
                        paper.get(0).cut().doubleValue()));
            }
        }
        return sheets;
    }

    private void questions(ExamSummary exam, Map<Long, List<ResponseRow>> papers) {
        Map<String, List<ItemResponse>> responses = new LinkedHashMap<>();
        Map<String, ResponseRow> latest = new HashMap<>();
        papers.values().forEach(paper -> {
            double points =
                    paper.stream().mapToDouble(row -> row.score().doubleValue()).sum();
            paper.forEach(row -> {
                String key = QuestionSummary.key(row.question(), row.version());
                responses.computeIfAbsent(key, one -> new ArrayList<>()).add(row.response(points));
                latest.put(key, row);
            });
        });
        Map<String, QuestionSummary> known = known(exam);
        Set<String> asked = asked(exam.courseId());
        Map<Long, Map<String, Question>> read = new HashMap<>();
        responses.forEach((key, people) -> {
            ResponseRow last = latest.get(key);
            QuestionSummary summary = known.computeIfAbsent(key, one -> begun(exam, last));
            Optional<ItemFigures> figures = ItemFigures.of(people);
            OptionKey options = Optional.ofNullable(read.computeIfAbsent(last.courseVersionId(), this::byKey)
                            .get(key))
                    .map(OptionKeys::of)
                    .orElse(OptionKey.NONE);
            summary.tell(
                    last.courseVersionId(),
                    people.size(),
                    figures.orElse(null),
                    figures.map(found -> Flags.of(found, options)).orElse(List.of()),
                    asked.contains(key));
        });
    }

    private QuestionSummary begun(ExamSummary exam, ResponseRow row) {
        QuestionSummary summary = new QuestionSummary(exam.courseId(), exam.examId(), row.question(), row.version());
        entityManager.persist(summary);
        return summary;
    }

    private Map<String, QuestionSummary> known(ExamSummary exam) {
        return entityManager
                .createQuery(
                        "select q from QuestionSummary q where q.courseId = :course and q.examId = :exam",
                        QuestionSummary.class)
                .setParameter("course", exam.courseId())
                .setParameter("exam", exam.examId())
                .getResultStream()
                .collect(Collectors.toMap(QuestionSummary::key, Function.identity()));
    }

    private Set<String> asked(String courseId) {
        return courses.latest(courseId)
                .map(version -> keys(version.course().bank()))
                .orElse(Set.of());
    }

    private static Set<String> keys(List<Question> bank) {
        Set<String> keys = new HashSet<>();
        bank.forEach(question -> keys.add(QuestionSummary.key(question.id(), question.version())));
        return keys;
    }

    private Map<String, Question> byKey(long courseVersionId) {
        return courses.version(courseVersionId).course().bank().stream()
                .collect(Collectors.toMap(
                        question -> QuestionSummary.key(question.id(), question.version()), Function.identity()));
    }
}
