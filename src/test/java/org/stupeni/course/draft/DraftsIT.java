package org.stupeni.course.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Workers;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

@ExtendWith(ArquillianExtension.class)
class DraftsIT {

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    DraftStructure structure;

    @Inject
    DraftCopies copies;

    @Inject
    DraftPublishing publishing;

    @Inject
    DraftMerging merging;

    @Inject
    TestDrafts samples;

    @Inject
    Courses courses;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    Workers workers;

    private String id;
    private Long one;
    private Long two;
    private long draft;

    @BeforeEach
    void aDraft() {
        id = samples.publish();
        one = people.with(Role.TRAINER).id();
        two = people.with(Role.TRAINER).id();
        draft = drafts.open(id, one).orElseThrow();
    }

    @Test
    void thereIsOneDraftOfACourse() {
        assertThat(drafts.open(id, two)).contains(draft);
        assertThat(drafts.open("none", two)).isEmpty();
        assertThat(drafts.of(id)).hasValueSatisfying(row -> {
            assertThat(row.baseNumber()).isEqualTo(1);
            assertThat(row.openedBy()).isEqualTo(one);
            assertThat(row.ru()).isEqualTo(newest().course().title().ru());
        });
        assertThat(drafts.all()).extracting(DraftRow::id).contains(draft);
        assertThat(publishing.assemble(draft).orElseThrow().course()).hasValue(newest().course());
        refused("draft_publish.same", () -> publishing.publish(draft, "nothing", one));
        assertThat(trail.of(one)).contains("course.draft-opened course-draft:" + draft);

        drafts.discard(draft, two);

        assertThat(drafts.of(id)).isEmpty();
        assertThat(drafts.find(draft).orElseThrow().isOpen()).isFalse();
        assertThat(trail.of(two)).contains("course.draft-discarded course-draft:" + draft);
        NodeRow lesson = first(NodeKind.LESSON);
        refused("draft_edit.closed", () -> nodes.save(draft, lesson.id(), 1, lesson("x"), one));
        refused("draft_edit.closed", () -> structure.delete(draft, lesson.id(), one));
        refused("draft_edit.closed", () -> drafts.discard(draft, one));
        refused("draft_edit.closed", () -> publishing.publish(draft, "late", one));
        assertThat(drafts.open(id, two).orElseThrow()).isNotEqualTo(draft);
    }

    @Test
    void aClosedDraftIsOpenedAgainWhileNothingNewerIsThere() {
        NodeRow row = first(NodeKind.LESSON);
        refused("draft_reopen.not_now", () -> drafts.reopen(draft, one));
        refused("draft_reopen.not_now", () -> drafts.reopen(-1, one));
        nodes.save(draft, row.id(), 1, lesson("one"), one);
        drafts.discard(draft, one);
        assertThat(drafts.reopenable(9999)).extracting(DraftRow::id).contains(draft);

        drafts.reopen(draft, two);

        assertThat(drafts.of(id).orElseThrow().id()).isEqualTo(draft);
        assertThat(text(row)).isEqualTo(lesson("one"));
        assertThat(drafts.isReopenable(draft)).isFalse();
        assertThat(trail.of(two)).contains("course.draft-reopened course-draft:" + draft);

        drafts.discard(draft, one);
        long other = drafts.open(id, two).orElseThrow();
        refused("draft_reopen.not_now", () -> drafts.reopen(draft, one));
        drafts.discard(other, two);
        assertThat(drafts.isReopenable(draft)).isTrue();
        samples.turnModules(id);
        refused("draft_reopen.not_now", () -> drafts.reopen(draft, one));
        assertThat(drafts.reopenable(9999)).extracting(DraftRow::id).doesNotContain(draft, other);
    }

    @Test
    void aNewCourseIsWrittenOnAfterItWasClosed() {
        long made = drafts.openNew("Reopened", Language.EN, "client-orientation", one);
        drafts.discard(made, one);
        drafts.reopen(made, one);
        assertThat(drafts.find(made).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void whoSavesWhatSomebodyElseHasSavedIsTold() {
        NodeRow row = first(NodeKind.LESSON);
        String base = text(row);

        SavedNode saved = nodes.save(draft, row.id(), 1, lesson("one"), one);
        assertThat(saved.conflict()).isFalse();
        assertThat(saved.node().version()).isEqualTo(2);
        assertThat(nodes.save(draft, row.id(), 1, lesson("one"), one).node().version())
                .as("sent again")
                .isEqualTo(2);

        SavedNode conflict = nodes.save(draft, row.id(), 1, lesson("two"), two);
        nodes.save(draft, row.id(), 1, lesson("two"), two);
        assertThat(conflict.conflict()).isTrue();
        assertThat(conflict.node().document()).isEqualTo(lesson("one"));
        assertThat(conflict.node().savedBy()).isEqualTo(one);
        assertThat(text(row)).isEqualTo(lesson("one"));

        List<ChangeRow> history = nodes.history(draft, row.id());
        assertThat(history)
                .extracting(ChangeRow::kind, ChangeRow::version, ChangeRow::savedBy)
                .containsExactly(
                        tuple(ChangeKind.SAVED, 2, one),
                        tuple(ChangeKind.ASIDE, 1, two),
                        tuple(ChangeKind.SAVED, 1, one));
        nodes.restore(draft, row.id(), history.get(1).id(), 2, two);
        assertThat(text(row)).isEqualTo(lesson("two"));
        nodes.restore(draft, row.id(), history.get(2).id(), 3, two);
        assertThat(text(row)).isEqualTo(base);
        NodeRow other = first(NodeKind.MODULE);
        refused(
                "draft_history.none",
                () -> nodes.restore(draft, other.id(), history.get(2).id(), 1, two));
        refused("draft_edit.no_lesson", () -> nodes.save(draft, row.id(), 4, "# no lesson", two));
        refused("draft_edit.long", () -> nodes.save(draft, other.id(), 1, "x".repeat(DraftNodes.LONGEST + 1), two));
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsToldAndDifferentNodesNeverMeet() throws Exception {
        NodeRow row = first(NodeKind.LESSON);
        NodeRow other = first(NodeKind.MODULE);
        CountDownLatch together = new CountDownLatch(1);
        Future<SavedNode> first = workers.submit(() -> {
            together.await();
            return nodes.save(draft, row.id(), 1, lesson("one"), one);
        });
        Future<SavedNode> second = workers.submit(() -> {
            together.await();
            return nodes.save(draft, row.id(), 1, lesson("two"), two);
        });
        Future<SavedNode> third = workers.submit(() -> {
            together.await();
            return nodes.save(draft, other.id(), 1, "title: {ru: а, en: b}\n", two);
        });

        together.countDown();

        assertThat(List.of(first.get().conflict(), second.get().conflict())).containsExactlyInAnyOrder(true, false);
        assertThat(first.get().node().document()).isEqualTo(second.get().node().document());
        assertThat(third.get().conflict()).isFalse();
        assertThat(nodes.history(draft, row.id())).hasSize(3);
    }

    @Test
    void whoOpensAtTheSameMomentIsInTheSameDraftOrTold() throws Exception {
        String other = samples.publish();
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Object>> opened = List.of(
                workers.<Object>submit(() -> opens(together, other, one)),
                workers.<Object>submit(() -> opens(together, other, two)));

        together.countDown();
        Object first = opened.get(0).get();
        Object second = opened.get(1).get();

        Object there = drafts.of(other).orElseThrow().id();
        assertThat(List.of(first, second))
                .contains(there)
                .allMatch(one -> one.equals(there) || one.equals("draft_edit.opened_meanwhile"));
    }

    private Object opens(CountDownLatch together, String course, Long by) throws InterruptedException {
        together.await();
        try {
            return drafts.open(course, by).orElseThrow();
        } catch (Refused refused) {
            return refused.key();
        }
    }

    @Test
    void theTreeIsBuiltMovedAndTakenBack() {
        long module = structure.add(draft, new NewNode(NodeKind.MODULE, null, "Новый модуль", Language.RU, null), one);
        long a = structure.add(draft, new NewNode(NodeKind.LESSON, module, "First", Language.EN, null), one);
        long b = structure.add(draft, new NewNode(NodeKind.LESSON, module, "First", Language.EN, null), one);
        long asked = structure.add(
                draft, new NewNode(NodeKind.PRACTICE, module, "", Language.EN, QuestionType.MATCHING), one);
        assertThat(lessonOf(null, null)).isEqualTo("");
        assertThat(lessonOf(null, "first-2")).isEqualTo("first-2");
        assertThat(lessonOf(null, "none")).isEqualTo("");
        assertThat(lessonOf(module, "first-2")).isEqualTo("first-2");
        assertThat(lessonOf(module, first(NodeKind.LESSON).nodeId())).isEqualTo("first");
        assertThat(row(module).nodeId()).isEqualTo("novyy-modul");
        assertThat(row(module).lacks()).isEqualTo("en,ru");
        assertThat(row(a).lacks()).isEqualTo("ru");
        assertThat(row(b).nodeId()).isEqualTo("first-2");
        assertThat(nodes.find(draft, asked).orElseThrow().document()).contains("lesson: first\n");
        assertThat(publishing.assemble(draft).orElseThrow().problems())
                .extracting(NodeProblem::node)
                .contains(
                        NodeKey.of(NodeKind.MODULE, null, "novyy-modul"),
                        NodeKey.of(NodeKind.LESSON, null, "first"),
                        NodeKey.of(NodeKind.PRACTICE, null, row(asked).nodeId()));

        structure.move(draft, b, true);
        assertThat(lessons(module)).containsExactly(b, a);
        structure.move(draft, b, true);
        assertThat(lessons(module)).containsExactly(a);
        assertThat(row(b).parentId()).isNotEqualTo(module);
        structure.move(draft, b, false);
        assertThat(lessons(module)).containsExactly(b, a);
        structure.move(draft, a, false);
        assertThat(lessons(module)).containsExactly(b, a);
        long other = first(NodeKind.MODULE).id();
        structure.moveTo(draft, b, other);
        assertThat(lessons(other)).endsWith(b);

        long copy = copies.duplicate(draft, module, two);
        assertThat(row(copy).nodeId()).isEqualTo("novyy-modul-2");
        assertThat(lessons(copy)).hasSize(1);
        NodeRow copied = nodes.tree(draft).stream()
                .filter(row -> row.kind() == NodeKind.PRACTICE && row.parentId() == copy)
                .findFirst()
                .orElseThrow();
        assertThat(nodes.find(draft, copied.id()).orElseThrow().document())
                .contains("id: " + copied.nodeId() + "\n")
                .contains("lesson: " + row(lessons(copy).get(0)).nodeId() + "\n");

        structure.delete(draft, copy, two);
        structure.delete(draft, a, two);
        structure.delete(draft, module, two);
        assertThat(nodes.tree(draft)).extracting(NodeRow::id).doesNotContain(module, a, copy, copied.id(), asked);
        assertThat(nodes.deleted(draft))
                .extracting(NodeRow::id)
                .contains(module, copy)
                .doesNotContain(a, asked);
        refused("draft_edit.deleted", () -> nodes.save(draft, asked, 1, "x", one));
        refused("draft_edit.deleted", () -> structure.move(draft, module, true));
        refused("draft_delete.module_first", () -> structure.undelete(draft, a));
        structure.undelete(draft, module);
        structure.undelete(draft, a);
        assertThat(lessons(module)).containsExactly(a);
    }

    @Test
    void whatCannotBeDoneWithATree() {
        NodeRow header = first(NodeKind.HEADER);
        NodeRow lesson = first(NodeKind.LESSON);
        refused("draft_delete.header", () -> structure.delete(draft, header.id(), one));
        refused("draft_move.no_order", () -> structure.move(draft, header.id(), true));
        refused("draft_move.no_order", () -> structure.moveTo(draft, header.id(), lesson.parentId()));
        refused("draft_duplicate.not_this", () -> copies.duplicate(draft, header.id(), one));
        refused("draft_add.no_module", () -> add(NodeKind.LESSON, lesson.id(), "x", null));
        refused("draft_add.no_module", () -> add(NodeKind.LESSON, null, "x", null));
        refused("draft_add.no_title", () -> add(NodeKind.MODULE, null, " ", null));
        refused("draft_add.long_title", () -> add(NodeKind.MODULE, null, "x".repeat(151), null));
        refused("draft_add.no_type", () -> add(NodeKind.BANK, null, "", null));
        refused("draft_add.no_kind", () -> add(NodeKind.HEADER, null, "x", null));
        refused("draft_new.no_title", () -> drafts.openNew(" ", Language.RU, "client-orientation", one));
        refused("draft_new.long_title", () -> drafts.openNew("x".repeat(151), Language.RU, "client-orientation", one));
        refused("draft_new.no_competency", () -> drafts.openNew("x", Language.RU, "none", one));
        assertThat(nodes.find(draft, -1)).isEmpty();
        assertThat(nodes.history(draft, -1)).isEmpty();
        assertThat(nodes.text(draft, lesson.id(), -1)).isEmpty();
        assertThat(publishing.assemble(-1)).isEmpty();
        assertThat(publishing.outcome(-1).map(DraftOutcome::changes)).isEmpty();
    }

    @Test
    void importedQuestionsJoinTheBankOrAPracticeQuiz() {
        Question known = newest().course().bank().get(0);
        long module = first(NodeKind.MODULE).id();

        List<Long> added = structure.addQuestions(draft, null, List.of(known), two);
        structure.addQuestions(draft, module, List.of(known), two);

        assertThat(row(added.get(0)).nodeId()).isEqualTo(known.id() + "-2");
        Course course = publishing.assemble(draft).orElseThrow().course().orElseThrow();
        assertThat(course.bank()).hasSize(newest().course().bank().size() + 1);
        assertThat(course.bank().get(course.bank().size() - 1).ask()).isEqualTo(known.ask());
        assertThat(course.modules().get(0).practice()).extracting(Question::id).endsWith(known.id() + "-3");
    }

    @Test
    void aDraftBecomesTheNextVersion() {
        NodeRow row = first(NodeKind.LESSON);
        LessonDocument lesson = LessonDocument.read(text(row)).orElseThrow();
        String after = new LessonDocument(new LocalText("Иначе", "Other"), lesson.minutes(), lesson.body()).write();
        nodes.save(draft, row.id(), 1, lesson("x"), one);
        refused("draft_publish.problems", () -> publishing.publish(draft, "a better title", two));
        nodes.save(draft, row.id(), 2, after, one);
        refused("draft_publish.no_reason", () -> publishing.publish(draft, " ", two));
        refused("draft_publish.long_reason", () -> publishing.publish(draft, "x".repeat(1001), two));
        assertThat(publishing
                        .outcome(draft)
                        .map(DraftOutcome::changes)
                        .orElseThrow()
                        .changes())
                .containsExactly(
                        new NodeChange(NodeKey.of(NodeKind.LESSON, null, row.nodeId()), lesson.write(), after, false));

        PublishedCourse version = publishing.publish(draft, "a better title", two);

        assertThat(version.number()).isEqualTo(2);
        assertThat(newest().course().lesson(row.nodeId()).orElseThrow().title().ru())
                .isEqualTo("Иначе");
        assertThat(courses.isEdited(id)).as("the folder overwrites it no more").isTrue();
        assertThat(drafts.find(draft).orElseThrow().state()).isEqualTo(DraftState.PUBLISHED);
        assertThat(trail.of(two))
                .contains("course.draft-published course-draft:" + draft)
                .contains("course.published course-version:" + version.versionId());
    }

    @Test
    void whatWasPublishedMeanwhileIsMergedNodeByNode() {
        List<NodeRow> bank = rows(NodeKind.BANK);
        NodeRow untouched = bank.get(0);
        NodeRow both = bank.get(1);
        NodeRow mine = bank.get(2);
        String theirs = harder(both);
        nodes.save(draft, both.id(), 1, text(both).replaceFirst("\nask:", "\nhint: {ru: п, en: h}\nask:"), one);
        String kept = harder(mine);
        nodes.save(draft, mine.id(), 1, kept, one);
        samples.repair(id, untouched.nodeId());
        samples.repair(id, both.nodeId());

        refused("draft_publish.moved_on", () -> publishing.publish(draft, "why", one));
        DraftChanges changes =
                publishing.outcome(draft).map(DraftOutcome::changes).orElseThrow();
        assertThat(changes.newest()).isEqualTo(3);
        NodeKey conflict = NodeKey.of(NodeKind.BANK, null, both.nodeId());
        assertThat(changes.merges()).hasSize(2);
        assertThat(changes.conflicts()).extracting(NodeMerge::node).containsExactly(conflict);
        refused("draft_merge.choose", () -> merging.merge(draft, 3, Map.of(), Map.of(), one));
        refused("draft_merge.moved_on", () -> merging.merge(draft, 2, Map.of(), Map.of(), one));
        assertThat(text(untouched)).isNotEqualTo(harder(untouched));

        merging.merge(draft, 3, Map.of(conflict, DraftMerging.Choice.THEIRS), Map.of(), one);

        assertThat(drafts.find(draft).orElseThrow().baseNumber()).isEqualTo(3);
        assertThat(text(both)).isEqualTo(theirs);
        assertThat(nodes.history(draft, both.id())).hasSize(3);
        PublishedCourse version = publishing.publish(draft, "why", one);
        assertThat(version.number()).isEqualTo(4);
        assertThat(version.course().question(untouched.nodeId()).orElseThrow().difficulty())
                .isEqualTo(3);
        assertThat(version.course().question(mine.nodeId()).orElseThrow().difficulty())
                .isEqualTo(3);
    }

    @Test
    void theOrderOfModulesIsMerged() {
        List<String> before =
                rows(NodeKind.MODULE).stream().map(NodeRow::nodeId).toList();
        long own = structure.add(draft, new NewNode(NodeKind.MODULE, null, "Мой", Language.RU, null), one);
        String mine = row(own).nodeId();
        samples.turnModules(id);
        List<OrderMerge> orders = publishing
                .outcome(draft)
                .map(DraftOutcome::changes)
                .orElseThrow()
                .orders();
        assertThat(orders).singleElement().satisfies(order -> {
            assertThat(order.kind()).isEqualTo(NodeKind.MODULE);
            assertThat(order.conflict()).isFalse();
            assertThat(order.theirs().get("")).containsExactly(before.get(1), before.get(0));
        });
        merging.merge(draft, newest().number(), Map.of(), Map.of(), one);
        assertThat(rows(NodeKind.MODULE))
                .extracting(NodeRow::nodeId)
                .containsExactly(before.get(1), mine, before.get(0));
        assertThat(publishing
                        .outcome(draft)
                        .map(DraftOutcome::changes)
                        .orElseThrow()
                        .orders())
                .isEmpty();

        List<NodeRow> lessons = rows(NodeKind.LESSON);
        structure.move(draft, lessons.get(0).id(), false);
        samples.turnLessons(id);
        structure.move(draft, rows(NodeKind.MODULE).get(0).id(), false);
        int newest = newest().number();
        assertThat(publishing
                        .outcome(draft)
                        .map(DraftOutcome::changes)
                        .orElseThrow()
                        .orders())
                .extracting(OrderMerge::kind, OrderMerge::conflict)
                .containsExactly(tuple(NodeKind.LESSON, true));
        refused("draft_merge.choose", () -> merging.merge(draft, newest, Map.of(), Map.of(), one));
        List<String> kept = rows(NodeKind.LESSON).stream().map(NodeRow::nodeId).toList();
        merging.merge(draft, newest, Map.of(), Map.of(NodeKind.LESSON, DraftMerging.Choice.MINE), one);
        assertThat(rows(NodeKind.LESSON)).extracting(NodeRow::nodeId).isEqualTo(kept);
    }

    @Test
    void aNewCourseBeginsWithItsTitle() {
        long made = drafts.openNew("Как слушать", Language.RU, "client-orientation", one);
        long second = drafts.openNew("Как слушать", Language.RU, "client-orientation", one);

        DraftRow row = drafts.find(made).orElseThrow();
        assertThat(row.isNew()).isTrue();
        assertThat(row.courseId()).startsWith("kak-slushat");
        assertThat(drafts.find(second).orElseThrow().courseId()).isNotEqualTo(row.courseId());
        assertThat(nodes.tree(made)).hasSize(1);
        assertThat(publishing.assemble(made).orElseThrow().course()).isEmpty();
        assertThat(publishing
                        .outcome(made)
                        .map(DraftOutcome::changes)
                        .orElseThrow()
                        .newest())
                .isNull();
        refused("draft_publish.problems", () -> publishing.publish(made, "new", one));
    }

    private static String harder(NodeRow row, String text) {
        return text.replaceFirst("(?m)^difficulty: .*$", "difficulty: 3");
    }

    private String harder(NodeRow row) {
        return harder(row, text(row));
    }

    /** The lesson that a new question names, where this one was open; the question is deleted again. */
    private String lessonOf(Long module, String opened) {
        NodeKind kind = module == null ? NodeKind.BANK : NodeKind.PRACTICE;
        NewNode wanted = new NewNode(kind, module, "", Language.EN, QuestionType.SINGLE, opened);
        long added = structure.add(draft, wanted, one);
        String document = nodes.find(draft, added).orElseThrow().document();
        structure.delete(draft, added, one);
        return document.lines()
                .filter(line -> line.startsWith("lesson:"))
                .map(line -> line.substring("lesson:".length())
                        .replace("''", "")
                        .replace("\"\"", "")
                        .strip())
                .findFirst()
                .orElseThrow();
    }

    private long add(NodeKind kind, Long module, String title, QuestionType type) {
        return structure.add(draft, new NewNode(kind, module, title, Language.RU, type), one);
    }

    private List<Long> lessons(long module) {
        return nodes.tree(draft).stream()
                .filter(row -> row.kind() == NodeKind.LESSON && row.parentId() == module)
                .map(NodeRow::id)
                .toList();
    }

    private List<NodeRow> rows(NodeKind kind) {
        return nodes.tree(draft).stream().filter(row -> row.kind() == kind).toList();
    }

    private NodeRow first(NodeKind kind) {
        return rows(kind).get(0);
    }

    private NodeRow row(long node) {
        return nodes.tree(draft).stream()
                .filter(row -> row.id() == node)
                .findFirst()
                .orElseThrow();
    }

    private String text(NodeRow row) {
        return nodes.find(draft, row.id()).orElseThrow().document();
    }

    private static String lesson(String title) {
        return new LessonDocument(new LocalText(title, title), 5, new LocalText("", "")).write();
    }

    private PublishedCourse newest() {
        return courses.latest(id).orElseThrow();
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
