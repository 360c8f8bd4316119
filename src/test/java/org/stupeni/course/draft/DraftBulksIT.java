package org.stupeni.course.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.quiz.attempt.SittingCrowd;

@ExtendWith(ArquillianExtension.class)
class DraftBulksIT {

    @Inject
    DraftBulks bulks;

    @Inject
    DraftNodes nodes;

    @Inject
    DraftStructure structure;

    @Inject
    Drafts drafts;

    @Inject
    SittingCrowd sittings;

    @Inject
    TestPeople people;

    private Long trainer;
    private Long colleague;
    private long draft;
    private List<Long> questions;

    @BeforeEach
    void aDraft() {
        trainer = people.with(Role.TRAINER).id();
        colleague = people.with(Role.TRAINER).id();
        draft = drafts.open(sittings.publish(), trainer).orElseThrow();
        questions = nodes.tree(draft).stream()
                .filter(row -> row.kind() == NodeKind.BANK)
                .map(NodeRow::id)
                .toList();
    }

    @Test
    void manyAreChangedAfterADryRunAndUndoneAtOnce() {
        Map<Long, String> before = texts();
        List<BulkLine> lines = bulks.look(draft, questions, tag("сроки"));
        assertThat(lines).hasSize(6).allMatch(BulkLine::isChange);
        assertThat(texts()).as("a dry run writes nothing").isEqualTo(before);

        long id = bulks.apply(draft, versions(lines), tag("сроки"), deed(), trainer);

        assertThat(texts().values()).allMatch(text -> text.contains("сроки"));
        BulkRow row = bulks.find(draft, id).orElseThrow();
        assertThat(row.changed()).isEqualTo(6);
        assertThat(row.conflicts()).isEmpty();
        assertThat(bulks.last(draft))
                .hasValueSatisfying(last -> assertThat(last.id()).isEqualTo(id));
        assertThat(bulks.look(draft, questions, tag("сроки"))).allMatch(line -> line.state() == BulkLine.State.SAME);
        refused("draft_bulk.same", () -> bulks.apply(draft, now(), tag("сроки"), deed(), trainer));

        BulkRow undone = bulks.undo(draft, id, trainer);
        assertThat(undone.isUndone()).isTrue();
        assertThat(undone.kept()).isEmpty();
        assertThat(texts()).isEqualTo(before);
        assertThat(bulks.last(draft)).isEmpty();
        refused("draft_bulk.undone", () -> bulks.undo(draft, id, trainer));
    }

    @Test
    void whatSomebodyElseHasChangedIsNamedAndTheRestIsDone() {
        List<BulkLine> lines = bulks.look(draft, questions, tag("сроки"));
        Long theirs = questions.get(2);
        NodeText text = nodes.find(draft, theirs).orElseThrow();
        nodes.save(draft, theirs, text.version(), text.document() + "# theirs\n", colleague);

        long id = bulks.apply(draft, versions(lines), tag("сроки"), deed(), trainer);

        BulkRow row = bulks.find(draft, id).orElseThrow();
        assertThat(row.changed()).isEqualTo(5);
        assertThat(row.conflicts()).containsExactly(theirs);
        assertThat(text(theirs)).endsWith("# theirs\n").doesNotContain("сроки");

        Long later = questions.get(4);
        NodeText changed = nodes.find(draft, later).orElseThrow();
        nodes.save(draft, later, changed.version(), changed.document() + "# later\n", colleague);
        assertThat(bulks.undo(draft, id, trainer).kept()).containsExactly(later);
        assertThat(text(later)).contains("сроки").endsWith("# later\n");
        assertThat(text(questions.get(0))).doesNotContain("сроки");
    }

    @Test
    void questionsWithoutALessonGetOne() {
        NodeRow lesson = nodes.tree(draft).stream()
                .filter(row -> row.kind() == NodeKind.LESSON)
                .findFirst()
                .orElseThrow();
        Long imported = questions.get(1);
        String whole = text(imported);
        nodes.save(draft, imported, 1, whole.replaceFirst("(?m)^lesson:.*\n", ""), trainer);

        List<BulkLine> lines = bulks.look(draft, List.of(imported), lesson(lesson.nodeId()));
        assertThat(lines.get(0).before().lesson()).isEmpty();
        bulks.apply(draft, versions(lines), lesson(lesson.nodeId()), deed(), trainer);

        assertThat(text(imported)).contains("lesson: " + lesson.nodeId() + "\n");
        structure.delete(draft, lesson.id(), trainer);
        refused("draft_bulk.no_lesson", () -> bulks.look(draft, questions, lesson(lesson.nodeId())));
    }

    @Test
    void theSameDeedIsDoneOnce() {
        List<BulkLine> lines = bulks.look(draft, questions, tag("сроки"));
        String deed = deed();

        long id = bulks.apply(draft, versions(lines), tag("сроки"), deed, trainer);

        assertThat(bulks.apply(draft, versions(lines), tag("сроки"), deed, trainer))
                .isEqualTo(id);
        assertThat(nodes.find(draft, questions.get(0)).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void aTextWithAMistakeIsLeftAlone() {
        Long broken = questions.get(1);
        nodes.save(draft, broken, 1, "difficulty: [", trainer);

        List<BulkLine> lines = bulks.look(draft, questions, tag("сроки"));

        assertThat(lines.get(1).state()).isEqualTo(BulkLine.State.UNREADABLE);
        assertThat(lines).filteredOn(BulkLine::isChange).hasSize(5);
    }

    @Test
    void nothingForeignIsTouched() {
        long other = drafts.open(sittings.publish(), trainer).orElseThrow();
        Long foreign = nodes.tree(other).stream()
                .filter(row -> row.kind() == NodeKind.BANK)
                .findFirst()
                .orElseThrow()
                .id();
        Long header = nodes.tree(draft).stream()
                .filter(row -> row.kind() == NodeKind.HEADER)
                .findFirst()
                .orElseThrow()
                .id();
        refused("draft_bulk.none", () -> bulks.look(draft, Set.of(), tag("т")));
        refused("draft_bulk.unknown", () -> bulks.look(draft, List.of(foreign), tag("т")));
        refused("draft_bulk.unknown", () -> bulks.look(draft, List.of(header), tag("т")));
        refused("draft_bulk.unknown", () -> bulks.apply(draft, Map.of(foreign, 1), tag("т"), deed(), trainer));
        refused("draft_bulk.unknown", () -> bulks.undo(draft, 0, trainer));
        refused(
                "draft_bulk.no_indicator",
                () -> bulks.look(
                        draft, questions, BulkChange.typed(null, null, null, null, null, "no-such-indicator", null)));
        refused("draft_bulk.no_lesson", () -> bulks.look(draft, questions, lesson("no-such-lesson")));
        refused("draft_bulk.no_lesson", () -> bulks.apply(draft, now(), lesson("no-such-lesson"), deed(), trainer));

        String deed = deed();
        long id = bulks.apply(draft, now(), tag("т"), deed, trainer);
        refused("draft_bulk.unknown", () -> bulks.undo(other, id, trainer));
        refused("draft_bulk.unknown", () -> bulks.apply(other, Map.of(foreign, 1), tag("т"), deed, trainer));
        assertThat(bulks.find(other, id)).isEmpty();

        structure.delete(draft, questions.get(0), trainer);
        refused("draft_bulk.unknown", () -> bulks.look(draft, questions, tag("т")));
        drafts.discard(draft, trainer);
        refused("draft_edit.closed", () -> bulks.undo(draft, id, trainer));
    }

    private static BulkChange tag(String tag) {
        return BulkChange.typed(tag, null, null, null, null, null, null);
    }

    private static BulkChange lesson(String lesson) {
        return BulkChange.typed(null, null, null, null, null, null, lesson);
    }

    private Map<Long, Integer> versions(List<BulkLine> lines) {
        Map<Long, Integer> versions = new TreeMap<>();
        lines.forEach(line -> versions.put(line.node(), line.version()));
        return versions;
    }

    private Map<Long, Integer> now() {
        Map<Long, Integer> versions = new TreeMap<>();
        questions.forEach(
                id -> versions.put(id, nodes.find(draft, id).orElseThrow().version()));
        return versions;
    }

    private Map<Long, String> texts() {
        Map<Long, String> texts = new TreeMap<>();
        questions.forEach(id -> texts.put(id, text(id)));
        return texts;
    }

    private String text(Long id) {
        return nodes.find(draft, id).orElseThrow().document();
    }

    private static String deed() {
        return UUID.randomUUID().toString();
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).hasMessage(key);
    }
}
