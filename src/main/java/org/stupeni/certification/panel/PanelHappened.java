package org.stupeni.certification.panel;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * Something happened to a panel; fired in the transaction that keeps it.
 *
 * @param member the member it is about, or null
 */
public record PanelHappened(Long who, String what, Long panelId, Long member, Instant when) implements Fact {

    static PanelHappened convened(Long who, Long panelId, Instant when) {
        return new PanelHappened(who, "certification.panel-convened", panelId, null, when);
    }

    static PanelHappened seated(Long who, Long panelId, Long member, Instant when) {
        return new PanelHappened(who, "certification.panel-member-seated", panelId, member, when);
    }

    static PanelHappened left(Long who, Long panelId, Long member, Instant when) {
        return new PanelHappened(who, "certification.panel-member-left", panelId, member, when);
    }

    static PanelHappened chaired(Long who, Long panelId, Long member, Instant when) {
        return new PanelHappened(who, "certification.panel-chair-named", panelId, member, when);
    }

    static PanelHappened voted(Long who, Long panelId, Instant when) {
        return new PanelHappened(who, "certification.panel-voted", panelId, who, when);
    }

    static PanelHappened passed(Long who, Long panelId, Instant when) {
        return new PanelHappened(who, "certification.panel-passed", panelId, null, when);
    }

    static PanelHappened notPassed(Long who, Long panelId, Instant when) {
        return new PanelHappened(who, "certification.panel-not-passed", panelId, null, when);
    }

    static PanelHappened cancelled(Long who, Long panelId, Instant when) {
        return new PanelHappened(who, "certification.panel-cancelled", panelId, null, when);
    }

    public boolean isConvened() {
        return what.equals("certification.panel-convened");
    }

    public boolean isSeated() {
        return what.equals("certification.panel-member-seated");
    }

    public boolean isLeft() {
        return what.equals("certification.panel-member-left");
    }

    public boolean isChaired() {
        return what.equals("certification.panel-chair-named");
    }

    public boolean isEnded() {
        return what.equals("certification.panel-passed") || what.equals("certification.panel-not-passed");
    }

    public boolean isCancelled() {
        return what.equals("certification.panel-cancelled");
    }

    @Override
    public String which() {
        return "panel:" + panelId;
    }
}
