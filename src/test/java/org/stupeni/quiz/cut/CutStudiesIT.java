package org.stupeni.quiz.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.attempt.SittingCrowd;
import org.stupeni.quiz.start.Attempts;

@ExtendWith(ArquillianExtension.class)
class CutStudiesIT {

    @Inject
    CutStudies studies;

    @Inject
    Judgements judgements;

    @Inject
    CutJudges cutJudges;

    @Inject
    Attempts attempts;

    @Inject
    SittingCrowd sittings;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    private String course;
    private Long trainer;
    private Long hr;
    private List<Long> judges;

    @BeforeEach
    void judges() {
        course = sittings.publish();
        trainer = people.with(Role.TRAINER).id();
        hr = people.with(Role.HR).id();
        judges = List.of(
                people.with(Role.TRAINER).id(),
                people.with(Role.OBSERVER).id(),
                people.with(Role.HR).id());
    }

    @Test
    void anAdoptedCutIsThatOfNewPapers() {
        long study = open();
        assertThat(judgements.of(judges.get(0))).extracting(StudyRow::id).containsExactly(study);
        assertThat(judgements.await(judges.get(0))).isTrue();
        assertThat(studies.find(study).orElseThrow().questions()).hasSize(6);

        judge(study, judges, 80);
        assertThat(studies.find(study).orElseThrow().result()).isNull();
        assertThat(judgements.find(study, 1, judges.get(0)).orElseThrow().spread())
                .isNull();
        studies.endFirstRound(study, trainer);

        assertThat(judgements
                        .find(study, 1, judges.get(0))
                        .orElseThrow()
                        .spread()
                        .mean())
                .isEqualTo(80);
        judge(study, judges.subList(0, 1), 50);
        assertThat(judgements.find(study, 1, judges.get(0)).orElseThrow())
                .matches(one -> one.own() == 50 && one.first() == 80);
        assertThat(judgements.await(judges.get(0)))
                .as("in the second round too")
                .isTrue();
        studies.close(study, "Спорили о вопросе 3.", trainer);
        assertThat(judgements.await(judges.get(0))).isFalse();
        assertThat(cutOfANewPaper()).isEqualTo(2);

        studies.adopt(study, "Единогласно.", hr);

        Study adopted = studies.find(study).orElseThrow();
        assertThat(adopted.row().state()).isEqualTo(CutState.ADOPTED);
        assertThat(adopted.result().share()).isCloseTo(0.7, within(1e-9));
        assertThat(adopted.minutes()).isEqualTo("Спорили о вопросе 3.");
        assertThat(cutOfANewPaper()).isEqualTo(3);
        assertThat(trail.of(trainer))
                .contains("quiz.cut-study-opened cut-study:" + study, "quiz.cut-round-ended cut-study:" + study)
                .contains("quiz.cut-study-closed cut-study:" + study);
        assertThat(trail.of(hr)).contains("quiz.cut-adopted cut-study:" + study);

        sittings.repair(course);
        assertThat(cutOfANewPaper()).isEqualTo(3);
    }

    @Test
    void eachStepHasItsTime() {
        long study = open();
        judge(study, judges.subList(0, 2), 60);
        refused("cut_study.incomplete", () -> studies.endFirstRound(study, trainer));
        refused("cut_study.moved_on", () -> studies.adopt(study, "x", hr));
        judge(study, judges, 60);
        refused("cut_study.moved_on", () -> studies.close(study, "x", trainer));
        studies.endFirstRound(study, trainer);
        refused("cut_study.moved_on", () -> studies.endFirstRound(study, trainer));
        refused("cut_study.no_minutes", () -> studies.close(study, " ", trainer));
        studies.close(study, "x", trainer);
        refused("cut_study.moved_on", () -> judgements.save(study, 1, judges.get(0), 50));
        refused("cut_study.no_reason", () -> studies.adopt(study, "", hr));
        refused("cut_study.own", () -> studies.adopt(study, "x", judges.get(2)));
        refused("cut_study.own", () -> studies.adopt(study, "x", trainer));
    }

    @Test
    void whoMayJudge() {
        refused(
                "cut_study.few_judges",
                () -> studies.open(
                        course, SittingCrowd.EXAM, List.of(judges.get(0), judges.get(0), judges.get(1)), trainer));
        Long learner = people.employee().id();
        refused(
                "cut_study.no_judge",
                () -> studies.open(course, SittingCrowd.EXAM, List.of(judges.get(0), judges.get(1), learner), trainer));
        assertThat(studies.open(course, "other", judges, trainer)).isEmpty();

        long study = open();
        assertThat(judgements.find(study, 1, learner)).isEmpty();
        assertThat(judgements.save(study, 1, learner, 50)).isFalse();
        assertThat(judgements.of(learner)).isEmpty();
        assertThat(judgements.await(learner)).isFalse();
        assertThat(judgements.find(study, 0, judges.get(0))).isEmpty();
        assertThat(judgements.find(study, 7, judges.get(0))).isEmpty();
        assertThat(judgements.save(study, 7, judges.get(0), 50)).isFalse();
        refused("cut_judge.no_percentage", () -> judgements.save(study, 1, judges.get(0), 101));
        refused("cut_judge.no_percentage", () -> judgements.save(study, 1, judges.get(0), -1));
        assertThat(studies.endFirstRound(-1, trainer)).isFalse();
        assertThat(studies.find(-1)).isEmpty();
    }

    /** Three judges of whom one leaves: what the two have judged is not lost, and a fourth ends the round. */
    @Test
    void anotherJudgeJoinsInTheFirstRound() {
        long study = open();
        judge(study, judges.subList(0, 2), 60);
        Long fourth = people.with(Role.OBSERVER).id();
        Long learner = people.employee().id();
        refused("cut_study.known_judges", () -> cutJudges.join(study, judges, trainer));
        refused("cut_study.no_judge", () -> cutJudges.join(study, List.of(fourth, learner), trainer));
        assertThat(judgements.await(fourth)).isFalse();

        assertThat(cutJudges.join(study, List.of(judges.get(0), fourth), trainer))
                .isTrue();

        assertThat(judgements.await(fourth)).isTrue();
        assertThat(trail.of(trainer)).contains("quiz.cut-judges-joined cut-study:" + study);
        judge(study, List.of(fourth), 90);
        studies.endFirstRound(study, trainer);
        assertThat(studies.find(study).orElseThrow().result())
                .matches(result -> result.judges() == 3)
                .matches(result -> Math.abs(result.share() - 0.7) < 1e-9);
        refused("cut_study.moved_on", () -> cutJudges.join(study, List.of(learner), trainer));
        assertThat(cutJudges.join(-1, List.of(fourth), trainer)).isFalse();
    }

    private long open() {
        return studies.open(course, SittingCrowd.EXAM, judges, trainer).orElseThrow();
    }

    private void judge(long study, List<Long> who, int chance) {
        who.forEach(
                judge -> IntStream.rangeClosed(1, 6).forEach(number -> judgements.save(study, number, judge, chance)));
    }

    private int cutOfANewPaper() {
        Long learner = people.employee().id();
        long attempt = attempts.start(learner, course, SittingCrowd.EXAM).orElseThrow();
        return attempts.paper(attempt, learner).orElseThrow().cut().intValueExact();
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
