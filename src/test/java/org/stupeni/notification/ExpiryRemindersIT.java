package org.stupeni.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.certification.WrittenCertificates;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.NewEvidence;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.Strength;
import org.stupeni.evidence.TestDeeds;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.TestPeople;

/** Who is reminded of an end, when, and when no more. The portal's own job may come first: what counts is that it happens once. */
@ExtendWith(ArquillianExtension.class)
class ExpiryRemindersIT {

    @Inject
    ExpiryReminders reminders;

    @Inject
    Notes notes;

    @Inject
    ReachedLevels levels;

    @Inject
    TestPeople people;

    @Inject
    WrittenCertificates past;

    @Inject
    TestDeeds deeds;

    @Inject
    EvidenceLedger ledger;

    @PersistenceContext
    EntityManager entityManager;

    PersonRow manager;
    PersonRow person;
    LocalDate today;

    @BeforeEach
    void somebodyWithAManager() {
        manager = people.employee();
        person = people.reportingTo(manager.id());
        today = levels.today();
    }

    @ParameterizedTest
    @CsvSource({"91,", "90,90", "31,90", "30,30", "8,30", "7,7", "1,7", "0,7"})
    void theTermIsTheShortestThatIsReached(int days, Integer term) {
        long certificate = certificate(2, today.plusDays(days));

        remindAll();

        assertThat(terms(certificate)).isEqualTo(term == null ? List.of() : List.of(term));
        assertThat(kinds(person)).isEqualTo(term == null ? List.of() : List.of(Note.Kind.LEVEL_ENDS));
        assertThat(kinds(manager)).isEqualTo(term == null ? List.of() : List.of(Note.Kind.TEAM_LEVEL_ENDS));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "7, true", "8, false"})
    void whatHasEndedIsToldOnceWhileItIsNews(int daysAgo, boolean told) {
        long certificate = certificate(3, today.minusDays(daysAgo));

        remindAll();
        remindAll();

        assertThat(terms(certificate)).isEqualTo(told ? List.of(EndingLevel.ENDED) : List.of());
        assertThat(kinds(person)).isEqualTo(told ? List.of(Note.Kind.LEVEL_ENDED) : List.of());
        assertThat(kinds(manager)).isEqualTo(told ? List.of(Note.Kind.TEAM_LEVEL_ENDED) : List.of());
        if (told) {
            NoteDetails details = notes.of(manager.id(), 5).get(0).details();
            assertThat(details.until()).isEqualTo(today.minusDays(daysAgo));
            assertThat(details.personId()).isEqualTo(person.id());
            assertThat(details.checks()).isNull();
        }
    }

    @Test
    void whatIsCarriedOnHasNotEnded() {
        certificate(2, today.minusDays(1));
        certificate(3, today.plusDays(400));

        remindAll();

        assertThat(kinds(person)).isEmpty();
    }

    @Test
    void whatWasTakenBackBeforeItsEndIsNotToldAgain() {
        certificate(2, today.minusDays(1), id -> past.revoked(id, today.minusDays(9), manager.id()));
        certificate(3, today.minusDays(1), id -> past.suspended(id, today.minusDays(9), manager.id()));

        remindAll();

        assertThat(kinds(person)).isEmpty();
    }

    @Test
    void ofTwoThatEndTogetherTheHigherOneIsTold() {
        deeds.keep(() -> {
            past.certified(person.id(), 2, today.minusDays(300), today.minusDays(1));
            past.certified(person.id(), 3, today.minusDays(300), today.minusDays(1));
        });

        remindAll();

        assertThat(kinds(person)).containsExactly(Note.Kind.LEVEL_ENDED);
        assertThat(notes.of(person.id(), 5).get(0).details().level()).isEqualTo(3);
    }

    @Test
    void nobodyIsRemindedTwiceAndTheNoteSaysWhatEnds() {
        long certificate = certificate(3, today.plusDays(20));
        EndingLevel ending = new EndingLevel(
                certificate, person.id(), person.name(), manager.id(), "client-orientation", 3, today.plusDays(20), 30);

        remindAll();
        remindAll();

        assertThat(kinds(person)).containsExactly(Note.Kind.LEVEL_ENDS);
        assertThatThrownBy(() -> reminders.remind(ending)).isInstanceOf(PersistenceException.class);
        NoteDetails told = notes.of(manager.id(), 5).get(0).details();
        assertThat(told.until()).isEqualTo(today.plusDays(20));
        assertThat(told.about()).isEqualTo(person.name().full());
        assertThat(told.personId()).isEqualTo(person.id());
        assertThat(told.level()).isEqualTo(3);
    }

    /** Six good small checks renew level 2 by the rules of the portal. */
    @ParameterizedTest
    @CsvSource({"0, 6", "4, 2", "6, 0", "7, 0"})
    void theNoteSaysHowManySmallChecksRenewTheLevel(int answered, int missing) {
        certificate(2, today.plusDays(20));
        record(new Statement.LevelDecided(2, "C"), 700, today.plusDays(20));
        for (int i = 1; i <= answered; i++) {
            record(
                    new Statement.Checked("client-orientation", 2, i, BigDecimal.valueOf(3), 4, Strength.COUNTS),
                    10 * i,
                    null);
        }

        remindAll();

        assertThat(notes.of(person.id(), 5).get(0).details().checks()).isEqualTo(missing);
        assertThat(notes.of(manager.id(), 5).get(0).details().checks()).isEqualTo(missing);
    }

    @Test
    void aLevelThatChecksDoNotRenewSaysNothingOfThem() {
        certificate(4, today.plusDays(20));
        record(new Statement.LevelDecided(4, "C"), 700, today.plusDays(20));

        remindAll();

        assertThat(notes.of(person.id(), 5).get(0).details().checks()).isNull();
    }

    private void record(Statement statement, int daysAgo, LocalDate until) {
        ledger.record(new NewEvidence(
                null,
                person.id(),
                "client-orientation",
                statement,
                Instant.now().minus(Duration.ofDays(daysAgo)),
                until,
                new Source("test", UUID.randomUUID().toString()),
                1));
    }

    @Test
    void aRenewedLevelRemindsNobody() {
        long first = certificate(2, today.plusDays(20));
        long renewed = certificate(2, today.plusDays(700));

        remindAll();

        assertThat(terms(first)).isEmpty();
        assertThat(terms(renewed)).isEmpty();
        assertThat(kinds(person)).isEmpty();
    }

    @Test
    void aRevokedLevelRemindsNobodyAndARevokedRenewalDoesNotStandInTheWay() {
        long revoked = certificate(2, today.plusDays(20), id -> past.revoked(id, today.minusDays(1), manager.id()));
        PersonRow other = person;
        person = people.reportingTo(manager.id());
        long first = certificate(2, today.plusDays(20));
        certificate(2, today.plusDays(700), id -> past.revoked(id, today.minusDays(1), manager.id()));

        remindAll();

        assertThat(terms(revoked)).isEmpty();
        assertThat(kinds(other)).isEmpty();
        assertThat(terms(first)).containsExactly(30);
    }

    @Test
    void aSuspendedLevelRemindsNobodyUntilItIsReinstated() {
        long suspended = certificate(2, today.plusDays(20), id -> past.suspended(id, today, manager.id()));

        remindAll();
        assertThat(terms(suspended)).isEmpty();
        assertThat(kinds(person)).isEmpty();

        past.reinstated(suspended, today);
        remindAll();
        assertThat(terms(suspended)).containsExactly(30);
    }

    @Test
    void aSuspendedRenewalDoesNotStandInTheWay() {
        long first = certificate(2, today.plusDays(20));
        certificate(2, today.plusDays(700), id -> past.suspended(id, today, manager.id()));

        remindAll();

        assertThat(terms(first)).containsExactly(30);
    }

    private void remindAll() {
        for (EndingLevel ending : reminders.due(10_000)) {
            if (ending.employee().equals(person.id())) {
                try {
                    reminders.remind(ending);
                } catch (PersistenceException remindedMeanwhile) {
                    assertThat(terms(ending.certificate())).contains(ending.days());
                }
            }
        }
    }

    private List<Integer> terms(long certificate) {
        return entityManager
                .createQuery("select x.days from ExpiryReminder x where x.certificate = :id", Integer.class)
                .setParameter("id", certificate)
                .getResultList();
    }

    private List<Note.Kind> kinds(PersonRow who) {
        return notes.of(who.id(), 10).stream().map(NoteRow::kind).toList();
    }

    private long certificate(int level, LocalDate until) {
        return certificate(level, until, id -> {});
    }

    /** What happens to it happens in one transaction with it, before the portal's own job sees it. */
    private long certificate(int level, LocalDate until, LongConsumer happens) {
        AtomicLong id = new AtomicLong();
        deeds.keep(() -> {
            id.set(past.certified(person.id(), level, today.minusDays(300), until));
            happens.accept(id.get());
        });
        return id.get();
    }
}
