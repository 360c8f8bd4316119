package org.stupeni.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Frameworks;

/**
 * What no event tells the table of levels: that a day begins, that the rules are others, that people were written past the portal; and whether it is right.
 *
 * <p>It may run on every node at once: each batch is a transaction of its own and writes only what is different.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LevelCalendar {

    private static final int AT_ONCE = 200;

    /** So many people a finding names. */
    private static final int NAMED = 20;

    @Inject
    LevelTable table;

    @Inject
    ReachedLevels reached;

    @Inject
    Frameworks frameworks;

    /** The next ids after this one. */
    private interface Ids {
        List<Long> after(Long id, int most);
    }

    /**
     * Brings the table to today; as long as there are no rules yet, there is nothing to show.
     *
     * @return how many people's rows were written
     */
    public long toToday() {
        if (frameworks.currentNumber() == 0 || table.isCurrent()) {
            return 0;
        }
        long[] written = {0};
        LocalDate today = reached.today();
        int rules = frameworks.currentNumber();
        inBatches(
                table.hasOtherRules() ? table::everybody : table::overtaken,
                ids -> written[0] += table.refresh(ids).size());
        table.shows(today, rules);
        return written[0];
    }

    /**
     * Brings the table to today and gives rows to people who were written past the portal. By day it would meet deeds about them: both would write the
     * same rows.
     *
     * @return how many people's rows were written
     */
    public long follow() {
        long[] written = {toToday()};
        if (frameworks.currentNumber() > 0) {
            inBatches(table::missing, ids -> written[0] += table.refresh(ids).size());
        }
        return written[0];
    }

    /**
     * Makes every row anew. What seems wrong is looked at twice: an event may have been on its way.
     *
     * @return how many people were looked at
     * @throws IllegalStateException if rows were different from what they are made from; they are mended when it is thrown
     */
    public long check() {
        follow();
        long[] seen = {0};
        List<Long> different = new ArrayList<>();
        inBatches(table::everybody, ids -> {
            seen[0] += ids.size();
            different.addAll(table.refresh(table.wrong(ids)));
        });
        if (!different.isEmpty()) {
            throw new IllegalStateException("The table of levels was wrong about " + different.size()
                    + " people and is mended; employees "
                    + different.stream().sorted().limit(NAMED).toList());
        }
        return seen[0];
    }

    private static void inBatches(Ids next, Consumer<List<Long>> work) {
        Long last = 0L;
        List<Long> ids = next.after(last, AT_ONCE);
        while (!ids.isEmpty()) {
            work.accept(ids);
            last = ids.get(ids.size() - 1);
            ids = next.after(last, AT_ONCE);
        }
    }
}
