package org.stupeni.survey.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Courses;
import org.stupeni.course.Lesson;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.TestCourses;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.enrolment.MovePolicy;
import org.stupeni.enrolment.VersionMoves;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.LocalText;
import org.stupeni.survey.Survey;
import org.stupeni.survey.SurveyQuestion;
import org.stupeni.survey.Surveys;
import org.stupeni.survey.TestSurvey;

/** The survey is that of the folder of courses: a mark "use", a choice "tried" and the words "mend", from five people on. */
@ExtendWith(ArquillianExtension.class)
class PulsesIT {

    private static final int FEWEST = 5;

    @Inject
    Pulses pulses;

    @Inject
    PulseResults results;

    @Inject
    Enrolments enrolments;

    @Inject
    VersionMoves moves;

    @Inject
    Courses courses;

    @Inject
    TestPeople people;

    @Inject
    Surveys surveys;

    @PersistenceContext
    EntityManager entityManager;

    private Survey ofFolder;
    private Course course;
    private Long learner;

    @BeforeEach
    void aLearnerAndACourse() {
        ofFolder = survey();
        course = TestCourses.course();
        courses.publish(course).orElseThrow();
        learner = people.employee().id();
    }

    @AfterEach
    void theSurveyOfTheFolder() {
        TestSurvey.ask(surveys, ofFolder);
    }

    @Test
    void theLastStepOfAModuleAsks() {
        enrolments.lessonRead(learner, course.id(), "a");
        enrolments.lessonRead(learner, course.id(), "b");
        assertThat(open(learner)).as("the practice is missing").isEmpty();

        enrolments.practiceFinished(learner, course.id(), "m1");
        enrolments.practiceFinished(learner, course.id(), "m1");
        assertThat(open(learner)).containsExactly("m1");

        enrolments.lessonRead(learner, course.id(), "c");
        assertThat(open(learner)).as("the module done last comes first").containsExactly("m2", "m1");
        assertThat(editions()).extracting(PulseEditionRow::asked).containsExactly(1L, 1L);
    }

    @Test
    void answeredOnce() {
        does(learner);

        assertThat(give(learner, Map.of("use", "8", "tried", "helped", "mend", "Больше примеров")))
                .isTrue();
        assertThat(give(learner, Map.of("use", "0"))).as("handed in twice").isTrue();

        assertThat(rows()).hasSize(3);
        assertThat(open(learner)).isEmpty();
        assertThat(pulses.find(learner, course.id(), "m2").orElseThrow().isAnswered())
                .isTrue();
        enrolments.lessonRead(learner, course.id(), "c");
        assertThat(open(learner)).isEmpty();
    }

    @Test
    void whoWasNotAskedCannotAnswer() {
        does(learner);
        Long other = people.employee().id();
        enrolments.lessonRead(other, course.id(), "a");

        assertThat(give(other, Map.of("use", "1"))).isFalse();
        assertThat(give(people.employee().id(), Map.of("use", "1"))).isFalse();
        assertThat(pulses.give(learner, course.id(), "m1", Map.of("use", "1"))).isFalse();
        assertThat(pulses.give(learner, course.id(), "none", Map.of("use", "1")))
                .isFalse();
        assertThat(pulses.give(learner, "none", "m2", Map.of("use", "1"))).isFalse();
        assertThat(pulses.putOff(other, course.id(), "m2")).isFalse();
        assertThat(pulses.find(other, course.id(), "m2")).isEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    void whatIsRefusedIsNotCounted() {
        does(learner);

        assertThatThrownBy(() -> give(learner, Map.of("mend", " "))).hasMessage("pulse_act.empty");
        assertThatThrownBy(() -> give(learner, Map.of("use", "11"))).hasMessage("pulse_act.no_answer");
        assertThatThrownBy(() -> give(learner, Map.of("use", "3", "mend", "я".repeat(501))))
                .hasMessage("pulse_act.long_words");

        assertThat(rows()).isEmpty();
        assertThat(open(learner)).containsExactly("m2");
    }

    @Test
    void notNowCanStillBeAnswered() {
        does(learner);

        assertThat(pulses.putOff(learner, course.id(), "m2")).isTrue();
        assertThat(pulses.open(learner, course.id())).singleElement().matches(offer -> !offer.isWaiting());
        assertThat(give(learner, Map.of("use", "5"))).isTrue();
        assertThat(pulses.putOff(learner, course.id(), "m2")).isTrue();
        assertThat(open(learner)).as("once answered nothing opens it again").isEmpty();
    }

    @Test
    void aModuleThatChangedIsNotAskedAboutAnyMore() {
        does(learner);
        enrolments.lessonRead(learner, course.id(), "a");
        enrolments.lessonRead(learner, course.id(), "b");
        enrolments.practiceFinished(learner, course.id(), "m1");
        Long quick = people.employee().id();
        does(quick);
        give(quick, Map.of("use", "2"));

        moveEverybody(changed("Иначе."));

        assertThat(open(learner)).as("the other module is as it was").containsExactly("m1");
        assertThatThrownBy(() -> give(learner, Map.of("use", "1"))).hasMessage("pulse_act.changed");
        assertThat(give(quick, Map.of("use", "1"))).isTrue();
        assertThat(rows()).hasSize(1);
        Long later = people.employee().id();
        does(later);
        assertThat(editions().stream().filter(edition -> edition.moduleId().equals("m2")))
                .extracting(PulseEditionRow::since, PulseEditionRow::asked)
                .containsExactly(tuple(2, 1L), tuple(1, 2L));
    }

    @Test
    void aVersionThatLeavesAModuleAsItIsMakesNoOtherEdition() {
        does(learner);
        moveEverybody(TestCourses.again(course, "вторая"));
        Long later = people.employee().id();
        does(later);

        assertThat(open(learner)).containsExactly("m2");
        assertThat(editions())
                .singleElement()
                .extracting(PulseEditionRow::since, PulseEditionRow::asked)
                .containsExactly(1, 2L);
    }

    @Test
    void nothingIsSeenOfFewAndNoTwoLooksDifferByFew() {
        for (int n = 1; n <= 2 * FEWEST + 1; n++) {
            answers(Map.of("use", String.valueOf(n % 3), "tried", "helped", "mend", "Слово " + n));

            int seen = n / FEWEST * FEWEST;
            PulseEditionRow edition = editions().get(0);
            assertThat(edition.shown()).as("after %d", n).isEqualTo(seen);
            assertThat(edition.asked()).isEqualTo(n);
            assertThat(tally("use").count()).isEqualTo(seen);
            assertThat(tally("tried").count()).isEqualTo(seen);
            assertThat(words()).hasSize(seen);
            assertThat(results.counts(survey(), course.id(), "m2")
                            .getOrDefault(edition.id(), Map.of())
                            .getOrDefault("mend", 0L))
                    .isEqualTo(seen);
        }
        assertThat(tally("use").marks()).containsExactly(Map.entry(0, 3L), Map.entry(1, 4L), Map.entry(2, 3L));
    }

    @Test
    void figuresComeInStepsOfTheirOwnQuestion() {
        IntStream.range(0, FEWEST - 1).forEach(n -> answers(Map.of("use", "7")));
        answers(Map.of("tried", "no-chance"));
        assertThat(tally("use").count()).as("four of five people gave a mark").isZero();
        assertThat(tally("tried").count()).isZero();

        answers(Map.of("use", "9"));
        assertThat(tally("use").marks()).containsExactly(Map.entry(7, 4L), Map.entry(9, 1L));
        answers(Map.of("use", "1"));
        assertThat(tally("use").count()).isEqualTo(FEWEST);
    }

    @Test
    void wordsComeWithFiveWhoCouldHaveWrittenThem() {
        IntStream.range(0, FEWEST).forEach(n -> answers(Map.of("use", "7")));
        answers(Map.of("mend", "Скучно"));
        assertThat(words())
                .as("five were seen before; this would be the sixth's")
                .isEmpty();

        IntStream.range(0, FEWEST - 2).forEach(n -> answers(Map.of("use", "7")));
        assertThat(words()).isEmpty();
        answers(Map.of("tried", "helped"));
        assertThat(words()).extracting(PulseWords::words).containsExactly("Скучно");
    }

    @Test
    void aSurveyThatAsksForMorePeopleClosesWhatWasSeen() {
        IntStream.range(0, 2 * FEWEST).forEach(n -> answers(Map.of("use", "7", "mend", "Скучно")));
        Survey stricter = of(FEWEST + 1, ofFolder.questions());

        assertThat(results.tallies(stricter, course.id())).isEmpty();
        assertThat(results.words(stricter, course.id(), "m2", 10)).isEmpty();
        assertThat(results.words(stricter, course.id(), 10)).isEmpty();
        assertThat(results.counts(stricter, course.id(), "m2")).isEmpty();
        assertThat(results.editions(stricter, course).get(0).shown())
                .as("two steps of five, none of six")
                .isZero();
        assertThat(results.tallies(ofFolder, course.id())).isNotEmpty();
        assertThat(results.words(ofFolder, course.id(), 100)).hasSize(2 * FEWEST);
    }

    @Test
    void whatWasPromisedIsKept() {
        TestSurvey.ask(surveys, of(2 * FEWEST, ofFolder.questions()));
        IntStream.range(0, FEWEST - 1).forEach(n -> answers(Map.of("use", "1", "mend", "Тайна")));
        does(learner);

        TestSurvey.ask(surveys, of(3, ofFolder.questions()));

        assertThat(open(learner)).isEmpty();
        assertThatThrownBy(() -> give(learner, Map.of("use", "1", "mend", "Тайна")))
                .hasMessage("pulse_act.changed");
        assertThat(editions())
                .extracting(PulseEditionRow::fewest, PulseEditionRow::shown, PulseEditionRow::present)
                .containsExactly(tuple(2 * FEWEST, 0L, false));
        IntStream.range(0, 3).forEach(n -> answers(Map.of("use", "9")));
        assertThat(editions())
                .extracting(PulseEditionRow::fewest, PulseEditionRow::shown, PulseEditionRow::present)
                .containsExactly(tuple(3, 3L, true), tuple(2 * FEWEST, 0L, false));
        assertThat(tally("use").marks()).containsExactly(Map.entry(9, 3L));
        assertThat(words()).isEmpty();
        assertThat(results.tallies(survey(), course.id())).hasSize(1);

        TestSurvey.ask(surveys, of(2 * FEWEST, ofFolder.questions()));
        assertThat(open(learner)).as("asked again as it was").containsExactly("m2");
    }

    @Test
    void whoHadNoFieldToWriteInIsNotAmongThoseWhoCouldHaveWritten() {
        TestSurvey.ask(surveys, of(FEWEST, ofFolder.questions().subList(0, 2)));
        IntStream.range(0, FEWEST - 1).forEach(n -> answers(Map.of("use", "7")));
        does(learner);

        TestSurvey.ask(surveys, ofFolder);
        assertThat(open(learner)).isEmpty();
        answers(Map.of("use", "7", "mend", "Скучно"));

        assertThat(words()).isEmpty();
        assertThat(editions()).extracting(PulseEditionRow::shown).containsExactly(0L, 0L);
        assertThat(editions().get(1).asksAsNow(ofFolder)).isFalse();
        assertThat(rows()).hasSize(FEWEST + 1);
    }

    @Test
    void marksOfAnotherScaleAreNotAddedUp() {
        IntStream.range(0, FEWEST).forEach(n -> answers(Map.of("use", "9", "tried", "helped")));
        SurveyQuestion.Scale ten = (SurveyQuestion.Scale) ofFolder.questions().get(0);
        TestSurvey.ask(
                surveys,
                of(
                        FEWEST,
                        List.of(
                                new SurveyQuestion.Scale(ten.id(), true, ten.ask(), 1, 5, ten.low(), ten.high()),
                                ofFolder.questions().get(1))));
        IntStream.range(0, FEWEST).forEach(n -> answers(Map.of("use", "4")));

        assertThat(tally("use").marks()).containsExactly(Map.entry(4, 5L));
        PulseEditionRow earlier = editions().get(1);
        assertThat(results.tallies(survey(), course.id()).get(earlier.id()))
                .as("the other question is as it was")
                .containsOnlyKeys("tried");
        assertThat(survey().questions()).extracting(earlier::asks).containsExactly(false, true);
    }

    @Test
    void anAnswerKnowsNobodyAndNoMoment() {
        IntStream.range(0, FEWEST).forEach(n -> answers(Map.of("use", "7", "mend", "Слово " + n)));

        List<?> ids = entityManager
                .createNativeQuery("select id from pulse_answer where edition_id = "
                        + editions().get(0).id())
                .getResultList();
        assertThat(ids)
                .hasSize(2 * FEWEST)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.toString().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        assertThat(entityManager.getMetamodel().entity(PulseAnswer.class).getAttributes().stream()
                        .map(attribute -> attribute.getName()))
                .containsExactlyInAnyOrder("id", "editionId", "question", "mark", "chosen", "words", "stepId");
        assertThat(entityManager.getMetamodel().entity(PulseAsked.class).getAttributes().stream()
                        .map(attribute -> attribute.getName()))
                .containsExactlyInAnyOrder("id", "version", "employeeId", "editionId", "state", "askedAt");
        assertThat(entityManager.getMetamodel().entity(PulseStep.class).getAttributes().stream()
                        .map(attribute -> attribute.getName()))
                .containsExactlyInAnyOrder("id", "editionId", "question", "people");
    }

    private void does(Long person) {
        enrolments.lessonRead(person, course.id(), "c");
    }

    private boolean give(Long person, Map<String, String> said) {
        return pulses.give(person, course.id(), "m2", said);
    }

    private void answers(Map<String, String> said) {
        Long person = people.employee().id();
        does(person);
        assertThat(give(person, said)).isTrue();
    }

    private List<String> open(Long person) {
        return pulses.open(person, course.id()).stream()
                .map(PulseOffer::moduleId)
                .toList();
    }

    private Survey survey() {
        return pulses.survey().orElseThrow();
    }

    /** The survey of the folder as it would be. */
    private Survey of(int fewest, List<SurveyQuestion> questions) {
        return new Survey(
                ofFolder.id(),
                ofFolder.title(),
                ofFolder.purpose(),
                ofFolder.when(),
                ofFolder.minutes(),
                ofFolder.anonymous(),
                fewest,
                ofFolder.score(),
                questions,
                ofFolder.bands());
    }

    private List<PulseEditionRow> editions() {
        return results.editions(
                survey(), courses.latest(course.id()).orElseThrow().course());
    }

    private PulseTally tally(String question) {
        return results.tallies(survey(), course.id())
                .getOrDefault(editions().get(0).id(), Map.of())
                .getOrDefault(question, PulseTally.none());
    }

    private List<PulseWords> words() {
        return results.words(survey(), course.id(), "m2", 100);
    }

    private List<PulseAnswer> rows() {
        return entityManager
                .createQuery(
                        "select a from PulseAnswer a, PulseEdition e where e.id = a.editionId and e.courseId = :course",
                        PulseAnswer.class)
                .setParameter("course", course.id())
                .getResultList();
    }

    /** The course with other words in the lesson of its second module. */
    private Course changed(String body) {
        CourseModule second = course.modules().get(1);
        Lesson lesson = second.lessons().get(0);
        return new Course(
                course.id(),
                course.competency(),
                course.title(),
                course.summary(),
                course.purpose(),
                course.practiceCounts(),
                List.of(
                        course.modules().get(0),
                        new CourseModule(
                                second.id(),
                                second.title(),
                                second.summary(),
                                List.of(new Lesson(
                                        lesson.id(), lesson.title(), lesson.minutes(), new LocalText(body, body))),
                                second.pictures(),
                                second.practice())),
                course.bank(),
                course.exams());
    }

    private void moveEverybody(Course next) {
        PublishedCourse version = courses.publish(next).orElseThrow();
        moves.decide(version, MovePolicy.NOW, people.with(Role.TRAINER).id());
    }
}
