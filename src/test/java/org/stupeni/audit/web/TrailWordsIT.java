package org.stupeni.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TrailRow;
import org.stupeni.certification.DecisionLookup;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.TestLevels;
import org.stupeni.certification.appeal.AppealKind;
import org.stupeni.certification.appeal.Appeals;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.observation.Observations;
import org.stupeni.platform.Language;
import org.stupeni.platform.StatementCount;
import org.stupeni.platform.web.Viewer;

@ExtendWith(ArquillianExtension.class)
class TrailWordsIT {

    private static final String COURSE = "client-orientation";

    @Inject
    TrailWords words;

    @Inject
    TestPeople people;

    @Inject
    Courses courses;

    @Inject
    Decisions decisions;

    @Inject
    DecisionLookup lookup;

    @Inject
    TrailSubjects subjects;

    @Inject
    Appeals appeals;

    @Inject
    Observations observations;

    @Inject
    TestLevels levels;

    @Inject
    Viewer viewer;

    @BeforeEach
    void inRussian() {
        viewer.sees(Language.RU, "", null);
    }

    @Test
    void namesAreThoseOfToday() {
        PersonRow person = people.employee();

        TrailLine line = tell(person.id(), "quiz.attempt-started", "attempt", "999999999999");

        assertThat(line.who()).isEqualTo(person.name().full());
        assertThat(line.number()).isEqualTo(person.number());
        assertThat(line.what()).isEqualTo("Попытка начата");
        assertThat(line.thing()).isEqualTo("попытка 999999999999");
        assertThat(line.link()).isNull();
    }

    @Test
    void whoDidItWithoutAPersonIsSaid() {
        assertThat(tell(null, "quiz.attempt-closed", "attempt", "7").who()).isEqualTo("Портал");
        assertThat(tell(null, "identity.sign-in-refused", "address", "10.0.0.1").who())
                .isEqualTo("Имя не найдено");
        assertThat(tell(-5L, "quiz.attempt-started", "attempt", "7").who()).isEqualTo("сотрудник -5");
    }

    @Test
    void thingsWithAPageAreLinked() {
        PublishedCourse version = courses.latest(COURSE).orElseThrow();
        PersonRow person = people.employee();

        assertThat(tell(null, "evidence.reached-level-changed", "employee", person.id() + "/" + COURSE)
                        .link())
                .isEqualTo("/admin/person?id=" + person.id());

        assertThat(tell(null, "course.published", "course-version", String.valueOf(version.versionId()))
                        .link())
                .isEqualTo("/learn/course?id=" + COURSE);
        assertThat(tell(null, "quiz.start-refused", "exam", COURSE + "/level-2").link())
                .isEqualTo("/learn/exam?course=" + COURSE + "&id=level-2");
    }

    @Test
    void aDecisionSaysWhomItIsAboutAndWhichLevel() {
        PersonRow person = people.employee();
        levels.reachesTwo(person);
        Long decision = decisions.decline(
                people.with(Role.HR).id(), person.id(), TestLevels.COMPETENCY, 2, 0, TestLevels.REASON);

        TrailLine line = tell(null, "certification.level-declined", "decision", decision.toString());

        assertThat(line.thing()).contains(decision.toString(), person.name().full(), "уровень\u00a02");
        assertThat(line.link()).isEqualTo("/admin/person?id=" + person.id());
        assertThat(lookup.about(person.id())).containsExactly(decision);
    }

    @Test
    void anAppealAndAnObservationSayWhomTheyAreAbout() {
        PersonRow observer = people.with(Role.OBSERVER);
        PersonRow person = people.reportingTo(observer.id());
        levels.reachesTwo(person);
        Long decision = decisions.decline(
                people.with(Role.HR).id(), person.id(), TestLevels.COMPETENCY, 2, 0, TestLevels.REASON);
        Long appeal = appeals.raise(person.id(), AppealKind.DECLINED, decision, "Я умею это.");
        Long observation = observations
                .begin(observer.id(), person.id(), TestLevels.COMPETENCY)
                .orElseThrow();

        TrailLine raised = tell(person.id(), "certification.appeal-raised", "appeal", appeal.toString());
        TrailLine begun = tell(observer.id(), "observation.begun", "observation", observation.toString());

        assertThat(raised.thing())
                .startsWith("Апелляция " + appeal)
                .contains(person.name().full(), "уровень\u00a02");
        assertThat(begun.thing())
                .startsWith("Наблюдение " + observation)
                .contains(person.name().full());
        assertThat(List.of(raised, begun)).extracting(TrailLine::link).containsOnly("/admin/person?id=" + person.id());
        assertThat(subjects.about(person.id()))
                .containsAllEntriesOf(Map.of(
                        "decision", Set.of(decision.toString()),
                        "appeal", Set.of(appeal.toString()),
                        "observation", Set.of(observation.toString())));
    }

    @Test
    void whatIsAboutOnePersonNamesThemAndIsFoundByThem() {
        PersonRow person = people.employee();
        PersonRow hr = people.with(Role.HR);
        levels.reachesTwo(person);
        decisions.certify(hr.id(), person.id(), TestLevels.COMPETENCY, 2, 0, TestLevels.REASON);
        Map<String, Set<String>> about = subjects.about(person.id());
        assertThat(about).containsKeys("certificate", "evidence", "decision");
        assertThat(subjects.about(people.employee().id()).values()).allMatch(Set::isEmpty);

        String certificate = about.get("certificate").iterator().next();
        TrailLine issued = tell(null, "certification.certificate-issued", "certificate", certificate);
        assertThat(issued.thing()).contains(person.name().full());
        assertThat(issued.link()).startsWith("/verify/");
        TrailLine recorded = tell(
                null,
                "evidence.recorded",
                "evidence",
                about.get("evidence").iterator().next());
        assertThat(recorded.thing())
                .startsWith("доказательство ")
                .endsWith(": " + person.name().full());
        assertThat(recorded.link()).isEqualTo("/admin/person?id=" + person.id());
    }

    @Test
    void whatIsNotKnownIsShownAsItIsWritten() {
        for (String[] thing : List.of(
                new String[] {"course-version", "-1"},
                new String[] {"course-version", "x"},
                new String[] {"exam", "none"},
                new String[] {"exam", "none/none"},
                new String[] {"certificate", "-1"},
                new String[] {"decision", "-1"},
                new String[] {"appeal", "999999999999"},
                new String[] {"observation", "999999999999"},
                new String[] {"employee", "x"})) {
            assertThat(tell(null, "some.thing", thing[0], thing[1])).satisfies(line -> {
                assertThat(line.what()).isEqualTo("some.thing");
                assertThat(line.thing()).contains(thing[1]);
                assertThat(line.link()).isNull();
            });
        }
        assertThat(tell(null, "some.thing", "planet", "7").thing()).isEqualTo("planet 7");
    }

    @Test
    void manyRowsTakeAsManyStatementsAsFew() {
        List<TrailRow> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add(row(people.employee().id(), "quiz.attempt-started", "attempt", "7"));
            rows.add(row(
                    null,
                    "evidence.reached-level-changed",
                    "employee",
                    people.employee().id() + "/" + COURSE));
            rows.add(row(null, "certification.certificate-issued", "certificate", "" + i));
        }
        words.tell(rows);

        assertThat(statements(rows)).isEqualTo(statements(rows.subList(0, 3))).isLessThanOrEqualTo(5);
    }

    private int statements(List<TrailRow> rows) {
        int before = StatementCount.sent();
        words.tell(rows);
        return StatementCount.sent() - before;
    }

    private TrailLine tell(Long who, String what, String kind, String id) {
        return words.tell(List.of(row(who, what, kind, id))).get(0);
    }

    private static TrailRow row(Long who, String what, String kind, String id) {
        return new TrailRow(1, who, what, kind, id, Instant.now(), null, null, null, null);
    }
}
