package org.stupeni.quiz.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.Shortage;
import org.stupeni.course.keys.KeyReviews;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Problem;
import org.stupeni.platform.Refused;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.KeyForm;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionReader;
import org.stupeni.question.QuestionWriter;
import org.stupeni.quiz.paper.QuestionKey;

/**
 * Repairs questions: each repair publishes the course as its next version, in which one question has another text or is missing. Attempts that run keep
 * their paper, learners their version of the course. What is wrong is repaired at once; the new key of an exam's question waits for another trainer's look from then on.
 */
@ApplicationScoped
@Transactional
public class QuestionRepairs {

    private static final int LONGEST = 60_000;

    private static final String ROW = """
            select new org.stupeni.quiz.repair.RepairRow(r.id, r.courseId, r.questionId, r.oldVersion, r.newVersion,
                r.courseVersionId, r.kind, r.reason, r.repairedAt)
            from QuestionRepair r where r.courseId = :course
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    Frameworks frameworks;

    @Inject
    Clock clock;

    @Inject
    KeyReviews keyReviews;

    @Inject
    Event<QuestionRepaired> repaired;

    /**
     * Reads what a trainer has written, by the rules of the folder of courses. Writes nothing.
     *
     * @return nothing if the newest version of the course has no such question
     */
    public Optional<QuestionDraft> check(String courseId, String questionId, String text) {
        return courses.latest(courseId)
                .flatMap(base -> base.course()
                        .question(questionId)
                        .map(before -> check(base, before, text == null ? "" : text)));
    }

    private QuestionDraft check(PublishedCourse base, Question before, String text) {
        List<Problem> problems = new ArrayList<>();
        if (text.length() > LONGEST) {
            problems.add(new Problem("", 0, "is longer than " + LONGEST + " characters"));
            return new QuestionDraft(base, before, null, problems);
        }
        Course course = base.course();
        Framework framework = frameworks.current().framework();
        QuestionReader reader = new QuestionReader(
                indicator -> framework.indicator(indicator).isPresent(),
                lesson -> course.lesson(lesson).isPresent());
        Optional<Question> after = YamlDocument.read("", text, problems::add).flatMap(place -> {
            Optional<Question> read = reader.readOne(place);
            read.filter(question -> !question.id().isEmpty() && !question.id().equals(before.id()))
                    .ifPresent(question -> place.problem("id", "the id must stay '" + before.id() + "'"));
            return read;
        });
        problems.sort(Comparator.comparing(Problem::line));
        return new QuestionDraft(base, before, problems.isEmpty() ? after.orElse(null) : null, problems);
    }

    /**
     * Publishes a repaired question.
     *
     * @return the id of the repair; nothing if the newest version of the course has no such question
     * @throws Refused if it has problems, changes nothing or more than it says, if exams would be short of questions, or if somebody else was quicker
     */
    public Optional<Long> publish(NewRepair repair, Long by) {
        return check(repair.course(), repair.question(), repair.text()).map(draft -> {
            if (!draft.isReadable()) {
                throw new Refused("repair_edit.problems");
            }
            repair.demandComplete();
            demandUntouched(draft, repair.base());
            if (draft.after().equals(draft.before())) {
                throw new Refused("repair_edit.same");
            }
            if (repair.kind() == RepairKind.WORDING && !KeyForm.sameKey(draft.before(), draft.after())) {
                throw new Refused("repair_edit.key_changed");
            }
            Course changed = draft.base().course().with(draft.after());
            Long id = publish(changed, draft.before(), draft.after().version(), repair.kind(), repair.reason(), by);
            if (changed.isInBank(draft.after().id())) {
                keyReviews.askRepaired(changed.id(), draft.after(), by);
            }
            return id;
        });
    }

    private void demandUntouched(QuestionDraft draft, int base) {
        String now = QuestionWriter.write(draft.before());
        boolean same = courses.find(draft.base().course().id(), base)
                .flatMap(version -> version.course().question(draft.before().id()))
                .map(QuestionWriter::write)
                .filter(now::equals)
                .isPresent();
        if (!same) {
            throw new Refused("repair_edit.moved_on");
        }
    }

    /**
     * Publishes the course without a question.
     *
     * @return the id of the repair; nothing if the newest version of the course has no such question
     * @throws Refused without a reason, if exams would be short of questions, if a practice quiz would have none left, or if somebody else was quicker
     */
    public Optional<Long> withdraw(String courseId, String questionId, String reason, Long by) {
        return courses.latest(courseId)
                .flatMap(base -> base.course().question(questionId).map(question -> {
                    NewRepair.demandReason(reason);
                    Course course = base.course();
                    if (course.modules().stream()
                            .anyMatch(module -> module.practice().equals(List.of(question)))) {
                        throw new Refused("repair_withdraw.last_of_practice");
                    }
                    return publish(course.without(questionId), question, null, RepairKind.WITHDRAWN, reason, by);
                }));
    }

    private Long publish(Course changed, Question before, String newVersion, RepairKind kind, String reason, Long by) {
        demandEnough(changed);
        Instant now = clock.instant();
        QuestionRepair repair = new QuestionRepair(
                new QuestionKey(changed.id(), before.id(), before.version()),
                newVersion,
                next(changed, by).versionId(),
                kind,
                reason.strip(),
                by,
                now);
        entityManager.persist(repair);
        entityManager.flush();
        repaired.fire(QuestionRepaired.of(kind, by, repair.id(), now));
        return repair.id();
    }

    private PublishedCourse next(Course changed, Long by) {
        try {
            return courses.publish(changed, by);
        } catch (PersistenceException quicker) {
            throw new Refused("repair_edit.moved_on");
        }
    }

    private void demandEnough(Course changed) {
        Shortage.of(changed, levels()).stream().findFirst().ifPresent(shortage -> {
            throw new Refused(
                    "repair_edit.short", shortage.exam().title(), shortage.row(), shortage.has(), shortage.needs());
        });
    }

    private ToIntFunction<String> levels() {
        Framework framework = frameworks.current().framework();
        return indicator -> framework.levelOf(indicator).orElse(0);
    }

    /** The repairs of a question, the newest first. */
    public List<RepairRow> of(String courseId, String questionId) {
        return entityManager
                .createQuery(ROW + " and r.questionId = :question order by r.id desc", RepairRow.class)
                .setParameter("course", courseId)
                .setParameter("question", questionId)
                .getResultList();
    }

    /** The repairs of all questions of a course. */
    public List<RepairRow> of(String courseId) {
        return entityManager
                .createQuery(ROW, RepairRow.class)
                .setParameter("course", courseId)
                .getResultList();
    }
}
