package org.stupeni.quiz.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.platform.Refused;
import org.stupeni.question.KeyForm;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.QuestionKey;

/**
 * How answers to faulty versions of questions count. Every grading asks here; what was graded before changes only by a regrade.
 *
 * <p>The newest correction of a version counts. It is made when an answer to a dispute or a repair says that the version was wrong.
 */
@ApplicationScoped
@Transactional
public class Corrections {

    private static final String ROW = """
            select new org.stupeni.quiz.repair.CorrectionRow(c.id, c.courseId, c.questionId, c.questionVersion,
                c.courseVersionId, c.newVersionId, c.kind, c.reason, c.madeBy, c.madeAt)
            from CorrectionEntry c
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    Clock clock;

    @Inject
    Event<CorrectionMade> made;

    /** A paper of this course as it counts now. */
    public Corrected correct(String courseId, Paper paper, Map<String, Question> questions) {
        return correct(paper, questions, inForce(courseId));
    }

    /** The same with what is known to be in force. */
    public Corrected correct(Paper paper, Map<String, Question> questions, Collection<CorrectionRow> inForce) {
        return Corrected.of(
                paper, questions, inForce, version -> courses.version(version).course());
    }

    /** What is in force about questions of a course: the newest correction of each version. */
    public List<CorrectionRow> inForce(String courseId) {
        return inForce(ofCourse(courseId), Instant.MAX);
    }

    /** What was in force at that moment: by it everything was graded that was graded then. */
    public static List<CorrectionRow> inForce(List<CorrectionRow> ofCourse, Instant at) {
        return List.copyOf(ofCourse.stream()
                .filter(correction -> !correction.madeAt().isAfter(at))
                .collect(Collectors.toMap(CorrectionRow::key, Function.identity(), (earlier, later) -> later))
                .values());
    }

    /** Every correction of questions of a course, the oldest first. */
    public List<CorrectionRow> ofCourse(String courseId) {
        return entityManager
                .createQuery(ROW + " where c.courseId = :course order by c.id", CorrectionRow.class)
                .setParameter("course", courseId)
                .getResultList();
    }

    /** The corrections of the questions of a paper, by number. */
    public static Map<Integer, CorrectionRow> of(Paper paper, Collection<CorrectionRow> inForce) {
        Map<Integer, CorrectionRow> byNumber = new TreeMap<>();
        paper.questions()
                .forEach(asked ->
                        Corrected.of(asked, inForce).ifPresent(correction -> byNumber.put(asked.number(), correction)));
        return byNumber;
    }

    /** The corrections of a version of a question, the newest first. */
    public List<CorrectionRow> of(QuestionKey key) {
        return entityManager
                .createQuery(
                        ROW
                                + " where c.courseId = :course and c.questionId = :question and c.questionVersion = :version"
                                + " order by c.id desc",
                        CorrectionRow.class)
                .setParameter("course", key.course())
                .setParameter("question", key.question())
                .setParameter("version", key.version())
                .getResultList();
    }

    /** Every correction, the newest first. */
    public List<CorrectionRow> all(int first, int most) {
        return entityManager
                .createQuery(ROW + " order by c.id desc", CorrectionRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count() {
        return entityManager
                .createQuery("select count(c.id) from CorrectionEntry c", Long.class)
                .getSingleResult();
    }

    public Optional<CorrectionRow> find(long correctionId) {
        return entityManager
                .createQuery(ROW + " where c.id = :id", CorrectionRow.class)
                .setParameter("id", correctionId)
                .getResultStream()
                .findFirst();
    }

    /** The newest version of a course that has this version of a question. */
    public Optional<PublishedCourse> versionWith(QuestionKey key) {
        return courses.versions(key.course()).stream()
                .map(row -> courses.version(row.id()))
                .filter(version -> version.course()
                        .question(key.question())
                        .filter(question -> question.version().equals(key.version()))
                        .isPresent())
                .findFirst();
    }

    /** Why the key of the newest version cannot count for answers to this one, as the key of a sentence; nothing where it can. */
    public Optional<String> whyNoNewKey(QuestionKey key) {
        Optional<Question> old =
                versionWith(key).flatMap(version -> version.course().question(key.question()));
        Optional<Question> now =
                courses.latest(key.course()).flatMap(version -> version.course().question(key.question()));
        if (old.isEmpty() || now.isEmpty() || KeyForm.sameKey(old.get(), now.get())) {
            return Optional.of("repair_correction.no_new_key");
        }
        return old.get().type() == QuestionType.OPEN || !KeyForm.sameParts(old.get(), now.get())
                ? Optional.of("repair_correction.parts_differ")
                : Optional.empty();
    }

    /**
     * Lets answers to a version of a question count otherwise from now on.
     *
     * @return its id; nothing if there is no such version
     * @throws Refused if something is missing, if somebody else has decided meanwhile, if no answer and no repair says that the version was wrong, if no exam asks the question, or if the new key
     *     does not fit old answers
     */
    public Optional<Long> make(NewCorrection correction, Long by) {
        correction.demandComplete();
        QuestionKey key = correction.key();
        return versionWith(key).map(version -> {
            if (!version.course().isInBank(key.question())) {
                throw new Refused("repair_correction.practice");
            }
            if (!isFaulty(key)) {
                throw new Refused("repair_correction.no_ground");
            }
            Long newest = of(key).stream().findFirst().map(CorrectionRow::id).orElse(null);
            if (!Objects.equals(newest, correction.seen())) {
                throw new Refused("repair_correction.meanwhile");
            }
            boolean newKey = correction.kind() == CorrectionKind.NEW_KEY;
            if (newKey) {
                whyNoNewKey(key).ifPresent(why -> {
                    throw new Refused(why);
                });
            }
            Long newVersion =
                    newKey ? courses.latest(key.course()).orElseThrow().versionId() : null;
            Instant now = clock.instant();
            CorrectionEntry entry = new CorrectionEntry(
                    key,
                    version.versionId(),
                    newVersion,
                    correction.kind(),
                    correction.reason().strip(),
                    by,
                    now);
            entityManager.persist(entry);
            entityManager.flush();
            made.fire(new CorrectionMade(by, entry.id(), now));
            return entry.id();
        });
    }

    /** Whether an upheld dispute, a repair of meaning or whoever published a draft says that this version was wrong. */
    public boolean isFaulty(QuestionKey key) {
        return count(
                                "select count(a.id) from DisputeAnswer a where a.courseId = :course and a.questionId = :question"
                                        + " and a.questionVersion = :version and a.verdict = :state",
                                key,
                                DisputeState.UPHELD)
                        > 0
                || count(
                                "select count(r.id) from QuestionRepair r where r.courseId = :course and r.questionId = :question"
                                        + " and r.oldVersion = :version and r.kind in :state",
                                key,
                                List.of(RepairKind.MEANING, RepairKind.WITHDRAWN))
                        > 0;
    }

    private long count(String query, QuestionKey key, Object state) {
        return entityManager
                .createQuery(query, Long.class)
                .setParameter("course", key.course())
                .setParameter("question", key.question())
                .setParameter("version", key.version())
                .setParameter("state", state)
                .getSingleResult();
    }
}
