package org.stupeni.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stupeni.observation.TestObservations.COMPETENCY;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.EvidenceRow;
import org.stupeni.evidence.NeedResult;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.Statement.Observed;
import org.stupeni.framework.Need;
import org.stupeni.identity.Role;
import org.stupeni.identity.StateChanges;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class ObservationsIT {

    @Inject
    Observations observations;

    @Inject
    Sheets sheets;

    @Inject
    Photos photos;

    @Inject
    Signings signings;

    @Inject
    OwnObservations own;

    @Inject
    Checklists checklists;

    @Inject
    TestObservations test;

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels reached;

    @Inject
    Notes notes;

    @Inject
    StateChanges changes;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    private Long observer;
    private Long employee;

    @BeforeEach
    void aCalibratedObserverAndSomebodyAtWork() {
        observer = people.with(Role.OBSERVER).id();
        employee = people.employee().id();
        test.calibrate(observer);
    }

    @Test
    void whatACalibratedObserverSignsIsEvidence() {
        long id = observations.begin(observer, employee, COMPETENCY).orElseThrow();
        assertThat(observations.begin(observer, employee, COMPETENCY)).hasValue(id);
        assertThat(signings.summary(id, observer).orElseThrow().missing())
                .extracting(Refused::key)
                .containsExactly(
                        "observation_sign.few_items", "observation_sign.no_situation", "observation_sign.no_happening");

        Sheets.Saved saved = sheets.mark(id, observer, Map.of("co-meets", 4, "co-respects", Mark.NOT_OBSERVED))
                .orElseThrow();
        assertThat(saved.observed()).isEqualTo(1);
        sheets.mark(id, observer, Map.of("co-meets", 3));
        sheets.mark(id, observer, Map.of("co-meets", 4, "co-asks", 4, "co-advises", 3));
        sheets.describe(id, observer, test.details(observations.today()));
        assertThat(observations.drafts(observer, 5))
                .extracting(ObservationRow::id)
                .containsExactly(id);
        assertThat(own.count(employee)).isZero();

        Signings.Summary summary = signings.summary(id, observer).orElseThrow();
        assertThat(summary.level()).hasValue(4);
        assertThat(summary.certifies()).isTrue();
        assertThat(summary.countsFor()).contains(4);
        assertThat(signings.sign(id, observer, Purpose.EVIDENCE, 4)).isTrue();

        assertThat(ledger.of(employee, COMPETENCY)).singleElement().satisfies(row -> {
            assertThat(row.sourceKind()).isEqualTo("observation");
            assertThat(row.sourceId()).isEqualTo(String.valueOf(id));
            assertThat(row.occurredOn()).isEqualTo(observations.today());
            assertThat(row.evidence().statement()).isEqualTo(new Observed(observer, Need.Situation.HARD, 4));
        });
        assertThat(notes.of(employee, 5)).extracting(NoteRow::kind).containsExactly(Note.Kind.OBSERVED);
        assertThat(trail.of(observer))
                .contains("observation.begun observation:" + id, "observation.signed observation:" + id);
        ObservationRow row = own.find(id, employee).orElseThrow();
        assertThat(row.level()).isEqualTo(4);
        assertThat(row.isEvidence()).isTrue();
        assertThat(observations.marks(id).get("co-respects").isObserved()).isFalse();
        assertThat(checklists.version(row.checklistHash()).item("co-meets")).isPresent();
        assertThat(observations.drafts(observer, 5)).isEmpty();
        assertThat(observations.signed(observer, 0, 5))
                .extracting(ObservationRow::id)
                .containsExactly(id);
    }

    @Test
    void aSignedOneNeverChanges() {
        long id = test.signed(observer, employee, 3);

        refused("observation_sheet.signed", () -> sheets.mark(id, observer, Map.of("co-meets", 1)));
        refused("observation_sheet.signed", () -> sheets.describe(id, observer, test.details(observations.today())));
        refused("observation_sheet.signed", () -> photos.put(id, observer, null));
        refused("observation_sheet.signed", () -> observations.drop(id, observer));
        refused("observation_sheet.signed", () -> signings.sign(id, observer, Purpose.EVIDENCE, 3));
        assertThat(signings.summary(id, observer)).isEmpty();
        assertThat(observations.marks(id).get("co-meets").seen()).isEqualTo(3);
        assertThat(ledger.of(employee, COMPETENCY)).hasSize(1);
    }

    @Test
    void whoIsNotCalibratedGivesFeedbackOnly() {
        Long other = people.with(Role.OBSERVER).id();
        long id = test.filled(other, employee, 4);
        assertThat(signings.summary(id, other).orElseThrow().certifies()).isFalse();
        refused("observation_sign.not_calibrated", () -> signings.sign(id, other, Purpose.EVIDENCE, 4));
        assertThat(own.count(employee)).isZero();

        assertThat(signings.sign(id, other, Purpose.FEEDBACK, 4)).isTrue();

        assertThat(ledger.of(employee, COMPETENCY)).isEmpty();
        assertThat(own.find(id, employee).orElseThrow().isEvidence()).isFalse();
        assertThat(notes.of(employee, 5)).extracting(NoteRow::kind).containsExactly(Note.Kind.FEEDBACK);
        assertThat(trail.of(other)).contains("observation.feedback-given observation:" + id);
    }

    @Test
    void itIsTheDaySeenOnWhichAnObserverMustBeCalibrated() {
        long id = test.filled(observer, employee, 4);
        sheets.describe(id, observer, test.details(observations.today().minusDays(1)));

        refused("observation_sign.not_calibrated", () -> signings.sign(id, observer, Purpose.EVIDENCE, 4));
    }

    @Test
    void nobodyObservesThemselvesALeaverOrAStranger() {
        Long manager = people.employee().id();
        Long own = people.reportingTo(manager).id();
        Long below = people.reportingTo(own).id();
        refused("observation_start.self", () -> observations.begin(observer, observer, COMPETENCY));
        assertThat(observations.begin(observer, -1L, COMPETENCY)).isEmpty();
        assertThat(observations.begin(observer, employee, "nothing")).isEmpty();
        assertThat(observations.begin(manager, employee, COMPETENCY)).isEmpty();
        assertThat(observations.begin(own, manager, COMPETENCY)).isEmpty();
        assertThat(observations.begin(manager, own, COMPETENCY)).isPresent();
        assertThat(observations.begin(manager, below, COMPETENCY)).isPresent();

        long draft = test.filled(observer, employee, 3);
        changes.leave(
                employee,
                observations.today(),
                "moved away for good",
                people.with(Role.ADMINISTRATOR).id());
        refused("observation_start.left", () -> observations.begin(observer, employee, COMPETENCY));
        refused("observation_start.left", () -> signings.sign(draft, observer, Purpose.EVIDENCE, 3));
    }

    @Test
    void anObserverNeverObservesWhoLeadsThem() {
        Long director = people.with(Role.OBSERVER).id();
        Long manager = people.reportingTo(director).id();
        Long below = people.reportingTo(manager, Role.OBSERVER).id();
        Long beside = people.reportingTo(director).id();

        refused("observation_start.manager", () -> observations.begin(below, manager, COMPETENCY));
        refused("observation_start.manager", () -> observations.begin(below, director, COMPETENCY));
        assertThat(observations.begin(below, beside, COMPETENCY)).isPresent();
        assertThat(observations.begin(director, below, COMPETENCY)).isPresent();
    }

    @Test
    void whoIsNoLongerInTheTeamCannotBeSigned() {
        Long manager = people.employee().id();
        Long member = people.reportingTo(manager).id();
        long draft = test.filled(manager, member, 3);
        people.movesAway(member);

        refused("observation_sign.not_yours", () -> signings.sign(draft, manager, Purpose.FEEDBACK, 3));
    }

    @Test
    void ofForeignObservationsNobodyKnows() {
        long id = test.filled(observer, employee, 3);
        Long stranger = people.with(Role.OBSERVER).id();
        for (long unknown : new long[] {id, -1}) {
            assertThat(observations.find(unknown, stranger)).isEmpty();
            assertThat(observations.drop(unknown, stranger)).isFalse();
            assertThat(observations.correct(unknown, stranger, "a good reason")).isEmpty();
            assertThat(sheets.mark(unknown, stranger, Map.of())).isEmpty();
            assertThat(sheets.describe(unknown, stranger, test.details(observations.today())))
                    .isEmpty();
            assertThat(signings.summary(unknown, stranger)).isEmpty();
            assertThat(signings.sign(unknown, stranger, Purpose.EVIDENCE, 3)).isFalse();
            assertThat(photos.put(unknown, stranger, null)).isFalse();
            assertThat(photos.find(unknown, stranger)).isEmpty();
        }
        assertThat(own.find(id, employee))
                .as("a draft is nobody's but the observer's")
                .isEmpty();
        assertThat(own.find(id)).isEmpty();
        assertThat(own.reply(id, employee, "but")).isFalse();
        signings.sign(id, observer, Purpose.EVIDENCE, 3);
        assertThat(own.find(id, stranger)).isEmpty();
        assertThat(own.reply(id, stranger, "but")).isFalse();
    }

    @Test
    void whatIsRefusedOfASheet() {
        long id = test.filled(observer, employee, 4);
        LocalDate today = observations.today();
        refused("observation_sheet.no_mark", () -> sheets.mark(id, observer, Map.of("nothing", 3)));
        refused("observation_sheet.no_mark", () -> sheets.mark(id, observer, Map.of("co-asks", 5)));
        refused("observation_sheet.no_mark", () -> sheets.mark(id, observer, Map.of("co-meets", 6)));
        refused("observation_sheet.day_to_come", () -> sheets.describe(id, observer, test.details(today.plusDays(1))));
        refused("observation_sheet.day_too_old", () -> sheets.describe(id, observer, test.details(today.minusDays(8))));
        refused("observation_sheet.no_day", () -> sheets.describe(id, observer, test.details(null)));
        refused(
                "observation_sheet.long_comment",
                () -> sheets.describe(id, observer, new Details(Situation.HARD, null, "x", "x".repeat(2001), today)));
        refused("observation_sign.changed", () -> signings.sign(id, observer, Purpose.EVIDENCE, 3));
        sheets.describe(id, observer, new Details(Situation.HARD, null, "x", null, today));
        refused("observation_sign.no_difficulty", () -> signings.sign(id, observer, Purpose.EVIDENCE, 4));
        sheets.describe(id, observer, test.details(today));
        test.seenEarlier(id, 8);
        refused("observation_sign.day_too_old", () -> signings.sign(id, observer, Purpose.FEEDBACK, 4));
        assertThat(ledger.of(employee, COMPETENCY)).isEmpty();
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatWasMistaken() {
        long mistaken = test.signed(observer, employee, 4);
        refused("observation_correct.no_reason", () -> observations.correct(mistaken, observer, "oh"));
        refused("observation_correct.long_reason", () -> observations.correct(mistaken, observer, "x".repeat(1001)));

        long correction = observations
                .correct(mistaken, observer, "Another colleague did that")
                .orElseThrow();
        assertThat(observations.correct(mistaken, observer, "Another colleague did that"))
                .hasValue(correction);
        assertThat(observations.marks(correction)).hasSameSizeAs(observations.marks(mistaken));
        assertThat(ledger.of(employee, COMPETENCY)).singleElement().matches(row -> row.voidedOn() == null);
        sheets.mark(correction, observer, Map.of("co-meets", 3, "co-respects", 3, "co-asks", 3, "co-advises", 3));
        signings.sign(correction, observer, Purpose.EVIDENCE, 3);

        List<EvidenceRow> rows = ledger.of(employee, COMPETENCY);
        assertThat(rows).hasSize(2);
        assertThat(rows)
                .filteredOn(row -> row.voidedOn() != null)
                .singleElement()
                .satisfies(row -> assertThat(row.sourceId()).isEqualTo(String.valueOf(mistaken)));
        ObservationRow before = own.find(mistaken, employee).orElseThrow();
        assertThat(before.voidedBy()).isEqualTo(correction);
        assertThat(before.level()).isEqualTo(4);
        assertThat(own.find(correction, employee).orElseThrow().replaceReason())
                .isEqualTo("Another colleague did that");
        refused("observation_correct.voided", () -> observations.correct(mistaken, observer, "Once more, please"));
        refused("observation_reply.voided", () -> own.reply(mistaken, employee, "Thanks"));
        assertThat(trail.of(observer)).contains("observation.voided observation:" + mistaken);
    }

    @Test
    void twiceOnOneDayIsAllowedAndCountsAsOneDay() {
        test.signed(observer, employee, 4);
        test.signed(observer, employee, 4);
        Long second = people.with(Role.OBSERVER).id();
        test.calibrate(second);
        test.signed(second, employee, 4);

        NeedResult need = observations(reached.assess(employee, COMPETENCY, observations.today())
                .level(4)
                .orElseThrow()
                .tree());

        assertThat(need.cited()).hasSize(3);
        assertThat(need.state())
                .as("three observations by two observers, but all on one day")
                .isEqualTo(NeedResult.State.PART);
    }

    private static NeedResult observations(NeedResult tree) {
        return tree.children().stream()
                .filter(child -> child.need() instanceof Need.ObservationsNeed)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whenThePersonFirstOpenedItIsKept() {
        long id = test.signed(observer, employee, 3);
        assertThat(own.find(id).orElseThrow().openedAt()).isNull();
        assertThat(own.open(id, observer)).as("somebody else's").isFalse();
        assertThat(own.open(test.filled(observer, people.employee().id(), 3), employee))
                .as("a draft")
                .isFalse();

        assertThat(own.open(id, employee)).isTrue();
        Instant first = own.find(id).orElseThrow().openedAt();
        assertThat(own.open(id, employee)).isTrue();

        assertThat(first).isNotNull();
        assertThat(own.find(id).orElseThrow().openedAt()).isEqualTo(first);
        assertThat(observations.find(id, observer).orElseThrow().openedAt()).isEqualTo(first);
        assertThat(trail.of(employee)).containsOnlyOnce("observation.opened observation:" + id);
    }

    @Test
    void whoRepliesHasOpenedIt() {
        long id = test.signed(observer, employee, 3);

        own.reply(id, employee, "The till had just broken");

        assertThat(own.find(id).orElseThrow().openedAt()).isNotNull();
    }

    @Test
    void thePersonRepliesUntilItIsDecided() {
        long id = test.signed(observer, employee, 3);
        refused("observation_reply.no_words", () -> own.reply(id, employee, " "));
        refused("observation_reply.long_words", () -> own.reply(id, employee, "x".repeat(2001)));

        own.reply(id, employee, " The till had just broken ");
        assertThat(own.find(id, employee).orElseThrow().reply()).isEqualTo("The till had just broken");
        own.reply(id, employee, "The till broke that morning");
        assertThat(own.find(id, employee).orElseThrow().replyAmendedAt()).isNotNull();
        assertThat(own.mayReply(own.find(id, employee).orElseThrow())).isTrue();
        assertThat(trail.of(employee)).contains("observation.replied observation:" + id);

        test.decideAbout(employee);
        assertThat(own.mayReply(own.find(id, employee).orElseThrow())).isFalse();
        refused("observation_reply.decided", () -> own.reply(id, employee, "And another thing"));
        assertThat(own.find(id, employee).orElseThrow().reply()).isEqualTo("The till broke that morning");
    }

    @Test
    void aPictureIsKeptOnceAndAsLongAsItIsShown() {
        long id = test.filled(observer, employee, 3);
        Photo photo = new Photo("image/jpeg", ("picture" + id).getBytes(StandardCharsets.UTF_8), 4, 3);
        photos.put(id, observer, photo);
        photos.put(id, observer, photo);
        String hash = observations.find(id, observer).orElseThrow().photoHash();
        assertThat(test.countPhotos(hash)).isEqualTo(1);
        assertThat(photos.find(id, observer).orElseThrow().bytes()).isEqualTo(photo.bytes());
        assertThat(photos.find(id, employee)).as("not before it is signed").isEmpty();

        photos.put(id, observer, null);
        assertThat(test.countPhotos(hash)).isZero();
        photos.put(id, observer, photo);
        signings.sign(id, observer, Purpose.EVIDENCE, 3);
        assertThat(photos.find(id, employee)).isPresent();
        assertThat(photos.ofSigned(id)).isPresent();
        assertThat(photos.find(id, people.employee().id())).isEmpty();
    }

    @Test
    void aDraftCanBeThrownAway() {
        long id = test.filled(observer, employee, 3);
        photos.put(id, observer, new Photo("image/jpeg", ("dropped" + id).getBytes(StandardCharsets.UTF_8), 4, 3));
        String hash = observations.find(id, observer).orElseThrow().photoHash();

        assertThat(observations.drop(id, observer)).isTrue();

        assertThat(test.countPhotos(hash)).isZero();

        assertThat(observations.find(id, observer)).isEmpty();
        assertThat(observations.begin(observer, employee, COMPETENCY).orElseThrow())
                .isNotEqualTo(id);
        assertThat(trail.of(observer)).contains("observation.dropped observation:" + id);
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
