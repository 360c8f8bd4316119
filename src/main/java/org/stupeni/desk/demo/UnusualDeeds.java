package org.stupeni.desk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.PendingDecisions;
import org.stupeni.certification.appeal.Appealable;
import org.stupeni.certification.appeal.Appeals;
import org.stupeni.certification.independence.Conflicts;
import org.stupeni.certification.measure.Measures;
import org.stupeni.certification.need.DevelopmentNeeds;
import org.stupeni.certification.proposal.Overrides;
import org.stupeni.desk.demo.Deed.AppealAnswered;
import org.stupeni.desk.demo.Deed.Appealed;
import org.stupeni.desk.demo.Deed.ConflictDeclared;
import org.stupeni.desk.demo.Deed.Measured;
import org.stupeni.desk.demo.Deed.NeedRecorded;
import org.stupeni.desk.demo.Deed.NeedReplied;
import org.stupeni.desk.demo.Deed.Overridden;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.platform.OtherTime;

/** Does what seldom happens: emergencies, appeals, what is done to certificates, level 1 as a need, and ties that are declared. */
@ApplicationScoped
class UnusualDeeds {

    @Inject
    Overrides overrides;

    @Inject
    OpenDecisions open;

    @Inject
    PendingDecisions pending;

    @Inject
    Certificates certificates;

    @Inject
    Measures measures;

    @Inject
    Appeals appeals;

    @Inject
    DevelopmentNeeds needs;

    @Inject
    Conflicts conflicts;

    @Inject
    ComplaintDeeds complaints;

    @Inject
    CaseDeeds cases;

    @Inject
    PlanningDeeds planning;

    @Inject
    ReachedLevels reached;

    @Inject
    Clock clock;

    /** @param people the id of a person by their number */
    void happen(Deed deed, Map<String, Long> people) {
        if (deed instanceof Overridden overridden) {
            Long person = people.get(overridden.person());
            Long decision = overrides.certify(
                    people.get(overridden.by()),
                    person,
                    overridden.competency(),
                    overridden.level(),
                    open.open(person, overridden.competency()).decided(),
                    overridden.reason());
            OtherTime.at(clock.instant().plus(Duration.ofHours(1)), () -> pending.issue(decision));
        } else if (deed instanceof Measured measured) {
            measures.order(
                    people.get(measured.by()),
                    certificates
                            .of(people.get(measured.person()), reached.today())
                            .get(0)
                            .certificate()
                            .id(),
                    measured.kind(),
                    measured.reason());
        } else if (deed instanceof Appealed appealed) {
            Long person = people.get(appealed.person());
            Appealable against = appeals.open(person).get(0);
            appeals.raise(person, against.kind(), against.subjectId(), appealed.words());
        } else if (deed instanceof AppealAnswered answered) {
            appeals.answer(
                    people.get(answered.by()),
                    appeals.of(people.get(answered.person())).get(0).id(),
                    answered.upheld(),
                    answered.reason());
        } else if (deed instanceof NeedRecorded need) {
            needs.record(people.get(need.by()), people.get(need.person()), need.competency(), need.reason());
        } else if (deed instanceof NeedReplied replied) {
            Long person = people.get(replied.person());
            needs.reply(person, needs.of(person).get(0).id(), replied.words());
        } else if (deed instanceof ConflictDeclared declared) {
            conflicts.declare(people.get(declared.by()), people.get(declared.person()), declared.reason());
        } else {
            complaints.happen(deed, people);
            cases.happen(deed, people);
            planning.happen(deed, people);
        }
    }
}
