package org.stupeni.quiz.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.stupeni.course.Course;
import org.stupeni.course.draft.Assembly;
import org.stupeni.course.draft.DraftChanges;
import org.stupeni.course.draft.DraftOutcome;
import org.stupeni.course.draft.DraftPublishing;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.studio.Preflight;
import org.stupeni.quiz.studio.Releases;

/** The open draft that an address names, put together and looked over; read once a request for all parts of the page that publishes it. */
@RequestScoped
public class AskedRelease {

    @Inject
    AskedDraft asked;

    @Inject
    DraftPublishing publishing;

    @Inject
    Releases releases;

    @Inject
    Frameworks frameworks;

    @Inject
    Viewer viewer;

    private DraftOutcome outcome;
    private Preflight found;

    Optional<DraftRow> draft() {
        return asked.draft().filter(DraftRow::isOpen);
    }

    DraftTree tree() {
        return DraftTree.of(asked.rows());
    }

    DraftLines lines() {
        return new DraftLines(
                draft().orElseThrow(),
                asked.rows(),
                viewer.getLocale(),
                new ReadableWords(viewer.getLanguage(), frameworks.current().framework()));
    }

    private DraftOutcome outcome() {
        if (outcome == null) {
            outcome = publishing.outcome(draft().orElseThrow().id()).orElseThrow();
        }
        return outcome;
    }

    Assembly assembly() {
        return outcome().assembly();
    }

    Optional<Course> course() {
        return assembly().course();
    }

    DraftChanges changes() {
        return outcome().changes();
    }

    /** What is found beside the problems of the nodes; nothing while there are such, for they keep the course from being read. */
    Preflight found() {
        if (found == null) {
            found = course().map(releases::look).orElseGet(() -> new Preflight(List.of()));
        }
        return found;
    }
}
