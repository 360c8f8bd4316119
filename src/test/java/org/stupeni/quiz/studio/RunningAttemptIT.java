package org.stupeni.quiz.studio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftPublishing;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.draft.TestDrafts;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.start.Attempts;
import org.stupeni.quiz.time.RunningAttempts;

/** A draft is published while somebody sits the exam of the course. */
@ExtendWith(ArquillianExtension.class)
class RunningAttemptIT {

    @Inject
    TestDrafts samples;

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    DraftPublishing publishing;

    @Inject
    Courses courses;

    @Inject
    Attempts attempts;

    @Inject
    RunningAttempts running;

    @Inject
    TestPeople people;

    @Test
    void anAttemptThatRunsKeepsItsPaperAndItsVersion() {
        String course = samples.publish();
        Long trainer = people.with(Role.TRAINER).id();
        Long learner = people.employee().id();
        long attempt = attempts.start(learner, course, "exam").orElseThrow();
        List<PaperQuestion> paper =
                attempts.paper(attempt, learner).orElseThrow().questions();
        long before = attempts.find(attempt, learner).orElseThrow().courseVersionId();

        assertThat(running.byVersion(course)).isEqualTo(Map.of(before, 1L));
        long draft = drafts.open(course, trainer).orElseThrow();
        for (NodeRow row : nodes.tree(draft)) {
            if (row.kind() == NodeKind.BANK) {
                String text = nodes.find(draft, row.id()).orElseThrow().document();
                nodes.save(draft, row.id(), 1, text.replaceFirst("(?m)^  ru: .*$", "  ru: Иначе?"), trainer);
            }
        }
        PublishedCourse version = publishing.publish(draft, "asked otherwise", trainer);

        assertThat(version.course().bank())
                .allMatch(question -> question.ask().ru().equals("Иначе?"));
        assertThat(attempts.paper(attempt, learner).orElseThrow().questions()).isEqualTo(paper);
        assertThat(attempts.find(attempt, learner).orElseThrow().courseVersionId())
                .isEqualTo(before)
                .isNotEqualTo(version.versionId());
        assertThat(courses.version(before).course().bank())
                .noneMatch(question -> question.ask().ru().equals("Иначе?"));
    }
}
