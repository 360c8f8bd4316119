package org.stupeni.course.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.draft.NodeText;
import org.stupeni.course.draft.TestDrafts;
import org.stupeni.course.draft.WrittenQuestions;
import org.stupeni.course.retire.Retirements;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Workers;
import org.stupeni.question.Choice;
import org.stupeni.question.Question;
import org.stupeni.question.Response;

/** The key of a question is asked about, answered without it, agreed to or returned. */
@ExtendWith(ArquillianExtension.class)
class KeyReviewsIT {

    @Inject
    KeyReviews reviews;

    @Inject
    KeyVerdicts verdicts;

    @Inject
    KeyQueue queue;

    @Inject
    Retirements retirements;

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    TestDrafts samples;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    Notes notes;

    @Inject
    Workers workers;

    private String course;
    private long draft;
    private NodeRow node;
    private Long author;
    private Long other;

    @BeforeEach
    void aQuestionThatSomebodyWrote() {
        course = samples.publish();
        author = people.with(Role.TRAINER).id();
        other = people.with(Role.TRAINER).id();
        draft = drafts.open(course, author).orElseThrow();
        node = nodes.tree(draft).stream()
                .filter(row -> row.kind() == NodeKind.BANK)
                .filter(row -> question(row).task() instanceof Choice)
                .findFirst()
                .orElseThrow();
        writes("Что первым делом?", author);
    }

    @Test
    void anotherTrainerAnswersFirstAndAgrees() {
        long review = reviews.ask(draft, node.id(), " ", author);
        assertThat(reviews.ask(draft, node.id(), null, other)).as("asked again").isEqualTo(review);
        assertThat(reviews.find(review)).hasValueSatisfying(row -> {
            assertThat(row.isOpen()).isTrue();
            assertThat(row.authorId()).isEqualTo(author);
            assertThat(row.remark()).isNull();
        });
        refused("key_review.own", () -> verdicts.answer(review, right(), author));
        refused("key_review.own", () -> verdicts.decide(review, true, "mine", author));
        refused("key_review.answer_first", () -> verdicts.decide(review, true, "", other));
        refused("key_review.empty", () -> verdicts.answer(review, Response.NONE, other));
        refused("key_review.closed", () -> verdicts.answer(0, right(), other));

        verdicts.answer(review, right(), other);
        verdicts.answer(review, wrong(), other);
        assertThat(verdicts.answer(review, other).orElseThrow().response())
                .as("the first answer stays")
                .isEqualTo(right());
        verdicts.decide(review, true, "", other);

        assertThat(state().isChecked()).isTrue();
        refused("key_ask.checked", () -> reviews.ask(draft, node.id(), null, author));
        refused("key_review.closed", () -> verdicts.decide(review, false, "late", other));
        refused("key_review.closed", () -> reviews.withdraw(review, author));
        assertThat(trail.of(author)).contains("course.key-asked key-review:" + review);
        assertThat(trail.of(other))
                .contains("course.key-answered key-review:" + review, "course.key-checked key-review:" + review);
        assertThat(notes.of(author, 9))
                .extracting(NoteRow::kind)
                .extracting(Enum::name)
                .containsExactly("KEY_CHECKED");
        assertThat(notes.of(author, 9).get(0).details().competency().ru()).isEqualTo("Что первым делом?");

        NodeText text = text();
        nodes.save(draft, node.id(), text.version(), text.document().replace("difficulty: 1", "difficulty: 3"), other);
        assertThat(state().isChecked()).as("what decides the score is the same").isTrue();
        writes("Что вторым делом?", other);
        assertThat(state()).as("another question").isNull();
    }

    @Test
    void whoDisagreesSaysWhyAndTheAuthorAnswersOrChangesIt() {
        long review = reviews.ask(draft, node.id(), "see the lesson", author);
        verdicts.answer(review, wrong(), other);
        assertThat(verdicts.answer(review, other).orElseThrow().isOther()).isTrue();
        refused("key_review.say_why", () -> verdicts.decide(review, true, " ", other));
        refused("key_review.no_reason", () -> verdicts.decide(review, false, " ", other));
        refused("key_review.long", () -> verdicts.decide(review, false, "x".repeat(1001), other));
        verdicts.decide(review, false, "The second is right as well", other);

        assertThat(state().isReturned()).isTrue();
        assertThat(state().reason()).isEqualTo("The second is right as well");
        assertThat(queue.ended(KeyReviewState.RETURNED, 0, 999))
                .extracting(KeyReviewRow::id)
                .contains(review);
        refused("key_ask.say_why", () -> reviews.ask(draft, node.id(), "", author));
        refused("key_ask.long", () -> reviews.ask(draft, node.id(), "x".repeat(1001), author));
        long again = reviews.ask(draft, node.id(), "The law says so", author);
        assertThat(again).isNotEqualTo(review);
        assertThat(state().isOpen()).isTrue();

        writes("Что сначала?", other);
        long changed = reviews.ask(draft, node.id(), null, author);
        assertThat(reviews.find(again).orElseThrow().state()).isEqualTo(KeyReviewState.WITHDRAWN);
        assertThat(reviews.find(changed).orElseThrow().authorId())
                .as("who changed it last")
                .isEqualTo(other);
        refused("key_review.own", () -> verdicts.answer(changed, right(), other));
        Long third = people.with(Role.TRAINER).id();
        refused("key_review.not_yours", () -> reviews.withdraw(changed, third));
        reviews.withdraw(changed, author);
        assertThat(state()).isNull();
    }

    /** Whoever may look is told once of all that is asked for in one go; the author and who asks are not. */
    @Test
    void trainersAreToldThatKeysWait() {
        Long third = people.with(Role.TRAINER).id();
        Long learner = people.with(Role.EMPLOYEE).id();
        List<Long> bank = nodes.tree(draft).stream()
                .filter(row -> row.kind() == NodeKind.BANK)
                .map(NodeRow::id)
                .toList();
        int before = queue.openTo(other).size();

        reviews.askAll(draft, bank, third);
        reviews.askAll(draft, bank, third);

        assertThat(notes.of(other, 9)).singleElement().satisfies(note -> {
            assertThat(note.kind().name()).isEqualTo("KEYS_ASKED");
            assertThat(note.details().checks()).isEqualTo(bank.size());
        });
        assertThat(notes.of(author, 9))
                .as("of all but the own one")
                .singleElement()
                .satisfies(note -> assertThat(note.details().checks()).isEqualTo(bank.size() - 1));
        assertThat(notes.of(third, 9)).isEmpty();
        assertThat(notes.of(learner, 9)).isEmpty();
        assertThat(queue.openTo(other)).hasSize(before + bank.size());
        assertThat(queue.openTo(author)).doesNotContain(state().id());
    }

    @Test
    void aRetiredCourseAsksForNoMoreLooks() {
        long review = reviews.ask(draft, node.id(), null, author);
        retirements.retire(course, "Another course has it all", other);
        assertThat(reviews.find(review).orElseThrow().state()).isEqualTo(KeyReviewState.WITHDRAWN);
        assertThat(trail.of(other)).contains("course.key-withdrawn key-review:" + review);
        refused("key_review.closed", () -> verdicts.answer(review, right(), other));
        assertThat(reviews.ask(draft, node.id(), null, author)).isNotEqualTo(review);
    }

    @Test
    void onlyCompleteQuestionsOfExamsInOpenDraftsAreAskedAbout() {
        NodeRow practice = nodes.tree(draft).stream()
                .filter(row -> row.kind() == NodeKind.PRACTICE)
                .findFirst()
                .orElseThrow();
        refused("key_ask.none", () -> reviews.ask(draft, practice.id(), null, author));
        refused("key_ask.none", () -> reviews.ask(draft, 0, null, author));
        refused("draft_edit.closed", () -> reviews.ask(0, node.id(), null, author));
        nodes.save(draft, node.id(), text().version(), "id: " + node.nodeId() + "\n", author);
        refused("key_ask.unreadable", () -> reviews.ask(draft, node.id(), null, author));
    }

    /** Of what came from the folder nobody is the author, so that anybody may look at it; a repair is the repairer's. */
    @Test
    void whoseKeyItIs() {
        NodeRow untouched = nodes.tree(draft).stream()
                .filter(row -> row.kind() == NodeKind.BANK && row.id() != node.id())
                .findFirst()
                .orElseThrow();
        long review = reviews.ask(draft, untouched.id(), null, author);
        assertThat(reviews.find(review).orElseThrow().authorId()).isNull();
        assertThat(queue.waiting(0, 999)).extracting(KeyReviewRow::id).contains(review);

        Question repaired = question(node);
        reviews.askRepaired(course, repaired, other);
        reviews.askRepaired(course, repaired, other);
        assertThat(state().authorId()).isEqualTo(other);
        assertThat(state().draftId()).isNull();
    }

    @Test
    void ofTwoWhoAskAtOnceOneReviewComes() throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Long>> asked = Stream.of(author, other)
                .map(person -> workers.submit(() -> {
                    together.await();
                    try {
                        return reviews.ask(draft, node.id(), null, person);
                    } catch (Refused refused) {
                        assertThat(refused.key()).isEqualTo("key_ask.meanwhile");
                        return null;
                    }
                }))
                .toList();

        together.countDown();

        Set<Long> ids = new HashSet<>();
        for (Future<Long> one : asked) {
            ids.add(one.get());
        }
        ids.remove(null);
        assertThat(ids).containsExactly(state().id());
    }

    private KeyReviewRow state() {
        return reviews.states(course).get(question(node).version());
    }

    private void writes(String ask, Long by) {
        NodeText text = text();
        nodes.save(
                draft, node.id(), text.version(), text.document().replaceFirst("(?m)^  ru: .*$", "  ru: " + ask), by);
    }

    private NodeText text() {
        return nodes.find(draft, node.id()).orElseThrow();
    }

    private Question question(NodeRow row) {
        return WrittenQuestions.read(nodes.find(draft, row.id()).orElseThrow().document())
                .orElseThrow();
    }

    private Response right() {
        return chosen(true);
    }

    private Response wrong() {
        return chosen(false);
    }

    private Response chosen(boolean right) {
        List<String> ids = question(node).options().stream()
                .filter(option -> option.right() == right)
                .map(Choice.Option::id)
                .toList();
        return Response.of((right ? ids : ids.subList(0, 1)).toArray(String[]::new));
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
