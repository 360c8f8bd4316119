package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.enrolment.assignment.AssignedRow.State;
import org.stupeni.enrolment.assignment.AssignmentLists;
import org.stupeni.enrolment.assignment.Assignments;
import org.stupeni.enrolment.assignment.Audience;
import org.stupeni.enrolment.assignment.NewAssignment;
import org.stupeni.enrolment.assignment.Subject;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.StateChanges;
import org.stupeni.identity.TestPeople;

/** Levels that are assigned, and what becomes of certificates when people leave and return. */
@ExtendWith(ArquillianExtension.class)
class AssignedLevelsIT {

    private static final String COMPETENCY = "client-orientation";
    private static final Subject THREE = Subject.level(COMPETENCY, 3);

    @Inject
    Assignments assignments;

    @Inject
    AssignmentLists lists;

    @Inject
    CertifiedLevels certified;

    @Inject
    Certificates certificates;

    @Inject
    HeldLevels held;

    @Inject
    ReachedLevels reached;

    @Inject
    StateChanges stateChanges;

    @Inject
    TestPeople people;

    @Inject
    WrittenCertificates past;

    Long person;
    LocalDate today;

    @BeforeEach
    void somebody() {
        person = people.employee().id();
        today = reached.today();
    }

    @Test
    void anAssignedLevelIsDoneByACertificateOfItOrOfMore() {
        assign(THREE);
        certify(2, today, today.plusYears(1));
        assertThat(state()).isEqualTo(State.OPEN);

        certify(4, today, today.plusYears(1));
        assertThat(state()).isEqualTo(State.DONE);
        assertThat(assignments.dryRun(wanted(THREE)).done()).containsExactly(person);
        assertThat(certified.of(List.of(Subject.level("difficult-clients", 3)), person))
                .isEmpty();
        assertThat(certified.of(List.of(Subject.course(COMPETENCY)), person)).isEmpty();
    }

    @Test
    void aLevelThatHasExpiredIsAskedAnew() {
        certify(3, today.minusYears(1), today.minusDays(1));

        assertThat(assignments.dryRun(wanted(THREE)).asked()).containsExactly(person);
        assign(THREE);
        assertThat(state()).isEqualTo(State.OPEN);
    }

    @Test
    void aCertificateThatIsRevokedAnswersNothing() {
        assign(THREE);
        long certificate = certify(3, today, today.plusYears(1));
        assertThat(state()).isEqualTo(State.DONE);

        past.revoked(certificate, today, person);
        assertThat(state()).isEqualTo(State.OPEN);
    }

    @Test
    void aCertificateThatIsSuspendedAnswersNothingUntilItIsReinstated() {
        assign(THREE);
        long certificate = certify(3, today, today.plusYears(1));

        past.suspended(certificate, today, person);
        assertThat(state()).isEqualTo(State.OPEN);

        past.reinstated(certificate, today);
        assertThat(state()).isEqualTo(State.DONE);
    }

    @Test
    void certificatesOfLeaversStayVerifiableAndAReturnerFindsThem() {
        PersonRow admin = people.with(Role.ADMINISTRATOR);
        certify(3, today, today.plusYears(1));
        String code = certificates.of(person, today).get(0).certificate().code();

        stateChanges.leave(person, today, null, admin.id());
        CertificateState verified = certificates.verify(code, today).orElseThrow();
        assertThat(verified.status()).isEqualTo(CertificateStatus.VALID);
        assertThat(verified.certificate().level()).isEqualTo(3);

        stateChanges.comeBack(person, null, admin.id());
        assertThat(held.of(person, today).get(COMPETENCY).level()).isEqualTo(3);
        assertThat(certificates.verify(code, today).orElseThrow().status()).isEqualTo(CertificateStatus.VALID);
    }

    private NewAssignment wanted(Subject subject) {
        return new NewAssignment(subject, Audience.people(List.of(person)), today.plusDays(5), null);
    }

    private void assign(Subject subject) {
        NewAssignment wanted = wanted(subject);
        assignments.assign(
                wanted, "Требует должность", assignments.dryRun(wanted).seal(), person);
    }

    private State state() {
        return lists.of(person).get(0).state();
    }

    private long certify(int level, LocalDate from, LocalDate until) {
        return past.certified(person, level, from, until);
    }
}
