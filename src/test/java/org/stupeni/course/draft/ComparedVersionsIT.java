package org.stupeni.course.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.course.Courses;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.quiz.studio.VersionStories;
import org.stupeni.quiz.studio.VersionStory;

/** Any two versions of a course side by side, and who published them why. */
@ExtendWith(ArquillianExtension.class)
class ComparedVersionsIT {

    @Inject
    ComparedVersions compared;

    @Inject
    VersionStories stories;

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    DraftPublishing publishing;

    @Inject
    Courses courses;

    @Inject
    TestDrafts samples;

    @Inject
    TestPeople people;

    @Test
    void twoVersionsAreComparedEitherWayRound() {
        String course = samples.publish();
        Long trainer = people.with(Role.TRAINER).id();
        long draft = drafts.open(course, trainer).orElseThrow();
        NodeRow module = nodes.tree(draft).stream()
                .filter(row -> row.kind() == NodeKind.MODULE)
                .findFirst()
                .orElseThrow();
        String text = nodes.find(draft, module.id()).orElseThrow().document();
        nodes.save(draft, module.id(), 1, text.replaceFirst("(?m)^  ru: .*$", "  ru: Иначе"), trainer);
        publishing.publish(draft, "another name", trainer);
        String question =
                courses.latest(course).orElseThrow().course().bank().get(0).id();
        samples.repair(course, question);

        List<ComparedNode> all = compared.between(
                courses.find(course, 1).orElseThrow(), courses.find(course, 3).orElseThrow());
        assertThat(all)
                .extracting(
                        one -> one.change().node().kind(),
                        one -> one.change().node().id(),
                        one -> one.change().isRewritten())
                .containsExactlyInAnyOrder(
                        tuple(NodeKind.MODULE, module.nodeId(), true), tuple(NodeKind.BANK, question, true));
        assertThat(all)
                .filteredOn(one -> one.change().node().kind() == NodeKind.MODULE)
                .first()
                .satisfies(one -> assertThat(one.ru()).isEqualTo("Иначе"));
        assertThat(compared.between(
                        courses.find(course, 3).orElseThrow(),
                        courses.find(course, 2).orElseThrow()))
                .hasSize(1);
        assertThat(compared.between(
                        courses.find(course, 2).orElseThrow(),
                        courses.find(course, 2).orElseThrow()))
                .isEmpty();
        assertThat(stories.of(course))
                .extracting(VersionStory::number, VersionStory::by, VersionStory::why)
                .containsExactly(tuple(3, null, null), tuple(2, trainer, "another name"), tuple(1, null, null));
    }
}
