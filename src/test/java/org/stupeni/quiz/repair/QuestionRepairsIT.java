package org.stupeni.quiz.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.TestCourses;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Refused;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionWriter;
import org.stupeni.quiz.attempt.SittingCrowd;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.start.Attempts;

@ExtendWith(ArquillianExtension.class)
class QuestionRepairsIT {

    @Inject
    QuestionRepairs repairs;

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Attempts attempts;

    @Inject
    SittingCrowd sittings;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    private String id;
    private Long trainer;
    private Question before;

    @BeforeEach
    void aCourse() {
        id = sittings.publish();
        trainer = people.with(Role.TRAINER).id();
        before = newest().course().question("q-1").orElseThrow();
    }

    @Test
    void aRepairIsTheNextVersionOfTheCourse() {
        Long learner = people.employee().id();
        long running = attempts.start(learner, id, SittingCrowd.EXAM).orElseThrow();
        long first = newest().versionId();
        String text = QuestionWriter.write(before).replace("ru: q-1", "ru: Что вернее?");

        long repair =
                repairs.publish(repair(text, 1, RepairKind.WORDING), trainer).orElseThrow();

        assertThat(newest().number()).isEqualTo(2);
        Question after = newest().course().question("q-1").orElseThrow();
        assertThat(after.ask().ru()).isEqualTo("Что вернее?");
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(courses.version(first).course().question("q-1")).hasValue(before);
        assertThat(attempts.paper(running, learner).orElseThrow().questions())
                .filteredOn(asked -> asked.question().equals("q-1"))
                .allMatch(asked -> asked.version().equals(before.version()));
        RepairRow row = repairs.of(id, "q-1").get(0);
        assertThat(row.oldVersion()).isEqualTo(before.version());
        assertThat(row.newVersion()).isEqualTo(after.version());
        assertThat(row.reason()).isEqualTo("clearer");
        assertThat(trail.of(trainer))
                .contains("quiz.question-repaired question-repair:" + repair)
                .contains("course.published course-version:" + newest().versionId());

        repairs.publish(repair(QuestionWriter.write(before), 2, RepairKind.WORDING), trainer);
        assertThat(newest().number()).isEqualTo(3);
        assertThat(newest().course().question("q-1")).hasValue(before);
    }

    @Test
    void whatIsReadWithProblemsIsNotPublished() {
        QuestionDraft draft = repairs.check(id, "q-1", "id: q-2\ntype: single\nindicator: none\n")
                .orElseThrow();

        assertThat(draft.isReadable()).isFalse();
        assertThat(draft.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.message()).isEqualTo("the id must stay 'q-1'");
                    assertThat(problem.line()).isEqualTo(1);
                })
                .anySatisfy(problem -> assertThat(problem.line()).isEqualTo(3));
        assertThat(repairs.check(id, "q-1", "x".repeat(60_001)).orElseThrow().isReadable())
                .isFalse();
        assertThat(repairs.check(id, "none", "")).isEmpty();
        assertThat(repairs.check("none", "q-1", "")).isEmpty();
        refused("repair_edit.problems", () -> repairs.publish(repair("x", 1, RepairKind.WORDING), trainer));
        assertThat(newest().number()).isEqualTo(1);
    }

    @Test
    void whatIsRefused() {
        String same = QuestionWriter.write(before);
        String worded = same.replace("ru: q-1", "ru: Что вернее?");
        String keyed = same.replace("    right: true\n", "").replace("  - id: b\n", "  - id: b\n    right: true\n");
        String taught = worded.replace("indicator: co2-basics", "indicator: co3-loyalty");
        refused("repair_edit.same", () -> repairs.publish(repair(same, 1, RepairKind.WORDING), trainer));
        refused("repair_edit.key_changed", () -> repairs.publish(repair(keyed, 1, RepairKind.WORDING), trainer));
        refused("repair_edit.no_kind", () -> repairs.publish(repair(worded, 1, null), trainer));
        refused("repair_edit.no_kind", () -> repairs.publish(repair(worded, 1, RepairKind.WITHDRAWN), trainer));
        refused(
                "repair_edit.no_reason",
                () -> repairs.publish(new NewRepair(id, "q-1", worded, 1, RepairKind.WORDING, " "), trainer));
        refused(
                "repair_edit.long_reason",
                () -> repairs.publish(
                        new NewRepair(id, "q-1", worded, 1, RepairKind.WORDING, "x".repeat(1001)), trainer));
        refused("repair_edit.short", () -> repairs.publish(repair(taught, 1, RepairKind.MEANING), trainer));
        assertThat(newest().number()).isEqualTo(1);

        repairs.publish(repair(keyed, 1, RepairKind.MEANING), trainer);
        refused("repair_edit.moved_on", () -> repairs.publish(repair(worded, 1, RepairKind.WORDING), trainer));
        assertThat(newest().number()).isEqualTo(2);
    }

    @Test
    void aWithdrawnQuestionIsAskedNoMore() {
        refused("repair_edit.short", () -> repairs.withdraw(id, "q-1", "wrong", trainer));
        Course practice = TestCourses.course();
        courses.publish(practice);
        refused("repair_withdraw.last_of_practice", () -> repairs.withdraw(practice.id(), "q1", "wrong", trainer));
        sittings.publish(id, 8);
        Long learner = people.employee().id();
        enrolments.enrol(learner, id);
        refused("repair_edit.no_reason", () -> repairs.withdraw(id, "q-1", "", trainer));
        assertThat(repairs.withdraw(id, "none", "wrong", trainer)).isEmpty();

        long repair = repairs.withdraw(id, "q-1", "wrong", trainer).orElseThrow();

        assertThat(newest().course().question("q-1")).isEmpty();
        assertThat(repairs.of(id, "q-1").get(0).newVersion()).isNull();
        assertThat(trail.of(trainer)).contains("quiz.question-withdrawn question-repair:" + repair);
        IntStream.range(0, 6).forEach(i -> {
            Long other = i == 0 ? learner : people.employee().id();
            long attempt = attempts.start(other, id, SittingCrowd.EXAM).orElseThrow();
            assertThat(attempts.paper(attempt, other).orElseThrow().questions())
                    .extracting(PaperQuestion::question)
                    .doesNotContain("q-1");
        });
    }

    @Test
    void theFolderDoesNotOverwriteWhatWasEdited() {
        Course folder = newest().course();
        assertThat(courses.isEdited(id)).isFalse();
        repairs.publish(
                repair(QuestionWriter.write(before).replace("ru: q-1", "ru: Иначе"), 1, RepairKind.WORDING), trainer);

        assertThat(courses.isEdited(id)).isTrue();
        assertThat(courses.publish(folder)).isEmpty();
        assertThat(newest().number()).isEqualTo(2);
    }

    private PublishedCourse newest() {
        return courses.latest(id).orElseThrow();
    }

    private NewRepair repair(String text, int base, RepairKind kind) {
        return new NewRepair(id, "q-1", text, base, kind, "clearer");
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
