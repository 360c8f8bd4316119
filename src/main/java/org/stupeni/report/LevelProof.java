package org.stupeni.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.stupeni.certification.CertificateCheck;
import org.stupeni.evidence.HistoryCheck;
import org.stupeni.evidence.ReachedLevels;

/**
 * What must be true of levels whatever has happened, asked every night: what is reached is what the evidence gives, what is held stands on evidence, no certificate
 * number is missing.
 *
 * <p>Unlike the table of levels nothing of this can be made anew from something else, so nothing is mended: whoever finds it wrong looks for what did it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LevelProof {

    /** So many people a night: five thousand have their turn within a month. */
    static final int PEOPLE = 200;

    /** So many of what was found are named; how many there are is always said. */
    private static final int NAMED = 5;

    @Inject
    HistoryCheck history;

    @Inject
    CertificateCheck certificates;

    @Inject
    ReachedLevels reached;

    /**
     * Looks at everything. What seems wrong is looked at twice: a deed may have been under way.
     *
     * @return how many people's evidence was assessed
     * @throws IllegalStateException if something is not as it must be; it says what
     */
    public long check() {
        LocalDate today = reached.today();
        List<Long> people = history.turn(today, PEOPLE);
        List<String> findings = new ArrayList<>();
        tell(
                findings,
                "reached levels not as the evidence gives them, employees",
                history.wrong(history.wrong(people)));
        tell(findings, "held levels without ground, certificates", twice(() -> certificates.groundless(today)));
        tell(findings, "certificate numbers with gaps", twice(certificates::oddNumbers));
        if (!findings.isEmpty()) {
            throw new IllegalStateException(String.join("; ", findings));
        }
        return people.size();
    }

    private static SortedSet<String> twice(Supplier<SortedSet<String>> look) {
        SortedSet<String> found = new TreeSet<>(look.get());
        if (!found.isEmpty()) {
            found.retainAll(look.get());
        }
        return found;
    }

    private static void tell(List<String> findings, String what, Collection<?> found) {
        if (!found.isEmpty()) {
            findings.add(found.size() + " " + what + " "
                    + found.stream().limit(NAMED).toList());
        }
    }
}
