package org.stupeni.certification.independence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.Statement.CourseRecognised;
import org.stupeni.evidence.Statement.Mentored;
import org.stupeni.evidence.Statement.Observed;
import org.stupeni.evidence.Statement.PanelPassed;
import org.stupeni.evidence.Statement.ProjectAccepted;
import org.stupeni.platform.Refused;

/**
 * The line's word alone carries no level: of what people saw and wrote down, something comes from somebody who does not lead the person, directly or higher up.
 *
 * <p>Exams, completed courses and held levels are nobody's word: where a level rests on them only there is nothing to ask.
 */
@ApplicationScoped
@Transactional
public class LineAlone {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Lines lines;

    /**
     * Why the level may not be certified, or nothing. It is asked when somebody decides or proposes, not whenever a page shows what there is to decide.
     *
     * @param cited what the level would rest on
     */
    public Optional<Refused> refuses(Long employeeId, int level, List<Evidence> cited) {
        List<Evidence> words =
                cited.stream().filter(one -> isWord(one.statement())).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Set<Long> line = new HashSet<>(lines.above(employeeId).getOrDefault(employeeId, List.of()));
        return isOfLine(givers(words), line)
                ? Optional.of(new Refused("certification_independence.line_alone", level))
                : Optional.empty();
    }

    private static boolean isWord(Statement statement) {
        return statement instanceof Observed
                || statement instanceof Mentored
                || statement instanceof ProjectAccepted
                || statement instanceof CourseRecognised
                || statement instanceof PanelPassed;
    }

    /** @param givers who said it; null among them where it was nobody in particular, as with a panel */
    static boolean isOfLine(Collection<Long> givers, Set<Long> line) {
        return givers.stream().allMatch(giver -> giver != null && line.contains(giver));
    }

    private List<Long> givers(List<Evidence> words) {
        List<Long> givers = new ArrayList<>();
        List<Long> entered = new ArrayList<>();
        for (Evidence one : words) {
            if (one.statement() instanceof Observed seen) {
                givers.add(seen.observer());
            } else if (one.statement() instanceof PanelPassed) {
                givers.add(null);
            } else {
                entered.add(one.id());
            }
        }
        if (!entered.isEmpty()) {
            givers.addAll(entityManager
                    .createQuery("select l.recordedBy from LedgerEntry l where l.id in :ids", Long.class)
                    .setParameter("ids", entered)
                    .getResultList());
        }
        return givers;
    }
}
