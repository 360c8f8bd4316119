package org.stupeni.certification.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stupeni.certification.TestLevels.COMPETENCY;
import static org.stupeni.certification.TestLevels.REASON;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.TestLevels;
import org.stupeni.certification.independence.Conflicts;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class DevelopmentNeedsIT {

    private static final String REPLY = "I have worked here for two weeks only.";

    @Inject
    DevelopmentNeeds needs;

    @Inject
    Conflicts conflicts;

    @Inject
    Certificates certificates;

    @Inject
    ReachedLevels reached;

    @Inject
    Notes notes;

    @Inject
    TestLevels levels;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    PersonRow hr;
    PersonRow manager;
    PersonRow employee;

    @BeforeEach
    void somebodyWithoutEvidence() {
        hr = people.with(Role.HR);
        manager = people.employee();
        employee = people.reportingTo(manager.id());
    }

    @Test
    void itIsRecordedRepliedToAndEnded() {
        Long need = record();

        assertThat(notes.of(employee.id(), 10)).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.NEED_RECORDED);
            assertThat(note.details().reason()).isEqualTo(REASON);
        });
        needs.reply(employee.id(), need, REPLY);
        assertThat(needs.of(employee.id())).singleElement().satisfies(row -> {
            assertThat(row.isOpen()).isTrue();
            assertThat(row.reply()).isEqualTo(REPLY);
        });
        assertThat(notes.of(hr.id(), 10)).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.NEED_REPLIED);
            assertThat(note.details().reason()).isEqualTo(REPLY);
        });
        needs.end(hr.id(), need, "The trial period has ended well.");
        assertThat(notes.of(employee.id(), 1)).extracting(NoteRow::kind).containsExactly(Note.Kind.NEED_ENDED);

        assertThat(needs.of(employee.id()).get(0).isOpen()).isFalse();
        assertThat(certificates.of(employee.id(), reached.today())).isEmpty();
        assertThat(trail.of(hr.id()))
                .containsExactly(
                        "certification.need-recorded development-need:" + need,
                        "certification.need-ended development-need:" + need);
        assertRefused("need_act.ended_already", () -> needs.end(hr.id(), need, REASON));
        assertRefused("need_act.ended_already", () -> needs.end(hr.id(), -1L, REASON));
        assertRefused("need_act.ended_already", () -> needs.reply(employee.id(), need, REPLY));
        assertThat(record()).isNotEqualTo(need);
    }

    @Test
    void aCertifiedLevelEndsIt() {
        Long need = record();
        levels.reachesTwo(employee);

        levels.certifiesTwo(hr, employee, 0);

        assertThat(needs.find(need).orElseThrow().isOpen()).isFalse();
        assertThat(notes.of(employee.id(), 10))
                .extracting(NoteRow::kind)
                .containsExactly(Note.Kind.CERTIFIED, Note.Kind.NEED_RECORDED);
    }

    @Test
    void whatIsRefused() {
        assertRefused(
                "certification_decision.reason_missing", () -> needs.record(hr.id(), employee.id(), COMPETENCY, ""));
        assertRefused(
                "certification_independence.line", () -> needs.record(manager.id(), employee.id(), COMPETENCY, REASON));
        assertRefused(
                "certification_independence.self",
                () -> needs.record(employee.id(), employee.id(), COMPETENCY, REASON));
        Long need = record();
        assertRefused("need_act.recorded_already", this::record);
        assertRefused("need_act.ended_already", () -> needs.reply(manager.id(), need, REPLY));
        assertRefused("certification_decision.reason_missing", () -> needs.reply(employee.id(), need, " "));
        assertRefused("certification_independence.self", () -> needs.end(employee.id(), need, REASON));
        assertRefused("certification_independence.line", () -> needs.end(manager.id(), need, REASON));
        assertThat(trail.of(manager.id()))
                .contains("certification.decision-refused employee:" + employee.id() + "/" + COMPETENCY + "/1");
        PersonRow cousin = people.with(Role.HR);
        conflicts.declare(cousin.id(), employee.id(), "We are cousins, of all things.");
        assertRefused("certification_independence.conflict", () -> needs.end(cousin.id(), need, REASON));
        assertRefused("certification_decision.reason_missing", () -> needs.end(hr.id(), need, ""));
        needs.reply(employee.id(), need, REPLY);
        assertRefused("need_act.replied_already", () -> needs.reply(employee.id(), need, REPLY));
        PersonRow other = people.employee();
        levels.reachesTwo(other);
        assertRefused("need_act.higher", () -> needs.record(hr.id(), other.id(), COMPETENCY, REASON));
    }

    private Long record() {
        return needs.record(hr.id(), employee.id(), COMPETENCY, REASON);
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
