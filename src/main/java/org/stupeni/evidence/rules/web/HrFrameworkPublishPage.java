package org.stupeni.evidence.rules.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.rules.FrameworkImpacts;
import org.stupeni.framework.FrameworkDifference;
import org.stupeni.framework.FrameworkRules;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.VersionHead;
import org.stupeni.framework.draft.Draft;
import org.stupeni.framework.draft.FrameworkDrafts;
import org.stupeni.framework.draft.ImpactFigure;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/** The draft becomes a version: from which day on, what changed and why. */
@Named
@RequestScoped
public class HrFrameworkPublishPage {

    private static final Map<String, String> FIELDS = Map.of(
            "rules_publish.past", "effective",
            "rules_publish.far", "effective",
            "rules_publish.no_day", "effective",
            "rules_publish.no_reason", "note",
            "rules_publish.long_reason", "note");

    @Inject
    OpenDraft open;

    @Inject
    FrameworkDrafts drafts;

    @Inject
    Frameworks frameworks;

    @Inject
    FrameworkImpacts impacts;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private boolean shown;
    private ImpactFigure figure;
    private String effective;
    private String note;

    @PostConstruct
    void read() {
        shown = open.isShown();
        effective = frameworks.today().toString();
        figure = open.draft() == null ? null : impacts.of(open.draft().hash()).orElse(null);
    }

    public void load() {}

    public void publish() {
        try {
            drafts.publish(
                    AddressId.of(Faces.getRequestParameter("draft")).orElse(null),
                    Faces.getRequestParameter("hash"),
                    day(),
                    note,
                    Faces.getRequestParameter("figure"),
                    me.getId());
            Faces.redirect("/hr/framework?done=published");
        } catch (Refused refused) {
            String field = FIELDS.get(refused.key());
            if (field == null) {
                texts.show(refused);
            } else {
                texts.show(field, refused);
            }
        }
    }

    private LocalDate day() {
        try {
            return effective == null || effective.isBlank() ? null : LocalDate.parse(effective.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    public boolean isShown() {
        return shown;
    }

    /** What it would change for people; null where that is not computed for this content. */
    public ImpactFigure getFigure() {
        return figure;
    }

    /** What the publisher confirms to know. */
    public String getConfirmation() {
        List<String> parts = new ArrayList<>();
        part(parts, "up", figure.up());
        part(parts, "down", figure.down());
        part(parts, "proposals", figure.proposals());
        part(parts, "deciders", figure.deciders());
        part(parts, "renewals", figure.renewals());
        part(parts, "certificates", figure.certificates());
        return parts.isEmpty()
                ? texts.of("rules_publish.confirm_nobody")
                : texts.of("rules_publish.confirm", figure.concerned(), String.join(", ", parts));
    }

    private void part(List<String> parts, String what, long count) {
        if (count > 0) {
            parts.add(texts.of("rules_publish.confirm_" + what, count));
        }
    }

    /** How many things still have to be mended before it can be published. */
    public int getProblems() {
        return FrameworkRules.check(open.framework()).size();
    }

    /** In how many things it differs from the newest version. */
    public int getChanges() {
        return frameworks
                .newest()
                .map(FrameworkVersion::framework)
                .map(newest -> FrameworkDifference.of(newest, open.framework()).stream()
                        .mapToInt(about -> about.changes().size())
                        .sum())
                .orElse(0);
    }

    /** The version that is announced already and stands in the way, or null. */
    public VersionHead getAnnounced() {
        return frameworks.announced().orElse(null);
    }

    public Draft getDraft() {
        return open.draft();
    }

    public LocalDate getToday() {
        return frameworks.today();
    }

    public String getEffective() {
        return effective;
    }

    public void setEffective(String effective) {
        this.effective = effective;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
