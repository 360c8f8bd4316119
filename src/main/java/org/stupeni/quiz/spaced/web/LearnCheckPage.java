package org.stupeni.quiz.spaced.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.spaced.CheckRow;
import org.stupeni.quiz.spaced.Checks;

/** The page before a small check. */
@Named
@RequestScoped
public class LearnCheckPage {

    @Inject
    Checks checks;

    @Inject
    CheckLines lines;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Long id;
    private CheckLine line;
    private boolean startable;

    /** What was answered has its result page instead. */
    public void load() throws IOException {
        Optional<CheckRow> found = id == null ? Optional.empty() : checks.find(id, me.getId());
        if (found.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        if (found.get().isAnswered()) {
            Faces.redirect("/learn/result?id=%s", found.get().attemptId());
            return;
        }
        line = lines.of(List.of(found.get())).get(0);
        startable = found.get().isOpenOn(checks.today());
    }

    public void start() throws IOException {
        try {
            Optional<Long> attempt = id == null ? Optional.empty() : checks.start(id, me.getId());
            if (attempt.isPresent()) {
                Faces.redirect("/learn/attempt?id=%s", attempt.get());
                return;
            }
        } catch (Refused refused) {
            texts.show(refused);
        }
        load();
    }

    public CheckLine getLine() {
        return line;
    }

    /** Whether it can be begun or gone on with; before anything is loaded, when a press is looked for, it can. */
    public boolean isStartable() {
        return line == null || startable;
    }

    public String getQuestions() {
        return lines.questions();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
