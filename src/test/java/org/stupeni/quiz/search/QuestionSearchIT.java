package org.stupeni.quiz.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftQuestions;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.draft.NodeText;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.StatementCount;
import org.stupeni.question.Question;
import org.stupeni.quiz.attempt.SittingCrowd;

@ExtendWith(ArquillianExtension.class)
class QuestionSearchIT {

    @Inject
    QuestionSearch search;

    @Inject
    QuestionTwins twins;

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    SittingCrowd sittings;

    @Inject
    TestPeople people;

    private String course;
    private Long trainer;

    @BeforeEach
    void aCourse() {
        course = sittings.publish();
        trainer = people.with(Role.TRAINER).id();
    }

    @Test
    void publishedQuestionsAndWhatADraftChangedAreFound() {
        assertThat(found()).hasSize(6).allMatch(one -> one.placed().draftId() == null);
        assertThat(found()).allMatch(one -> one.placed().use() == Use.EXAM && one.figures() == null);

        long draft = drafts.open(course, trainer).orElseThrow();
        assertThat(found()).hasSize(6).allMatch(one -> one.placed().draftId() == draft);

        NodeRow node = node(draft, "q-3");
        NodeText text = nodes.find(draft, node.id()).orElseThrow();
        nodes.save(
                draft,
                node.id(),
                text.version(),
                text.document().replace("difficulty: 1", "difficulty: 2\ntags: [единорог]"),
                trainer);

        FoundQuestion changed = found().get(6);
        assertThat(changed.placed().changed()).isTrue();
        assertThat(changed.placed().nodeId()).isEqualTo(node.id());
        assertThat(changed.placed().question().tags()).containsExactly("единорог");
        assertThat(QuestionSearch.tags(search.all())).contains("единорог");

        nodes.save(draft, node.id(), text.version() + 1, "no: question", trainer);
        assertThat(found()).as("what cannot be read is not found in the draft").hasSize(6);
        drafts.discard(draft, trainer);
        assertThat(found()).hasSize(6).allMatch(one -> one.placed().draftId() == null);
    }

    @Test
    void aDraftHasAllItsQuestions() {
        long draft = drafts.open(course, trainer).orElseThrow();

        List<FoundQuestion> all =
                search.find(drafts.find(draft).orElseThrow(), search.all(), QuestionFilter.everything());

        assertThat(all)
                .hasSize(6)
                .allMatch(one -> !one.placed().changed() && one.placed().nodeId() != null);
    }

    @Test
    void questionsThatAskTheSameAreTwinsUntilSomebodySaysOtherwise() {
        List<FoundQuestion> all = found();
        Map<PlacedQuestion, List<NearTwin>> near =
                twins.of(all.stream().map(FoundQuestion::placed).toList(), search.all());
        PlacedQuestion one = all.get(0).placed();
        NearTwin twin = near.get(one).get(0);
        assertThat(twin.percent()).isEqualTo(100);
        assertThat(search.find(twinsOnly())).hasSize(6);

        twins.areTwo(one.place(), twin.placed().place(), trainer);
        twins.areTwo(twin.placed().place(), one.place(), trainer);

        assertThat(twins.of(List.of(one), search.all()).getOrDefault(one, List.of()))
                .noneMatch(left -> left.placed().place().equals(twin.placed().place()));
        assertThatThrownBy(() -> twins.areTwo(one.place(), one.place(), trainer))
                .hasMessage("bank_twin.same");
        assertThatThrownBy(() -> twins.areTwo(one.place(), new QuestionPlace("no", "such"), trainer))
                .hasMessage("bank_twin.unknown");
    }

    /** What nobody has published yet is compared too: with the banks, with other drafts, and never with itself. */
    @Test
    void aQuestionThatIsWrittenIsToldWhatItIsLike() {
        long draft = drafts.open(course, trainer).orElseThrow();
        NodeRow node = node(draft, "q-3");
        String asked = "Кого звать, если клиент ждёт зелёного верблюда " + course + "?";
        String document = nodes.find(draft, node.id()).orElseThrow().document();
        Question alone = asking(document, asked);
        assertThat(twins.of(written(draft, node, alone))).isEmpty();

        String other = sittings.publish();
        long otherDraft = drafts.open(other, trainer).orElseThrow();
        NodeRow otherNode = node(otherDraft, "q-4");
        NodeText text = nodes.find(otherDraft, otherNode.id()).orElseThrow();
        nodes.save(otherDraft, otherNode.id(), text.version(), asks(text.document(), asked), trainer);
        nodes.save(draft, node.id(), 1, asks(document, asked), trainer);

        List<NearTwin> near = twins.of(written(draft, node, alone));
        assertThat(near).singleElement().satisfies(twin -> {
            assertThat(twin.percent()).isEqualTo(100);
            assertThat(twin.placed().nodeId()).isEqualTo(otherNode.id());
        });
        int before = StatementCount.sent();
        twins.of(written(draft, node, asking(document, asked.replace("Кого звать", "Кого позвать"))));
        assertThat(StatementCount.sent() - before)
                .as("with the newest versions, which every page asks for")
                .isLessThanOrEqualTo(3);
        assertThat(twins.of(written(draft, node, asking(document, "Сколько весит посылка из " + course + "?"))))
                .isEmpty();
        assertThat(twins.of(written(draft, node, asking(document, "")))).isEmpty();

        twins.areTwo(new QuestionPlace(course, "q-3"), new QuestionPlace(other, "q-4"), trainer);
        assertThat(twins.of(written(draft, node, alone))).isEmpty();
        drafts.discard(otherDraft, trainer);
        drafts.discard(draft, trainer);
    }

    private PlacedQuestion written(long draft, NodeRow node, Question question) {
        return PlacedQuestion.written(course, draft, node.id(), question);
    }

    private static Question asking(String document, String asked) {
        return DraftQuestions.read(asks(document, asked)).orElseThrow();
    }

    private static String asks(String document, String asked) {
        return document.replaceFirst("(?s)ask:.*?(?=\n[a-z])", "ask:\n  ru: '" + asked + "'\n  en: ''");
    }

    private QuestionFilter twinsOnly() {
        return new QuestionFilter(
                null,
                course,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                true,
                QuestionFilter.Order.PLACE);
    }

    @Test
    void aSearchAsksLittle() {
        drafts.open(course, trainer);
        found();
        int before = StatementCount.sent();
        found();
        assertThat(StatementCount.sent() - before).isLessThanOrEqualTo(6);
    }

    private NodeRow node(long draft, String question) {
        return nodes.tree(draft).stream()
                .filter(row -> row.kind() == NodeKind.BANK && row.nodeId().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private List<FoundQuestion> found() {
        return search.find(new QuestionFilter(
                null,
                course,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                false,
                QuestionFilter.Order.PLACE));
    }
}
