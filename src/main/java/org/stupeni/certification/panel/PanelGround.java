package org.stupeni.certification.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.certification.OpenDecision;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.LevelAssessed;
import org.stupeni.evidence.NeedResult;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.PanelNeed;

/**
 * What a panel about a person would be about: the lowest level above the held one whose rule still asks for a panel, or the held one in its window. Pure.
 *
 * @param assessed what the level is assessed by: for a renewal the evidence of the period that ends
 * @param ready whether nothing but the panel is missing
 */
public record PanelGround(Long employeeId, String competency, int level, Assessed assessed, boolean ready) {

    /** Nothing where no level asks for a panel that has not been passed. */
    public static Optional<PanelGround> of(OpenDecision open) {
        Stream<LevelAssessed> above =
                open.assessed().levels().stream().filter(level -> level.level() > open.heldLevel());
        Optional<LevelAssessed> again =
                open.again() == null ? Optional.empty() : open.again().level(open.heldLevel());
        Optional<LevelAssessed> renewed = again.filter(level -> isAsked(level.tree()));
        return renewed.map(level -> ground(open, open.again(), level))
                .or(() -> above.filter(level -> isAsked(level.tree()))
                        .min(Comparator.comparingInt(LevelAssessed::level))
                        .map(level -> ground(open, open.assessed(), level)));
    }

    private static PanelGround ground(OpenDecision open, Assessed assessed, LevelAssessed level) {
        return new PanelGround(
                open.employeeId(), open.competency(), level.level(), assessed, isMetButForPanels(level.tree()));
    }

    /** The evidence there is for the level: who gave it is not on the panel. */
    public List<Evidence> cited() {
        return assessed.level(level).stream()
                .flatMap(found -> found.tree().allCited())
                .distinct()
                .toList();
    }

    /** For each part of the level's rule whether it is met but for the panel. */
    public List<Boolean> othersMet() {
        return assessed
                .level(level)
                .map(LevelAssessed::tree)
                .map(tree -> tree.need() instanceof AllOf ? tree.children() : List.of(tree))
                .orElse(List.of())
                .stream()
                .map(PanelGround::isMetButForPanels)
                .toList();
    }

    private static boolean isAsked(NeedResult result) {
        return !result.isMet()
                && (result.need() instanceof PanelNeed
                        || result.children().stream().anyMatch(PanelGround::isAsked));
    }

    private static boolean isMetButForPanels(NeedResult result) {
        if (result.isMet() || result.need() instanceof PanelNeed) {
            return true;
        }
        long met = result.children().stream()
                .filter(PanelGround::isMetButForPanels)
                .count();
        if (result.need() instanceof AllOf all) {
            return met == all.of().size();
        }
        if (result.need() instanceof AnyOf) {
            return met > 0;
        }
        if (result.need() instanceof NOf some) {
            return met >= some.n();
        }
        return met > 0;
    }
}
