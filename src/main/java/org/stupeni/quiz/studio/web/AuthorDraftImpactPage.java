package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.enrolment.LearnersRow;
import org.stupeni.enrolment.MovePolicy;
import org.stupeni.enrolment.VersionMoves;
import org.stupeni.quiz.time.RunningAttempts;

/** Whom the publication of a draft concerns, and when they would get the new version. */
@Named
@RequestScoped
public class AuthorDraftImpactPage {

    @Inject
    AskedRelease asked;

    @Inject
    Enrolments enrolments;

    @Inject
    VersionMoves moves;

    @Inject
    RunningAttempts running;

    private List<LearnersRow> learners = List.of();
    private Map<Long, Long> sitting = Map.of();
    private List<ImpactLine> lines = List.of();

    @PostConstruct
    void read() {
        String course = asked.draft().map(DraftRow::courseId).orElse(null);
        if (course == null) {
            return;
        }
        learners = enrolments.learners().stream()
                .filter(row -> row.courseId().equals(course))
                .toList();
        sitting = running.byVersion(course);
        lines = asked.course()
                .map(next -> moves.impact(next, learners).stream()
                        .map(one -> new ImpactLine(one, sitting.getOrDefault(one.versionId(), 0L)))
                        .toList())
                .orElse(List.of());
    }

    /** How many people have started the course. */
    public long getLearners() {
        return learners.stream().mapToLong(LearnersRow::started).sum();
    }

    /** How many exams run at this moment. */
    public long getRunning() {
        return sitting.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Version by version, the newest first; empty while the draft cannot be read. */
    public List<ImpactLine> getLines() {
        return lines;
    }

    public MovePolicy[] getPolicies() {
        return MovePolicy.values();
    }

    /** What is chosen in the form that is shown; keeping everybody where they are until something else is. */
    public boolean isChosen(MovePolicy policy) {
        String chosen = Faces.getRequestParameter("learners");
        return policy.name().equals(chosen == null ? MovePolicy.KEEP.name() : chosen);
    }
}
