package org.stupeni.desk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.PendingDecisions;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.desk.demo.Deed.Calibrated;
import org.stupeni.desk.demo.Deed.Certified;
import org.stupeni.desk.demo.Deed.CertifiedByTwo;
import org.stupeni.desk.demo.Deed.CourseTaken;
import org.stupeni.desk.demo.Deed.Declined;
import org.stupeni.desk.demo.Deed.ExamSat;
import org.stupeni.desk.demo.Deed.Proposed;
import org.stupeni.desk.demo.Deed.Seen;
import org.stupeni.observation.Details;
import org.stupeni.observation.Difficulty;
import org.stupeni.observation.Forms;
import org.stupeni.observation.Mark;
import org.stupeni.observation.Observations;
import org.stupeni.observation.Purpose;
import org.stupeni.observation.Scene;
import org.stupeni.observation.Sheets;
import org.stupeni.observation.Signings;
import org.stupeni.observation.Situation;
import org.stupeni.observation.calibration.Calibrations;
import org.stupeni.observation.calibration.Ratings;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.OtherTime;
import org.stupeni.quiz.DemoSittings;

/** Does a deed at its moment, as its person would have done it. */
@ApplicationScoped
public class PastDeeds {

    private static final Duration EXAM = Duration.ofMinutes(24);

    @Inject
    DemoSittings sittings;

    @Inject
    OpenDecisions open;

    @Inject
    Decisions decisions;

    @Inject
    PendingDecisions pending;

    @Inject
    Proposals proposals;

    @Inject
    UnusualDeeds unusual;

    @Inject
    PanelDeeds panels;

    @Inject
    ProofDeeds proofs;

    @Inject
    Forms forms;

    @Inject
    Observations observations;

    @Inject
    Sheets sheets;

    @Inject
    Signings signings;

    @Inject
    Calibrations calibrations;

    @Inject
    Ratings ratings;

    @Inject
    CourseDeeds learning;

    @Inject
    Clock clock;

    /**
     * @param people the id of a person by their number
     * @throws org.stupeni.platform.Refused if a rule forbade it
     */
    void happen(Deed deed, Instant present, Map<String, Long> people, Random chance) {
        Instant moment = present.minus(deed.ago());
        if (deed instanceof ExamSat exam) {
            sittings.sit(
                    people.get(exam.person()),
                    exam.course(),
                    exam.exam(),
                    moment,
                    EXAM,
                    exam.right(),
                    exam.words(),
                    chance);
        } else {
            OtherTime.at(moment, () -> happen(deed, people));
        }
    }

    private void happen(Deed deed, Map<String, Long> people) {
        if (deed instanceof CourseTaken taken) {
            learning.take(people.get(taken.person()), taken.course());
        } else if (deed instanceof Certified certified) {
            Long person = people.get(certified.person());
            issue(decisions.certify(
                    people.get(certified.by()),
                    person,
                    certified.competency(),
                    certified.level(),
                    open.open(person, certified.competency()).decided(),
                    certified.reason()));
        } else if (deed instanceof Declined declined) {
            Long person = people.get(declined.person());
            decisions.decline(
                    people.get(declined.by()),
                    person,
                    declined.competency(),
                    declined.level(),
                    open.open(person, declined.competency()).decided(),
                    declined.reason());
        } else if (deed instanceof CertifiedByTwo two) {
            Long proposal = propose(two.by(), two.person(), two.competency(), two.level(), two.reason(), people);
            issue(proposals.approve(people.get(two.approver()), proposal, two.reason()));
        } else if (deed instanceof Proposed proposed) {
            propose(
                    proposed.by(),
                    proposed.person(),
                    proposed.competency(),
                    proposed.level(),
                    proposed.reason(),
                    people);
        } else if (deed instanceof Calibrated calibrated) {
            calibrate(people.get(calibrated.observer()), calibrated.competency());
        } else if (deed instanceof Seen seen) {
            observe(seen, people.get(seen.observer()), people.get(seen.person()));
        } else {
            proofs.happen(deed, people);
            panels.happen(deed, people);
            unusual.happen(deed, people);
        }
    }

    /** The term in which a decision can be taken back is over at once. */
    private void issue(Long decision) {
        OtherTime.at(clock.instant().plus(Duration.ofHours(1)), () -> pending.issue(decision));
    }

    private Long propose(
            String by, String person, String competency, int level, String reason, Map<String, Long> people) {
        Long about = people.get(person);
        return proposals.propose(
                people.get(by),
                about,
                competency,
                level,
                open.open(about, competency).decided(),
                reason);
    }

    private void calibrate(Long observer, String competency) {
        long run = calibrations.begin(observer, competency).orElseThrow();
        Map<LocalText, Scene> scenes =
                forms.scenes(competency).stream().collect(Collectors.toMap(Scene::title, Function.identity()));
        for (int number = 1; number <= scenes.size(); number++) {
            LocalText title = ratings.scene(run, number, observer).orElseThrow().title();
            ratings.rate(
                    run,
                    number,
                    observer,
                    scenes.get(title).key().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, key -> key.getValue().level())));
        }
        ratings.finish(run, observer);
    }

    private void observe(Seen seen, Long observer, Long person) {
        Checklist checklist = forms.checklist(seen.competency()).orElseThrow();
        long id = observations.begin(observer, person, seen.competency()).orElseThrow();
        sheets.describe(
                id,
                observer,
                new Details(
                        Situation.HARD, Difficulty.CONFLICT, seen.happening(), seen.comment(), observations.today()));
        sheets.mark(
                id,
                observer,
                checklist.items().stream()
                        .collect(Collectors.toMap(ChecklistItem::id, item -> mark(item, seen.level()))));
        int level = signings.summary(id, observer).orElseThrow().level().orElseThrow();
        signings.sign(id, observer, Purpose.EVIDENCE, level);
    }

    private static int mark(ChecklistItem item, int level) {
        return item.anchors().containsKey(level) ? level : Mark.NOT_OBSERVED;
    }
}
