package org.stupeni.framework.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.evidence.TestDeeds;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersions;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Workers;

/** Publishes frameworks that ask for the same as the one of the portal and only say it in other words, so that no other test minds. */
@ExtendWith(ArquillianExtension.class)
class FrameworkDraftsIT {

    private static final String COMPETENCY = "client-orientation";

    @Inject
    FrameworkDrafts drafts;

    @Inject
    FrameworkVersions versions;

    @Inject
    FolderStates states;

    @Inject
    Frameworks frameworks;

    @Inject
    TestPeople people;

    @Inject
    TestDeeds deeds;

    @Inject
    TestFigures figures;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Workers workers;

    private Long hr;
    private Long other;
    private LocalDate today;

    @BeforeEach
    void twoOfHr() {
        hr = people.with(Role.HR).id();
        other = people.with(Role.HR).id();
        today = frameworks.today();
        settle();
    }

    /** Leaves nothing open, nothing announced, and the folder of courses free to publish again. */
    @AfterEach
    void settle() {
        drafts.open().ifPresent(draft -> drafts.discard(draft.id(), "The test is over", hr));
        drafts.waiting().ifPresent(draft -> drafts.discard(draft.id(), "The test is over", hr));
        frameworks.announced().ifPresent(head -> versions.withdraw(head.number(), "The test is over", hr));
        deeds.keep(() -> entityManager
                .createQuery("update FrameworkPublication f set f.publishedBy = null where f.publishedBy is not null")
                .executeUpdate());
    }

    @Test
    void aDraftBeginsAsAVersionAndIsEditedPartByPart() {
        Draft draft = begun();
        assertThat(draft.framework()).isEqualTo(frameworks.current().framework());

        LocalText title = reword(draft);

        assertThat(now().framework().competency(COMPETENCY).orElseThrow().title())
                .isEqualTo(title);
        assertThat(now().changedBy()).isEqualTo(hr);
        assertThat(now().hash()).isNotEqualTo(draft.hash());
        assertThat(frameworks.current().framework()).isEqualTo(draft.framework());
    }

    @Test
    void onlyOneDraftIsOpenAtATime() throws Exception {
        int number = frameworks.currentNumber();

        assertThat(together(() -> begin(number, hr), () -> begin(number, other)))
                .containsExactlyInAnyOrder("done", "rules_draft.there_is_one");
        refused(() -> drafts.begin(number, hr), "rules_draft.there_is_one");
    }

    @Test
    void aDraftOfNoVersionIsRefused() {
        refused(() -> drafts.begin(0, hr), "rules_draft.no_version");
    }

    @Test
    void whoeverSavesThePartOfSomebodyElseIsToldAndMaySaveAgain() {
        Draft draft = begun();
        DraftPart part = DraftPart.competency(COMPETENCY);
        String seen = part.seen(draft.framework());
        drafts.change(draft.id(), part, seen, retitled("first"), hr);

        refused(() -> drafts.change(draft.id(), part, seen, retitled("second"), other), "rules_draft.changed");
        assertThat(titleOf(now().framework())).isEqualTo("first");

        drafts.change(draft.id(), part, part.seen(now().framework()), retitled("second"), other);
        assertThat(titleOf(now().framework())).isEqualTo("second");
    }

    @Test
    void twoWhoSaveDifferentPartsAtOnceBothKeepTheirs() throws Exception {
        Draft draft = begun();
        DraftPart mine = DraftPart.competency(COMPETENCY);
        DraftPart theirs = DraftPart.competency("difficult-clients");
        Framework before = draft.framework();

        assertThat(together(
                        () -> change(draft, mine, mine.seen(before), retitled("mine")),
                        () -> change(
                                draft,
                                theirs,
                                theirs.seen(before),
                                framework -> titled(framework, "difficult-clients", "theirs"))))
                .containsExactly("done", "done");

        assertThat(titleOf(now().framework())).isEqualTo("mine");
        assertThat(now().framework()
                        .competency("difficult-clients")
                        .orElseThrow()
                        .title()
                        .en())
                .isEqualTo("theirs");
    }

    @Test
    void twoWhoSaveOnePartAtOnceDoNotOverwriteEachOther() throws Exception {
        Draft draft = begun();
        DraftPart part = DraftPart.competency(COMPETENCY);
        String seen = part.seen(draft.framework());

        assertThat(together(
                        () -> change(draft, part, seen, retitled("one")),
                        () -> change(draft, part, seen, retitled("two"))))
                .containsExactlyInAnyOrder("done", "rules_draft.changed");
    }

    @Test
    void discardingNeedsAReasonAndEndsTheDraft() {
        Draft draft = begun();

        refused(() -> drafts.discard(draft.id(), "  ", hr), "rules_discard.no_reason");
        refused(() -> drafts.discard(draft.id(), "x".repeat(1001), hr), "rules_discard.long_reason");
        drafts.discard(draft.id(), "Not needed", hr);

        assertThat(drafts.open()).isEmpty();
        refused(() -> drafts.discard(draft.id(), "Again", hr), "rules_draft.closed");
        refused(() -> drafts.change(draft.id(), DraftPart.scale(), "", one -> one, hr), "rules_draft.closed");
        refused(() -> drafts.discard(null, "None", hr), "rules_draft.closed");
        refused(() -> publish(draft, today), "rules_draft.closed");
    }

    @Test
    void publishedForTodayItIsInForceAtOnce() {
        Draft draft = begun();
        LocalText title = reword(draft);
        int before = frameworks.currentNumber();

        int number = publish(now(), today);

        assertThat(number).isGreaterThan(before);
        assertThat(frameworks.currentNumber()).isEqualTo(number);
        assertThat(frameworks
                        .current()
                        .framework()
                        .competency(COMPETENCY)
                        .orElseThrow()
                        .title())
                .isEqualTo(title);
        assertThat(frameworks.inForceOn(today.minusDays(1)).number()).isLessThan(number);
        assertThat(frameworks.versions().get(0)).satisfies(head -> {
            assertThat(head.publishedBy()).isEqualTo(hr);
            assertThat(head.note()).isEqualTo("Said better");
            assertThat(head.chosenDay()).isEqualTo(today);
        });
        assertThat(drafts.open()).isEmpty();
    }

    @Test
    void publishedForALaterDayItIsAnnouncedAndCanBeWithdrawn() {
        Draft draft = begun();
        reword(draft);
        int before = frameworks.currentNumber();

        int number = publish(now(), today.plusDays(1));

        assertThat(frameworks.currentNumber()).isEqualTo(before);
        assertThat(frameworks.inForceOn(today.plusDays(1)).number()).isEqualTo(number);
        assertThat(frameworks.announced().orElseThrow().number()).isEqualTo(number);
        drafts.begin(number, hr);
        reword(now());
        refused(() -> publish(now(), today), "rules_publish.announced");

        refused(() -> versions.withdraw(number, " ", hr), "rules_withdraw.no_reason");
        refused(() -> versions.withdraw(number, "x".repeat(1001), hr), "rules_withdraw.long_reason");
        versions.withdraw(number, "Too early", hr);

        assertThat(frameworks.announced()).isEmpty();
        assertThat(frameworks.inForceOn(today.plusDays(1)).number()).isEqualTo(before);
        assertThat(frameworks.versions().get(0).withdrawnWhy()).isEqualTo("Too early");
        refused(() -> versions.withdraw(number, "Again", hr), "rules_withdraw.gone");
        refused(() -> versions.withdraw(0, "None", hr), "rules_withdraw.gone");
        refused(() -> versions.withdraw(before, "Late", hr), "rules_withdraw.in_force");
        assertThat(publish(now(), today)).isEqualTo(number + 1);
    }

    @Test
    void whatCannotBePublishedIsRefusedAndTheDraftStays() {
        Draft draft = begun();
        refused(() -> publish(draft, today), "rules_publish.same");
        reword(draft);
        Draft edited = now();
        refused(
                () -> drafts.publish(edited.id(), edited.hash(), today, "Said better", "1/0/0/0", hr),
                "rules_publish.no_figure");

        refused(() -> publish(edited, today.minusDays(1)), "rules_publish.past");
        refused(() -> publish(edited, today.plusYears(1).plusDays(1)), "rules_publish.far");
        refused(() -> publish(edited, null), "rules_publish.no_day");
        refused(() -> publish(edited, draft.hash(), today, "Said better"), "rules_publish.changed");
        refused(
                () -> drafts.publish(edited.id(), edited.hash(), today, "Said better", null, hr),
                "rules_publish.not_confirmed");
        refused(() -> publish(edited, edited.hash(), today, " "), "rules_publish.no_reason");
        refused(() -> publish(edited, edited.hash(), today, "x".repeat(1001)), "rules_publish.long_reason");
        drafts.change(
                edited.id(),
                DraftPart.competencies(),
                DraftPart.competencies().seen(edited.framework()),
                framework -> FrameworkEdits.add(framework, "unfinished", TITLE, TITLE),
                hr);
        refused(() -> publish(now(), today), "rules_publish.problems");
        assertThat(drafts.open()).isPresent();
    }

    @Test
    void ofTwoWhoPublishAtOnceOneIsTold() throws Exception {
        Draft draft = begun();
        reword(draft);
        Draft edited = now();
        figures.of(edited, hr);

        assertThat(together(() -> published(edited), () -> published(edited)))
                .containsExactlyInAnyOrder("done", "rules_draft.closed");
    }

    @Test
    void aChangedFolderBecomesADraftOnceThePortalHasEdited() {
        Draft draft = begun();
        reword(draft);
        Framework file = titled(frameworks.current().framework(), COMPETENCY, "File " + UUID.randomUUID());

        assertThat(states.take(file)).isPresent();
        assertThat(drafts.waiting()).isPresent();
        refused(() -> drafts.takeUp(hr), "rules_draft.there_is_one");
        publish(now(), today);
        drafts.takeUp(hr);
        assertThat(now().file()).isEqualTo(file);
        assertThat(titleOf(now().framework()))
                .as("both changed the title: the portal's stands")
                .isEqualTo(titleOf(frameworks.current().framework()));
        assertThat(states.take(file)).as("the same file again").isEmpty();

        Framework later = titled(file, COMPETENCY, "File " + UUID.randomUUID());
        Framework last = titled(file, COMPETENCY, "File " + UUID.randomUUID());
        states.take(later);
        states.take(last);
        assertThat(drafts.waiting().orElseThrow().file()).isEqualTo(last);
        drafts.discard(now().id(), "Not this one", hr);
        refused(() -> drafts.discard(null, "None", hr), "rules_draft.closed");
        drafts.discard(drafts.waiting().orElseThrow().id(), "Nor this", hr);
        refused(() -> drafts.takeUp(hr), "rules_draft.closed");

        Framework fresh = titled(file, COMPETENCY, "File " + UUID.randomUUID());
        states.take(fresh);
        assertThat(now().file()).as("with no draft open it is one at once").isEqualTo(fresh);
    }

    private static final LocalText TITLE = new LocalText("Имя", "Name");

    private Draft begun() {
        drafts.begin(frameworks.currentNumber(), hr);
        return now();
    }

    private Draft now() {
        return drafts.open().orElseThrow();
    }

    private LocalText reword(Draft draft) {
        DraftPart part = DraftPart.competency(COMPETENCY);
        String title = "Client-orientation " + UUID.randomUUID();
        drafts.change(draft.id(), part, part.seen(draft.framework()), retitled(title), hr);
        return now().framework().competency(COMPETENCY).orElseThrow().title();
    }

    private int publish(Draft draft, LocalDate day) {
        return publish(draft, draft.hash(), day, "Said better");
    }

    private int publish(Draft draft, String hash, LocalDate day, String note) {
        return drafts.publish(draft.id(), hash, day, note, figures.of(draft, hr), hr);
    }

    private String published(Draft draft) {
        return told(() -> drafts.publish(draft.id(), draft.hash(), today, "Said better", figures.known(draft), hr));
    }

    private String begin(int number, Long by) {
        return told(() -> drafts.begin(number, by));
    }

    private String change(Draft draft, DraftPart part, String seen, UnaryOperator<Framework> edit) {
        return told(() -> drafts.change(draft.id(), part, seen, edit, hr));
    }

    private static String told(Runnable deed) {
        try {
            deed.run();
            return "done";
        } catch (Refused refused) {
            return refused.key();
        }
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private List<String> together(Callable<String> one, Callable<String> two) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> both = new ArrayList<>();
        for (Callable<String> each : List.of(one, two)) {
            both.add(workers.submit(() -> {
                start.await();
                return each.call();
            }));
        }
        start.countDown();
        List<String> told = new ArrayList<>();
        for (Future<String> each : both) {
            told.add(answer(each));
        }
        return told;
    }

    private static String answer(Future<String> future) throws InterruptedException, ExecutionException {
        return future.get();
    }

    private static UnaryOperator<Framework> retitled(String title) {
        return framework -> titled(framework, COMPETENCY, title);
    }

    private static Framework titled(Framework framework, String id, String title) {
        Competency competency = framework.competency(id).orElseThrow();
        return FrameworkEdits.describe(
                framework, id, new LocalText(competency.title().ru(), title), competency.summary());
    }

    private static String titleOf(Framework framework) {
        return framework.competency(COMPETENCY).orElseThrow().title().en();
    }
}
