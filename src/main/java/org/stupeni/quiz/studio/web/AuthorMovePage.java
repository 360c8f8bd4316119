package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.web.AskedVersion;
import org.stupeni.enrolment.LateMoves;
import org.stupeni.enrolment.MovePolicy;
import org.stupeni.enrolment.VersionMoves;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.time.RunningAttempts;

/** Moves those who are on older versions of a course to its newest one, with what that changes for them shown first. */
@Named
@RequestScoped
public class AuthorMovePage {

    private static final List<MovePolicy> POLICIES = List.of(MovePolicy.NOW, MovePolicy.NEXT_LESSON);

    @Inject
    AskedVersion asked;

    @Inject
    LateMoves late;

    @Inject
    VersionMoves moves;

    @Inject
    RunningAttempts running;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private PublishedCourse published;
    private List<ImpactLine> lines = List.of();
    private String shown;

    @PostConstruct
    void read() {
        published = asked.find(Faces.getRequestParameter("course"), null).orElse(null);
        if (published == null) {
            Faces.responseSendError(404, "");
            return;
        }
        shown = String.valueOf(published.number());
        Map<Long, Long> sitting = running.byVersion(published.course().id());
        lines = moves.impact(published.course(), late.behind(published)).stream()
                .map(one -> new ImpactLine(one, sitting.getOrDefault(one.versionId(), 0L)))
                .toList();
    }

    public void load() {}

    public String move() {
        try {
            int seen = shown != null && shown.matches("[0-9]{1,9}") ? Integer.parseInt(shown) : 0;
            MovePolicy policy = chosen("when");
            late.decide(published.course().id(), seen, policy, me.getId());
            return "/author/move?faces-redirect=true&course="
                    + published.course().id() + "&done=" + policy;
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    /** Nothing but a word of the list is believed. */
    private static MovePolicy chosen(String parameter) {
        String chosen = Faces.getRequestParameter(parameter);
        return Stream.of(MovePolicy.values())
                .filter(policy -> policy.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** What was decided a moment ago, or null. */
    public MovePolicy getDone() {
        MovePolicy done = chosen("done");
        return Faces.isPostback() || done == null || !POLICIES.contains(done) ? null : done;
    }

    public boolean isChosen(MovePolicy policy) {
        return policy == chosen("when");
    }

    public List<MovePolicy> getPolicies() {
        return POLICIES;
    }

    /** Older version by older version, the newest first. */
    public List<ImpactLine> getLines() {
        return lines;
    }

    public PublishedCourse getPublished() {
        return published;
    }

    /** The number of the version that the page speaks of. */
    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
