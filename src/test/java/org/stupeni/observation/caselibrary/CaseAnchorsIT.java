package org.stupeni.observation.caselibrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.course.Courses;
import org.stupeni.course.draft.AnchorItem;
import org.stupeni.course.draft.DraftAnchors;
import org.stupeni.course.draft.DraftChecklist;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftPublishing;
import org.stupeni.course.draft.DraftStructure;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NewNode;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeText;
import org.stupeni.course.draft.TestDrafts;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class CaseAnchorsIT {

    private static final LocalText WORDS = new LocalText("Отводит к витрине и записывает.", "Takes aside and notes.");

    @Inject
    TestCases told;

    @Inject
    CaseLibrary library;

    @Inject
    CaseQuestions questions;

    @Inject
    CaseAnchors anchors;

    @Inject
    DraftAnchors checklists;

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    DraftStructure structure;

    @Inject
    DraftPublishing publishing;

    @Inject
    Courses courses;

    @Inject
    TestDrafts samples;

    @Inject
    Notes notes;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    PersonRow employee;
    Long trainer;
    Long other;
    Long id;

    @BeforeEach
    void aCaseInTheLibrary() {
        employee = people.employee();
        trainer = people.with(Role.TRAINER).id();
        other = people.with(Role.TRAINER).id();
        id = told.sent(employee.id(), TestCases.STORY);
    }

    private void accept() {
        told.accept(trainer, id);
    }

    /** From the draft to the course and back to the checklist of the folder: other tests observe by that. */
    @Test
    void itsWordsStandInAChecklistAndItsContributorIsToldOfThePublishedOne() {
        accept();
        String course = samples.publish();
        long draft = drafts.open(course, trainer).orElseThrow();
        long node = structure.add(draft, new NewNode(NodeKind.CHECKLIST, null, "", Language.RU, null), trainer);
        DraftChecklist checklist = checklist(node);
        AnchorItem item = checklist.items().get(0);
        Map.Entry<Integer, LocalText> standing =
                item.anchors().entrySet().iterator().next();
        int level = standing.getKey();
        assertThat(checklist.draftId()).isEqualTo(draft);

        refused("cases_anchor.taken", () -> anchors.put(trainer, id, wish(checklist, level, AnchorHow.FIRST)));
        refused("draft_anchor.no_item", () -> anchors.put(trainer, id, wish(checklist, 6, AnchorHow.FIRST)));
        refused(
                "draft_anchor.no_item",
                () -> anchors.put(
                        trainer, id, new AnchorWish(draft, node, 1, "no-such", level, WORDS, AnchorHow.FIRST)));
        refused(
                "draft_anchor.no_item",
                () -> anchors.put(trainer, id, new AnchorWish(draft, -1, 1, item.id(), level, WORDS, AnchorHow.FIRST)));
        refused(
                "cases_act.no_draft",
                () -> anchors.put(trainer, id, new AnchorWish(-1, node, 1, item.id(), level, WORDS, AnchorHow.FIRST)));
        assertThat(questions.uses(id)).isEmpty();

        anchors.put(trainer, id, wish(checklist, level, AnchorHow.APPEND));
        assertThat(checklists.find(draft, node, item.id(), level))
                .contains(new LocalText(
                        standing.getValue().ru().strip() + " " + WORDS.ru(),
                        standing.getValue().en().strip() + " " + WORDS.en()));
        assertThat(nodes.history(draft, node)).hasSize(2);
        refused("draft_anchor.moved_on", () -> anchors.put(other, id, wish(checklist, level, AnchorHow.REPLACE)));
        assertThat(nodes.history(draft, node)).hasSize(2);
        anchors.put(other, id, wish(checklist(node), level, AnchorHow.REPLACE));
        assertThat(checklists.find(draft, node, item.id(), level)).contains(WORDS);
        assertThat(questions.uses(id)).singleElement().satisfies(use -> {
            assertThat(use.isAnchor()).isTrue();
            assertThat(use.isPublished()).isFalse();
            assertThat(use.partId()).isEqualTo(item.id());
            assertThat(use.level()).isEqualTo(level);
        });
        questions.make(trainer, id, draft, null);
        NodeText question = nodes.find(
                        draft,
                        questions.uses(id).stream()
                                .filter(use -> !use.isAnchor())
                                .findFirst()
                                .orElseThrow()
                                .node())
                .orElseThrow();
        structure.delete(draft, question.id(), trainer);
        assertThat(questions.uses(id)).noneMatch(CaseUseRow::isPublished);
        try {
            publishing.publish(draft, "A step from a case", trainer);

            CaseUseRow use = questions.uses(id).stream()
                    .filter(CaseUseRow::isAnchor)
                    .findFirst()
                    .orElseThrow();
            assertThat(use.versionNumber())
                    .isEqualTo(courses.latest(course).orElseThrow().number());
            assertThat(questions.answered(use)).isZero();
            assertThat(notes.of(employee.id(), 9).stream().map(NoteRow::kind))
                    .containsExactly(Note.Kind.CASE_USED, Note.Kind.CASE_ACCEPTED);
            assertThat(library.steps(library.row(id).orElseThrow()))
                    .extracting(CaseStepRow::kind)
                    .endsWith(CaseStepKind.ANCHOR, CaseStepKind.QUESTION, CaseStepKind.ANCHORED);
            assertThat(trail.of(trainer))
                    .contains("observation.case-became-anchor case:" + id, "observation.case-anchored case:" + id);
            refused("cases_act.no_draft", () -> anchors.put(trainer, id, wish(checklist, level, AnchorHow.REPLACE)));
        } finally {
            long back = drafts.open(course, trainer).orElseThrow();
            structure.delete(
                    back,
                    nodes.tree(back).stream()
                            .filter(row -> row.kind() == NodeKind.CHECKLIST)
                            .findFirst()
                            .orElseThrow()
                            .id(),
                    trainer);
            publishing.publish(back, "back", trainer);
        }
    }

    /** Words that a draft took and gave up again are nothing that observers have. */
    @Test
    void wordsThatWereTakenOutAgainAreNoUse() {
        accept();
        String course = samples.publish();
        long draft = drafts.open(course, trainer).orElseThrow();
        long node = structure.add(draft, new NewNode(NodeKind.CHECKLIST, null, "", Language.RU, null), trainer);
        DraftChecklist checklist = checklist(node);
        anchors.put(
                trainer,
                id,
                wish(
                        checklist,
                        checklist.items().get(0).anchors().keySet().iterator().next(),
                        AnchorHow.REPLACE));
        structure.delete(draft, node, trainer);
        samples.repair(
                course,
                courses.latest(course).orElseThrow().course().bank().get(0).id());
        assertThat(questions.uses(id)).singleElement().matches(use -> !use.isPublished());
        drafts.discard(draft, trainer);
    }

    @Test
    void onlyAForeignCaseOfTheLibraryIsTaken() {
        AnchorWish any = new AnchorWish(1, 1, 1, "a", 2, WORDS, AnchorHow.FIRST);
        refused("cases_act.not_accepted", () -> anchors.put(trainer, id, any));
        refused("cases_act.own", () -> anchors.put(employee.id(), id, any));
        refused("cases_act.unknown", () -> anchors.put(trainer, -1L, any));
    }

    private DraftChecklist checklist(long node) {
        return checklists.all().stream()
                .filter(one -> one.node() == node)
                .findFirst()
                .orElseThrow();
    }

    private static AnchorWish wish(DraftChecklist checklist, int level, AnchorHow how) {
        return new AnchorWish(
                checklist.draftId(),
                checklist.node(),
                checklist.version(),
                checklist.items().get(0).id(),
                level,
                WORDS,
                how);
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
