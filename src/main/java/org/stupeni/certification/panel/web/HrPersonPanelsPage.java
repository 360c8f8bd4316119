package org.stupeni.certification.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.panel.PanelGround;
import org.stupeni.certification.panel.PanelRegister;
import org.stupeni.certification.panel.PanelRow;
import org.stupeni.evidence.Explanations;
import org.stupeni.evidence.LevelLines;
import org.stupeni.evidence.NeedLine;
import org.stupeni.framework.Framework;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.Viewer;

/** The panels about one person in one competency, and whether one should be convened. Part of the page of the person. */
@Named
@RequestScoped
public class HrPersonPanelsPage {

    @Inject
    PanelRegister register;

    @Inject
    Explanations explanations;

    @Inject
    CurrentPerson me;

    @Inject
    Viewer viewer;

    private List<PanelRow> rows;
    private List<NeedLine> missing;
    private boolean begun;

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
        return ground(open).map(PanelGround::level).orElse(0);
    }

    private Optional<PanelGround> ground(OpenDecision open) {
        int stands = Math.max(open.level(), open.heldLevel());
        return PanelGround.of(open)
                .filter(ground -> ground.ready() || ground.level() <= stands + 1 && stands > Framework.LOWEST);
    }

    /** Whether nothing but the panel is missing, so that it is time for one. */
    public boolean isReady(OpenDecision open) {
        return ground(open).map(PanelGround::ready).orElse(false);
    }

    /** What is to come before a panel, in words: the parts of the rule that are not met, without the panel. */
    public List<NeedLine> missing(OpenDecision open) {
        if (missing == null) {
            missing = ground(open).map(this::missing).orElse(List.of());
        }
        return missing;
    }

    /** Whether something of the rest is there: only then a panel may come before the others, with a reason. */
    public boolean isBegun(OpenDecision open) {
        missing(open);
        return begun;
    }

    private List<NeedLine> missing(PanelGround ground) {
        List<NeedLine> lines = explanations
                .explainToHr(ground.assessed(), ground.level(), viewer.getLanguage())
                .map(LevelLines::lines)
                .orElse(List.of());
        begun = lines.stream().anyMatch(NeedLine::isMet);
        List<Boolean> others = ground.othersMet();
        return IntStream.range(0, lines.size())
                .filter(i -> others.size() == lines.size()
                        ? !others.get(i)
                        : !lines.get(i).isMet())
                .mapToObj(lines::get)
                .toList();
    }

    /** Whether there is anything about panels to say here. */
    public boolean isToldOf(OpenDecision open) {
        return !in(open).isEmpty() || askedLevel(open) > 0;
    }

    public boolean isOpenIn(OpenDecision open) {
        return in(open).stream().anyMatch(PanelRow::isOpen);
    }
}
