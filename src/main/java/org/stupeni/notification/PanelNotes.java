package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.stupeni.certification.panel.MemberRow;
import org.stupeni.certification.panel.PanelHappened;
import org.stupeni.certification.panel.PanelRegister;
import org.stupeni.certification.panel.PanelRow;
import org.stupeni.certification.panel.PanelState;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.LocalText;

/** Tells of panels: whom one hears, who sits on it, and who of HR convened it. */
@ApplicationScoped
@Transactional
class PanelNotes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PanelRegister register;

    @Inject
    Frameworks frameworks;

    void tell(@Observes PanelHappened happened) {
        PanelRow panel = register.find(happened.panelId()).orElseThrow();
        Instant when = happened.when();
        if (happened.isConvened()) {
            keep(panel.employeeId(), Note.Kind.PANEL_CONVENED, panel, null, when);
        } else if (happened.isSeated()) {
            keep(happened.member(), Note.Kind.PANEL_SEAT, panel, null, when);
        } else if (happened.isChaired()) {
            keep(happened.member(), Note.Kind.PANEL_CHAIR, panel, null, when);
        } else if (happened.isLeft()) {
            tellOfLeaving(happened, panel);
        } else if (happened.isCancelled()) {
            keep(panel.employeeId(), Note.Kind.PANEL_CANCELLED, panel, panel.cancelReason(), when);
            register.members(panel.id()).stream()
                    .filter(MemberRow::isSeated)
                    .forEach(member ->
                            keep(member.employeeId(), Note.Kind.PANEL_CANCELLED, panel, panel.cancelReason(), when));
        } else if (happened.isEnded()) {
            boolean passed = panel.state() == PanelState.PASSED;
            Note.Kind told = passed ? Note.Kind.PANEL_PASSED : Note.Kind.PANEL_NOT_PASSED;
            keep(panel.employeeId(), told, panel, panel.develop(), when);
            keep(panel.convenerId(), Note.Kind.PANEL_ENDED, panel, null, when);
        }
    }

    /** Who leaves tells the convener; who is taken off is told. */
    private void tellOfLeaving(PanelHappened happened, PanelRow panel) {
        MemberRow member = register.members(panel.id()).stream()
                .filter(one -> one.employeeId().equals(happened.member()))
                .findFirst()
                .orElseThrow();
        boolean byThemselves = happened.member().equals(happened.who());
        keep(
                byThemselves ? panel.convenerId() : happened.member(),
                byThemselves ? Note.Kind.PANEL_LEFT : Note.Kind.PANEL_RELEASED,
                panel,
                member.leftReason(),
                happened.when());
    }

    private void keep(Long reader, Note.Kind kind, PanelRow panel, String reason, Instant when) {
        Framework framework = frameworks.current().framework();
        LocalText title = framework
                .competency(panel.competency())
                .map(Competency::title)
                .orElseGet(() -> new LocalText(panel.competency(), panel.competency()));
        NoteDetails details = new NoteDetails(
                panel.competency(),
                title,
                panel.level(),
                framework.nameOf(panel.level()),
                reason,
                null,
                panel.id(),
                panel.place(),
                panel.heldOn());
        entityManager.persist(new Note(reader, kind, details, when));
    }
}
