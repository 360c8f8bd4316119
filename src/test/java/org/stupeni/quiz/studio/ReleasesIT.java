package org.stupeni.quiz.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftPublishing;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.draft.NodeText;
import org.stupeni.course.draft.TestDrafts;
import org.stupeni.course.keys.KeyQueue;
import org.stupeni.course.keys.KeyReviews;
import org.stupeni.course.keys.KeyVerdicts;
import org.stupeni.enrolment.MovePolicy;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Refused;
import org.stupeni.question.Response;

/** A draft is published from the studio: refused for errors, refused for warnings that were not seen, published otherwise. */
@ExtendWith(ArquillianExtension.class)
class ReleasesIT {

    @Inject
    Releases releases;

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
    TestDrafts samples;

    @Inject
    TestPeople people;

    @Test
    void aNewKeyOfAHighExamIsPublishedOnceAnotherTrainerHasCheckedIt() {
        Long author = people.with(Role.TRAINER).id();
        Long other = people.with(Role.TRAINER).id();
        long draft = drafts.open(samples.publish(4), author).orElseThrow();
        NodeRow node = first(draft, NodeKind.BANK);
        asksOtherwise(draft, node, author);
        assertThat(found(draft).findings())
                .contains(Finding.error("key_none", Finding.at(NodeKind.BANK, node.nodeId()), 4));
        refused(
                "preflight_publish.errors",
                () -> releases.release(draft, "new", found(draft).seal(), MovePolicy.KEEP, author));

        reviews.askAll(draft, List.of(node.id()), author);
        assertThat(found(draft).findings()).extracting(Finding::rule).contains("key_asked");
        long review = queue.waiting(0, 9999).stream()
                .filter(row -> node.id() == row.nodeId())
                .findFirst()
                .orElseThrow()
                .id();
        verdicts.answer(review, Response.typing(Map.of(Response.TEXT, "?")), other);
        verdicts.decide(review, true, "It is right all the same", other);

        Preflight found = found(draft);
        assertThat(found.hasErrors()).isFalse();
        assertThat(found.findings()).extracting(Finding::rule).contains("keys_in_force");
        refused("preflight_publish.unseen", () -> releases.release(draft, "new", null, MovePolicy.KEEP, author));
        refused("preflight_publish.unseen", () -> releases.release(draft, "new", "x", MovePolicy.KEEP, author));
        refused("draft_publish.no_reason", () -> releases.release(draft, " ", found.seal(), MovePolicy.KEEP, author));
        PublishedCourse version = releases.release(draft, "new", found.seal(), MovePolicy.KEEP, author);
        assertThat(version.number()).isEqualTo(2);
    }

    @Test
    void belowThatAnUncheckedKeyIsAWarning() {
        Long author = people.with(Role.TRAINER).id();
        long draft = drafts.open(samples.publish(3), author).orElseThrow();
        NodeRow node = first(draft, NodeKind.BANK);
        asksOtherwise(draft, node, author);

        assertThat(found(draft).findings())
                .contains(Finding.warning("key_none", Finding.at(NodeKind.BANK, node.nodeId()), 3));
        assertThat(releases.release(draft, "new", found(draft).seal(), MovePolicy.KEEP, author)
                        .number())
                .isEqualTo(2);
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
