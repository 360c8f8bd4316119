package org.stupeni.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.certification.TestTransaction;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersions;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Level;
import org.stupeni.framework.draft.FrameworkEdits;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.LocalText;

/** Publishes frameworks that ask for the same and only say one level in other words, so that no other test minds. */
@ExtendWith(ArquillianExtension.class)
class FrameworkNotesIT {

    private static final String COMPETENCY = "client-orientation";

    @Inject
    FrameworkNotes told;

    @Inject
    Notes notes;

    @Inject
    Frameworks frameworks;

    @Inject
    FrameworkVersions versions;

    @Inject
    TestPeople people;

    @Inject
    TestTransaction transaction;

    @PersistenceContext
    EntityManager entityManager;

    PersonRow publisher;
    PersonRow other;
    PersonRow learner;

    @BeforeEach
    void twoOfHr() {
        publisher = people.with(Role.HR);
        other = people.with(Role.HR);
        learner = people.employee();
        settle();
    }

    /** Leaves nothing announced, and the folder of courses free to publish again. */
    @AfterEach
    void settle() {
        forget();
        frameworks.announced().ifPresent(head -> versions.withdraw(head.number(), "The test is over", publisher.id()));
        change("update framework_version set published_by = null where published_by is not null");
        forget();
    }

    /** The calendar is asked once a request, and a test is one. */
    private void forget() {
        versions.isOwn();
    }

    private void change(String sql, Object... values) {
        transaction.commit(() -> {
            var query = entityManager.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }

    private static Framework reworded(Framework framework) {
        Level level = framework.level(COMPETENCY, 3).orElseThrow();
        return FrameworkEdits.describe(
                framework,
                COMPETENCY,
                3,
                new LocalText(level.summary().ru(), "In other words " + UUID.randomUUID()),
                Map.of());
    }

    private int publish(LocalDate firstDay) {
        return versions.publish(reworded(frameworks.current().framework()), firstDay, "Said better", publisher.id());
    }

    private NoteRow noteOfOther() {
        return notes.of(other.id(), 1).get(0);
    }

    @Test
    void theOthersOfHrAreToldWhoPublishedAndHowMuchIsDifferent() {
        LocalDate tomorrow = frameworks.today().plusDays(1);
        int before = frameworks.currentNumber();

        int number = publish(tomorrow);

        NoteDetails details = noteOfOther().details();
        assertThat(noteOfOther().kind()).isEqualTo(Note.Kind.FRAMEWORK_PUBLISHED);
        assertThat(details.version()).isEqualTo(new NoteDetails.Step(before, number, 1));
        assertThat(details.about()).isEqualTo(publisher.name().full());
        assertThat(details.reason()).isEqualTo("Said better");
        assertThat(details.until()).isEqualTo(tomorrow);
        assertThat(notes.of(publisher.id(), 1)).isEmpty();
        assertThat(notes.of(learner.id(), 1)).isEmpty();
        assertThat(told.started()).doesNotContain(number);
    }

    @Test
    void whatIsInForceAtOnceIsToldOnce() {
        int number = publish(frameworks.today());

        assertThat(noteOfOther().kind()).isEqualTo(Note.Kind.FRAMEWORK_IN_FORCE);
        assertThat(told.started()).doesNotContain(number);
        assertThat(notes.of(other.id(), 9)).hasSize(1);
    }

    @Test
    void theFirstDayOfAnAnnouncedVersionIsToldToEverybodyOfHrOnce() {
        int number = publish(frameworks.today().plusDays(1));
        change(
                "update framework_version set effective_on = ?, published_at = ? where number = ?",
                Date.valueOf(frameworks.today()),
                Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC).minus(Duration.ofDays(2))),
                number);
        forget();

        assertThat(told.started()).containsExactly(number);
        told.tellStart(number);

        assertThat(noteOfOther().kind()).isEqualTo(Note.Kind.FRAMEWORK_IN_FORCE);
        assertThat(notes.of(publisher.id(), 9)).extracting(NoteRow::kind).containsExactly(Note.Kind.FRAMEWORK_IN_FORCE);
        assertThat(told.started()).isEmpty();
        assertThat(noteOfOther().details().version().to()).isEqualTo(number);
    }
}
