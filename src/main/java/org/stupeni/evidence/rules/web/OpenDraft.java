package org.stupeni.evidence.rules.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.omnifaces.util.Faces;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkProblem;
import org.stupeni.framework.FrameworkRules;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.draft.Draft;
import org.stupeni.framework.draft.DraftPart;
import org.stupeni.framework.draft.FrameworkDrafts;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/**
 * The draft that the pages of this request edit.
 *
 * <p>A form carries the id of its draft and the fingerprint of the part it shows. If the draft was settled while somebody typed, the page is still shown, over the
 * newest version, so that what was typed is not lost: it can be copied, and saving is refused.
 */
@RequestScoped
class OpenDraft {

    @Inject
    FrameworkDrafts drafts;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Draft draft;
    private Framework framework;
    private boolean late;

    @PostConstruct
    void read() {
        draft = drafts.open().orElse(null);
        framework = draft == null ? frameworks.newest().orElseThrow().framework() : draft.framework();
    }

    /** Whether a page can be shown: there is a draft, or a form comes back that was made when there was one. Otherwise the page says that there is none. */
    boolean isShown() {
        return draft != null || Faces.isPostback();
    }

    /** The draft, or null where there is none any more. */
    Draft draft() {
        return draft;
    }

    Framework framework() {
        return framework;
    }

    /** A competency that can be edited; null where there is none: then the answer is 404. */
    Competency standing(String id) {
        Competency found = framework.competencies().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
        if (found == null) {
            Faces.responseSendError(404, "");
        }
        return found;
    }

    String seen(DraftPart part) {
        return part.seen(framework);
    }

    /** What speaks against a framework at these places. */
    static Map<String, Refused> problems(Framework framework, Predicate<String> places) {
        Map<String, Refused> problems = new LinkedHashMap<>();
        FrameworkRules.check(framework).stream()
                .filter(problem -> places.test(problem.place()))
                .forEach(problem -> problems.putIfAbsent(problem.place(), problem.refused()));
        return problems;
    }

    /** Everything that speaks against the draft. */
    Iterable<FrameworkProblem> problems() {
        return FrameworkRules.check(framework);
    }

    /** What the edit would make of the draft as it is. */
    Framework tried(UnaryOperator<Framework> edit) {
        return edit.apply(framework);
    }

    /** Saves an edit of the part that the form showed; where that is refused, shows why and what the part says now. */
    boolean change(DraftPart part, UnaryOperator<Framework> edit) {
        try {
            drafts.change(
                    AddressId.of(Faces.getRequestParameter("draft")).orElse(null),
                    part,
                    Faces.getRequestParameter("seen"),
                    edit,
                    me.getId());
            return true;
        } catch (Refused refused) {
            texts.show(refused);
            late = true;
            read();
            return false;
        }
    }

    /** Whether a save was refused, most often because somebody else was quicker: then what is saved now is shown beside what was typed. */
    boolean isLate() {
        return late;
    }
}
