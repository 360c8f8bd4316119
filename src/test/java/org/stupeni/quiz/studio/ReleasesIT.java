package org.stupeni.quiz.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistWriter;
import org.stupeni.course.draft.BroughtCourses;
import org.stupeni.course.draft.DraftCopies;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftPublishing;
import org.stupeni.course.draft.DraftStructure;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NewNode;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeProblem;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.draft.NodeText;
import org.stupeni.course.draft.TestDrafts;
import org.stupeni.course.keys.KeyQueue;
import org.stupeni.course.keys.KeyReviews;
import org.stupeni.course.keys.KeyVerdicts;
import org.stupeni.enrolment.MovePolicy;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.observation.Checklists;
import org.stupeni.observation.Forms;
import org.stupeni.observation.Observations;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;
import org.stupeni.question.Choice;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.quiz.paper.QuestionKey;
import org.stupeni.quiz.repair.CorrectionKind;
import org.stupeni.quiz.repair.Corrections;
import org.stupeni.quiz.repair.NewCorrection;
import org.stupeni.quiz.repair.QuestionChange;
import org.stupeni.quiz.repair.QuestionRepairs;
import org.stupeni.quiz.repair.RepairKind;
import org.stupeni.quiz.repair.RepairRow;
import org.stupeni.quiz.repair.regrade.Regrades;

/** A draft is published from the studio: refused for errors, refused for warnings that were not seen, published otherwise. */
@ExtendWith(ArquillianExtension.class)
class ReleasesIT {

    private static final String COMPETENCY = "client-orientation";

    @Inject
    Releases releases;

    @Inject
    VersionStories stories;

    @Inject
    QuestionRepairs repairs;

    @Inject
    Corrections corrections;

    @Inject
    Regrades regrades;

    @Inject
    TestTrail trail;

    @Inject
    DraftPublishing publishing;

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    KeyReviews reviews;

    @Inject
    KeyQueue queue;

    @Inject
    KeyVerdicts verdicts;

    @Inject
    DraftStructure structure;

    @Inject
    DraftCopies copies;

    @Inject
    BroughtCourses brought;

    @Inject
    Courses courses;

    @Inject
    Forms forms;

    @Inject
    Observations observations;

    @Inject
    Checklists checklists;

    @Inject
    TestDrafts samples;

    @Inject
    TestPeople people;

    @Test
    void aNewKeyIsPublishedOnceAnotherTrainerHasCheckedIt() {
        Long author = people.with(Role.TRAINER).id();
        Long other = people.with(Role.TRAINER).id();
        long draft = drafts.open(samples.publish(4), author).orElseThrow();
        NodeRow node = first(draft, NodeKind.BANK);
        asksOtherwise(draft, node, author);
        assertThat(found(draft).findings())
                .contains(Finding.error("key_none", Finding.at(NodeKind.BANK, node.nodeId()), 4));
        refused(
                "preflight_publish.errors",
                () -> release(draft, "new", found(draft).seal(), author));

        reviews.askAll(draft, List.of(node.id()), author);
        assertThat(found(draft).findings()).extracting(Finding::rule).contains("key_asked");
        agrees(node, other);

        Preflight found = found(draft);
        assertThat(found.hasErrors()).isFalse();
        assertThat(found.findings()).extracting(Finding::rule).contains("keys_in_force");
        refused("preflight_publish.unseen", () -> release(draft, "new", null, author));
        refused("preflight_publish.unseen", () -> release(draft, "new", "x", author));
        refused("draft_publish.no_reason", () -> release(draft, " ", found.seal(), author));
        PublishedCourse version = release(draft, "new", found.seal(), author);
        assertThat(version.number()).isEqualTo(2);
    }

    /** Every level that an exam leads to is certified by its keys. */
    @Test
    void soItIsForTheExamOfTheLowestLevel() {
        Long author = people.with(Role.TRAINER).id();
        long draft = drafts.open(samples.publish(2), author).orElseThrow();
        NodeRow node = first(draft, NodeKind.BANK);
        asksOtherwise(draft, node, author);

        assertThat(found(draft).findings())
                .contains(Finding.error("key_none", Finding.at(NodeKind.BANK, node.nodeId()), 2));
        refused(
                "preflight_publish.errors",
                () -> release(draft, "new", found(draft).seal(), author));
    }

    private void agrees(NodeRow node, Long other) {
        long review = queue.waiting(0, 9999).stream()
                .filter(row -> Long.valueOf(node.id()).equals(row.nodeId()))
                .findFirst()
                .orElseThrow()
                .id();
        verdicts.answer(review, Response.typing(Map.of(Response.TEXT, "?")), other);
        verdicts.decide(review, true, "It is right all the same", other);
    }

    /** Said and not guessed: of every question whether a typo was mended, it is another one, or the old one was wrong; only the last is a ground for corrections. */
    @Test
    void whatTheChangeOfAQuestionIsHasToBeSaid() {
        Long author = people.with(Role.TRAINER).id();
        String id = samples.publish(2);
        long draft = drafts.open(id, author).orElseThrow();
        List<NodeRow> bank = nodes.tree(draft).stream()
                .filter(row -> row.kind() == NodeKind.BANK)
                .toList();
        Map<String, Question> before = new HashMap<>();
        courses.latest(id).orElseThrow().course().bank().forEach(question -> before.put(question.id(), question));
        bank.subList(0, 3).forEach(node -> asksOtherwise(draft, node, author));
        NodeRow keyed = bank.subList(3, bank.size()).stream()
                .filter(node -> before.get(node.nodeId()).task() instanceof Choice)
                .findFirst()
                .orElseThrow();
        turnsTheKey(draft, keyed, (Choice) before.get(keyed.nodeId()).task(), author);
        List<QuestionChange> changed = releases.changed(
                publishing.assemble(draft).orElseThrow().course().orElseThrow());
        Set<String> ids = new TreeSet<>(Set.of(keyed.nodeId()));
        bank.subList(0, 3).forEach(node -> ids.add(node.nodeId()));
        assertThat(changed).extracting(QuestionChange::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(changed)
                .filteredOn(QuestionChange::isOfKey)
                .extracting(QuestionChange::id)
                .containsExactly(keyed.nodeId());

        List<NodeRow> written = List.of(bank.get(0), bank.get(1), bank.get(2), keyed);
        reviews.askAll(draft, written.stream().map(NodeRow::id).toList(), author);
        Long other = people.with(Role.TRAINER).id();
        written.forEach(node -> agrees(node, other));

        Map<String, RepairKind> said = new HashMap<>();
        refused("preflight_change.unsaid", () -> releases.release(draft, saying(draft, said), author));
        said.put(bank.get(0).nodeId(), RepairKind.WORDING);
        said.put(bank.get(1).nodeId(), RepairKind.REPLACED);
        said.put(bank.get(2).nodeId(), RepairKind.MEANING);
        said.put(keyed.nodeId(), RepairKind.WORDING);
        refused("preflight_change.key_changed", () -> releases.release(draft, saying(draft, said), author));
        said.put(keyed.nodeId(), RepairKind.WITHDRAWN);
        refused("preflight_change.unsaid", () -> releases.release(draft, saying(draft, said), author));
        said.put(keyed.nodeId(), RepairKind.MEANING);
        assertThat(courses.latest(id).orElseThrow().number()).isEqualTo(1);

        PublishedCourse version = releases.release(draft, saying(draft, said), author);

        List<RepairRow> kept = repairs.of(id);
        assertThat(kept).hasSize(ids.size()).allSatisfy(row -> {
            assertThat(row.courseVersionId()).isEqualTo(version.versionId());
            assertThat(row.kind()).isEqualTo(said.get(row.questionId()));
            assertThat(row.oldVersion()).isEqualTo(before.get(row.questionId()).version());
            assertThat(corrections.isFaulty(row.old())).isEqualTo(row.kind() == RepairKind.MEANING);
            assertThat(trail.of(author)).contains("quiz.question-repaired question-repair:" + row.id());
        });
        QuestionKey wrong =
                new QuestionKey(id, keyed.nodeId(), before.get(keyed.nodeId()).version());
        assertThat(corrections.whyNoNewKey(wrong)).isEmpty();
        long made = corrections
                .make(new NewCorrection(wrong, CorrectionKind.NEW_KEY, "wrong key", null), author)
                .orElseThrow();
        assertThat(regrades.dryRun(corrections.find(made).orElseThrow())).isEmpty();
        QuestionKey right = new QuestionKey(
                id, bank.get(1).nodeId(), before.get(bank.get(1).nodeId()).version());
        refused(
                "repair_correction.no_ground",
                () -> corrections.make(new NewCorrection(right, CorrectionKind.FULL_POINTS, "x", null), author));
        assertThat(stories.of(id).get(0).repaired())
                .as("a publication, no repair of one question")
                .isNull();
    }

    private Release saying(long draft, Map<String, RepairKind> said) {
        return new Release("new", found(draft).seal(), MovePolicy.KEEP, said);
    }

    /** What was wrong is right, and nothing else. */
    private void turnsTheKey(long draft, NodeRow node, Choice before, Long by) {
        NodeText text = nodes.find(draft, node.id()).orElseThrow();
        String wrong = before.options().stream()
                .filter(option -> !option.right())
                .findFirst()
                .orElseThrow()
                .id();
        String line = "  - id: " + wrong + "\n";
        nodes.save(
                draft,
                node.id(),
                text.version(),
                text.document().replace("    right: true\n", "").replace(line, line + "    right: true\n"),
                by);
    }

    /** From the copy of what is in force to the next observation, and back to the folder: other tests observe by that. */
    @Test
    void aChecklistIsWrittenWithItsCourseAndObservedByFromThenOn() {
        Long author = people.with(Role.TRAINER).id();
        Long observer = people.with(Role.OBSERVER).id();
        Checklist ofFolder = forms.checklist(COMPETENCY).orElseThrow();
        long begun =
                observations.begin(observer, people.employee().id(), COMPETENCY).orElseThrow();
        String course = samples.publish();
        String another = samples.publish();
        long draft = drafts.open(course, author).orElseThrow();
        NewNode wanted = new NewNode(NodeKind.CHECKLIST, null, "", Language.RU, null);

        long node = structure.add(draft, wanted, author);

        NodeText text = nodes.find(draft, node).orElseThrow();
        assertThat(text.nodeId()).isEqualTo(COMPETENCY);
        assertThat(text.document()).isEqualTo(ChecklistWriter.write(ofFolder));
        assertThat(publishing.problems(draft, node)).isEmpty();
        refused("draft_add.checklist_there", () -> structure.add(draft, wanted, author));
        refused("draft_duplicate.not_this", () -> copies.duplicate(draft, node, author));
        refused("draft_move.no_order", () -> structure.move(draft, node, true));
        structure.delete(draft, node, author);
        refused("draft_add.checklist_deleted", () -> structure.add(draft, wanted, author));
        structure.undelete(draft, node);

        nodes.save(draft, node, text.version(), text.document().replace("minutes: 2\n", "minutes: 99\n"), author);
        assertThat(publishing.problems(draft, node))
                .extracting(NodeProblem::message)
                .containsExactly("'minutes' must be a whole number from 1 to 30");
        refused("draft_publish.problems", () -> release(draft, "new", null, author));
        String changed = text.document().replace("minutes: 2\n", "minutes: 3\n").replace("co-meets", "co-welcomes");
        nodes.save(draft, node, text.version() + 1, changed, author);
        assertThat(found(draft).findings())
                .filteredOn(finding -> finding.node().kind() == NodeKind.CHECKLIST)
                .extracting(Finding::rule)
                .contains("checklist_replaces", "checklist_calibration");
        nodes.save(draft, node, text.version() + 2, changed.replace("co-welcomes", "co-meets"), author);
        assertThat(found(draft).findings())
                .extracting(finding -> finding.node().kind())
                .doesNotContain(NodeKind.CHECKLIST);
        try {
            release(draft, author);

            assertThat(forms.checklist(COMPETENCY).orElseThrow().minutes()).isEqualTo(3);
            long next = observations
                    .begin(observer, people.employee().id(), COMPETENCY)
                    .orElseThrow();
            assertThat(observedBy(next, observer).minutes()).isEqualTo(3);
            assertThat(observedBy(begun, observer)).isEqualTo(ofFolder);

            long other = drafts.open(another, author).orElseThrow();
            refused("draft_add.checklist_elsewhere", () -> structure.add(other, wanted, author));
            NodeText header =
                    nodes.find(other, first(other, NodeKind.HEADER).id()).orElseThrow();
            nodes.save(other, header.id(), header.version(), header.document().replace(COMPETENCY, "none"), author);
            refused("draft_add.checklist_competency", () -> structure.add(other, wanted, author));
            brought.take(courses.latest(another).orElseThrow().course().with(ofFolder), author);
            assertThat(found(other).findings()).extracting(Finding::rule).contains("checklist_elsewhere");
            refused(
                    "preflight_publish.errors",
                    () -> release(other, "new", found(other).seal(), author));
        } finally {
            long back = drafts.open(course, author).orElseThrow();
            structure.delete(back, first(back, NodeKind.CHECKLIST).id(), author);
            assertThat(found(back).findings()).extracting(Finding::rule).contains("checklist_of_folder");
            release(back, author);
        }
        assertThat(forms.checklist(COMPETENCY)).contains(ofFolder);
    }

    private void release(long draft, Long author) {
        release(draft, "new", found(draft).seal(), author);
    }

    /** Saying the least of every change that can be said. */
    private PublishedCourse release(long draft, String reason, String seen, Long author) {
        Map<String, RepairKind> said = publishing.assemble(draft).orElseThrow().course().stream()
                .flatMap(course -> releases.changed(course).stream())
                .collect(Collectors.toMap(
                        QuestionChange::id, change -> change.kinds().get(0)));
        return releases.release(draft, new Release(reason, seen, MovePolicy.KEEP, said), author);
    }

    private Checklist observedBy(long observation, Long observer) {
        return checklists.version(observations.drafts(observer, 9).stream()
                .filter(row -> row.id() == observation)
                .findFirst()
                .orElseThrow()
                .checklistHash());
    }

    private Preflight found(long draft) {
        return releases.look(publishing.assemble(draft).orElseThrow().course().orElseThrow());
    }

    private NodeRow first(long draft, NodeKind kind) {
        return nodes.tree(draft).stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void asksOtherwise(long draft, NodeRow node, Long by) {
        NodeText text = nodes.find(draft, node.id()).orElseThrow();
        nodes.save(
                draft, node.id(), text.version(), text.document().replaceFirst("(?m)^  ru: .*$", "  ru: Иначе?"), by);
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
