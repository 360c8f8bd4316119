package org.stupeni.evidence;

import java.util.List;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Indicator;
import org.stupeni.framework.Level;

/** The indicators that a result of an exam says nothing about. Pure. */
final class NotAsked {

    private NotAsked() {}

    /** The indicators of the exam's level, by these rules, that nothing in the paper was about or no question about which counts; a retired one is not missed. */
    static List<Indicator> of(String competency, ExamTaken taken, Framework framework) {
        return framework.level(competency, taken.level()).map(Level::indicators).orElse(List.of()).stream()
                .filter(indicator -> !taken.indicators().containsKey(indicator.id()))
                .toList();
    }
}
