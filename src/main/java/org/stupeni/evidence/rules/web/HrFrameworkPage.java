package org.stupeni.evidence.rules.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.Recomputing;
import org.stupeni.framework.FrameworkVersions;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.VersionHead;
import org.stupeni.framework.draft.Draft;
import org.stupeni.framework.draft.FrameworkDrafts;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** The versions of the framework, and the draft: begun, settled, and the way to everything that can be edited in it. */
@Named
@RequestScoped
public class HrFrameworkPage {

    private static final Set<String> DONE = Set.of("begun", "discarded", "withdrawn", "published");

    @Inject
    FrameworkDrafts drafts;

    @Inject
    FrameworkVersions publishing;

    @Inject
    Frameworks frameworks;

    @Inject
    ReachedLevels levels;

    @Inject
    VersionList list;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private Draft draft;
    private Draft waiting;
    private List<VersionHead> versions;
    private Recomputing recomputing;
    private String from;
    private String whyDiscarded;
    private String whyWithdrawn;
    private String whyNotTaken;

    @PostConstruct
    void read() {
        draft = drafts.open().orElse(null);
        waiting = drafts.waiting().orElse(null);
        versions = list.read(draft == null ? Stream.of() : Stream.of(draft.begunBy(), draft.changedBy()));
        recomputing = levels.recomputing();
    }

    public void load() {
        from = frameworks.newest().map(one -> String.valueOf(one.number())).orElse(null);
    }

    public void begin() {
        deed(
                "begun",
                () -> drafts.begin(from != null && from.matches("[0-9]{1,6}") ? Integer.parseInt(from) : 0, me.getId()),
                null);
    }

    public void takeUp() {
        deed("begun", () -> drafts.takeUp(me.getId()), null);
    }

    public void discard() {
        deed("discarded", () -> drafts.discard(named(), whyDiscarded, me.getId()), "why-discarded");
    }

    public void discardWaiting() {
        deed("discarded", () -> drafts.discard(named(), whyNotTaken, me.getId()), "why-not-taken");
    }

    public void withdraw() {
        String number = Faces.getRequestParameter("number");
        deed(
                "withdrawn",
                () -> publishing.withdraw(
                        number != null && number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0,
                        whyWithdrawn,
                        me.getId()),
                "why-withdrawn");
    }

    private static Long named() {
        return AddressId.of(Faces.getRequestParameter("draft")).orElse(null);
    }

    private void deed(String done, Runnable deed, String field) {
        try {
            deed.run();
            Faces.redirect("/hr/framework?done=" + done);
        } catch (Refused refused) {
            if (field != null && refused.key().endsWith("_reason")) {
                texts.show(field, refused);
            } else {
                texts.show(refused);
            }
            read();
        }
    }

    /** How far the kept levels have followed the version in force. */
    public Recomputing getRecomputing() {
        return recomputing;
    }

    public String getDone() {
        String done = Faces.isPostback() ? null : Faces.getRequestParameter("done");
        return done != null && DONE.contains(done) ? done : null;
    }

    /** "in_force", "announced", "withdrawn" or "past". */
    public String stateOf(VersionHead version) {
        return list.stateOf(version);
    }

    public LocalDate effectiveOn(VersionHead version) {
        return list.effectiveOn(version);
    }

    /** Who did it, or the folder of courses. */
    public String nameOf(Long who) {
        return list.nameOf(who);
    }

    /** The number of the version to compare one with; 0 for the first. */
    public int beforeOf(VersionHead version) {
        return versions.stream()
                .filter(one -> one.number() < version.number() && !one.isWithdrawn())
                .mapToInt(VersionHead::number)
                .max()
                .orElse(0);
    }

    public List<SelectItem> getChoices() {
        return versions.stream()
                .map(one -> new SelectItem(
                        String.valueOf(one.number()),
                        texts.of("rules_versions.state_text_" + stateOf(one), one.number(), effectiveOn(one))))
                .toList();
    }

    public boolean isBeginnable() {
        return draft == null || ReturningForm.isBeingRead();
    }

    public boolean isDiscardable() {
        return draft != null || ReturningForm.isBeingRead();
    }

    public boolean isWaitingShown() {
        return waiting != null || ReturningForm.isBeingRead();
    }

    public boolean isWithdrawable() {
        return getAnnounced() != null || ReturningForm.isBeingRead();
    }

    /** The version that is published for a later day, or null. */
    public VersionHead getAnnounced() {
        return versions.stream()
                .filter(one -> "announced".equals(stateOf(one)))
                .findFirst()
                .orElse(null);
    }

    public Draft getDraft() {
        return draft;
    }

    public Draft getWaiting() {
        return waiting;
    }

    public List<VersionHead> getVersions() {
        return versions;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getWhyDiscarded() {
        return whyDiscarded;
    }

    public void setWhyDiscarded(String whyDiscarded) {
        this.whyDiscarded = whyDiscarded;
    }

    public String getWhyWithdrawn() {
        return whyWithdrawn;
    }

    public void setWhyWithdrawn(String whyWithdrawn) {
        this.whyWithdrawn = whyWithdrawn;
    }

    public String getWhyNotTaken() {
        return whyNotTaken;
    }

    public void setWhyNotTaken(String whyNotTaken) {
        this.whyNotTaken = whyNotTaken;
    }
}
