package org.stupeni.report.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.course.PublishedCourse;
import org.stupeni.enrolment.assignment.AssignedPerson;
import org.stupeni.enrolment.assignment.Subject;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.score.Outcome;
import org.stupeni.report.trend.Funnel.Step;

/**
 * From the course to the certificate: how many of the people who are there today have come how far, in five statements.
 *
 * <p>Every step counts the same people: who has left is in none of them, whatever they had done, since a way whose steps count different people narrows
 * where nobody stopped.
 */
@ApplicationScoped
@Transactional
public class Funnels {

    /** Joined to a row of somebody. */
    private static final String THERE = " join Employee e on e.id = %s and (e.leftOn is null or e.leftOn > :today) ";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    ReachedLevels reached;

    /** One for each exam of each course. */
    public List<Funnel> all() {
        Map<String, Long> assigned = assigned();
        Map<String, Long> enrolled = enrolled("");
        Map<String, Long> completed = enrolled("where n.completedAt is not null");
        Map<String, Long> passed = passed();
        Map<String, long[]> standing = standing();
        List<Funnel> funnels = new ArrayList<>();
        for (PublishedCourse published : courses.latest()) {
            Course course = published.course();
            for (Exam exam : course.exams()) {
                funnels.add(new Funnel(
                        course.title(),
                        exam.title(),
                        course.competency(),
                        exam.level(),
                        List.of(
                                new Step("assigned", assigned.getOrDefault(course.id(), 0L)),
                                new Step("enrolled", enrolled.getOrDefault(course.id(), 0L)),
                                new Step("completed", completed.getOrDefault(course.id(), 0L)),
                                new Step("passed", passed.getOrDefault(course.id() + " " + exam.id(), 0L)),
                                new Step("reached", upwards(standing, "reached", course.competency(), exam.level())),
                                new Step("held", upwards(standing, "held", course.competency(), exam.level())))));
            }
        }
        return funnels;
    }

    private Map<String, Long> enrolled(String where) {
        return counts(entityManager.createQuery(
                "select n.courseId, count(distinct n.employeeId) from Enrolment n" + THERE.formatted("n.employeeId")
                        + where + " group by n.courseId",
                Object[].class));
    }

    /** People who are asked to complete a course, or were until the assignment ended; who was excused or went to another place is not counted. */
    private Map<String, Long> assigned() {
        return counts(entityManager
                .createQuery(
                        "select s.courseId, count(distinct p.employeeId)"
                                + " from AssignedPerson p join Assignment s on s.id = p.assignmentId"
                                + THERE.formatted("p.employeeId")
                                + "where s.kind = :course and (p.endKind is null or p.endKind = :ended) group by s.courseId",
                        Object[].class)
                .setParameter("course", Subject.Kind.COURSE)
                .setParameter("ended", AssignedPerson.End.ENDED));
    }

    private Map<String, Long> counts(TypedQuery<Object[]> query) {
        Map<String, Long> counts = new HashMap<>();
        query.setParameter("today", reached.today())
                .getResultStream()
                .forEach(row -> counts.put((String) row[0], ((Number) row[1]).longValue()));
        return counts;
    }

    /** People whose newest grading of some attempt passed, by course and exam. */
    private Map<String, Long> passed() {
        Map<String, Long> counts = new HashMap<>();
        entityManager
                .createQuery(
                        "select a.courseId, a.subjectId, count(distinct a.employeeId)"
                                + " from Attempt a join AttemptGrading g on g.attemptId = a.id"
                                + THERE.formatted("a.employeeId")
                                + "where a.kind = :exam and g.outcome = :passed and g.number = a.gradings"
                                + " group by a.courseId, a.subjectId",
                        Object[].class)
                .setParameter("exam", AttemptKind.EXAM)
                .setParameter("passed", Outcome.PASSED)
                .setParameter("today", reached.today())
                .getResultStream()
                .forEach(row -> counts.put(row[0] + " " + row[1], ((Number) row[2]).longValue()));
        return counts;
    }

    /** How many people hold, and how many reach or hold, exactly each level, by that word and the competency; who has left has no row in this table. */
    private Map<String, long[]> standing() {
        Map<String, long[]> standing = new HashMap<>();
        entityManager
                .createQuery(
                        "select p.competency, p.held, p.reached, count(p.id) from PersonLevel p group by p.competency, p.held, p.reached",
                        Object[].class)
                .getResultStream()
                .forEach(row -> {
                    long people = ((Number) row[3]).longValue();
                    int held = ((Number) row[1]).intValue();
                    int reached = Math.max(held, ((Number) row[2]).intValue());
                    add(standing, "held " + row[0], held, people);
                    add(standing, "reached " + row[0], reached, people);
                });
        return standing;
    }

    private static void add(Map<String, long[]> standing, String key, int level, long people) {
        standing.computeIfAbsent(key, made -> new long[6])[level] += people;
    }

    private static long upwards(Map<String, long[]> standing, String what, String competency, int level) {
        long[] levels = standing.getOrDefault(what + " " + competency, new long[6]);
        long sum = 0;
        for (int i = level; i < levels.length; i++) {
            sum += levels[i];
        }
        return sum;
    }
}
