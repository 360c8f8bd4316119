package org.stupeni.certification.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.panel.PanelGround;
import org.stupeni.certification.panel.PanelRegister;
import org.stupeni.certification.panel.PanelRow;
import org.stupeni.framework.Framework;
import org.stupeni.identity.CurrentPerson;

/** The panels about one person in one competency, and whether one should be convened. Part of the page of the person. */
@Named
@RequestScoped
public class HrPersonPanelsPage {

    @Inject
    PanelRegister register;

    @Inject
    CurrentPerson me;

    private List<PanelRow> rows;

    public List<PanelRow> in(OpenDecision open) {
        if (rows == null) {
            rows = register.about(open.employeeId());
        }
        return rows.stream()
                .filter(row -> row.competency().equals(open.competency()))
                .toList();
    }

    public String addressOf(PanelRow row) {
        return PanelTitles.addressFor(me, row);
    }

    /** The level that asks for a panel next, or 0: everything else is there, or the person stands one level below it. */
    public int askedLevel(OpenDecision open) {
        int stands = Math.max(open.level(), open.heldLevel());
        return PanelGround.of(open)
                .filter(ground -> ground.ready() || ground.level() <= stands + 1 && stands > Framework.LOWEST)
                .map(PanelGround::level)
                .orElse(0);
    }

    /** Whether there is anything about panels to say here. */
    public boolean isToldOf(OpenDecision open) {
        return !in(open).isEmpty() || askedLevel(open) > 0;
    }

    public boolean isOpenIn(OpenDecision open) {
        return in(open).stream().anyMatch(PanelRow::isOpen);
    }
}
