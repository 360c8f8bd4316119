package org.stupeni.suite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Who looks at everybody comes while few are there, who makes a crowd comes at last.
 *
 * <p>All classes share one database, and each leaves its people in it. A test that asks for a whole list or lets everybody be reckoned anew costs as much as there
 * are people: at the end of the suite ten times of what it costs at the beginning.
 */
public class SmallFirst implements ClassOrderer {

    /**
     * The first three leave histories of all kinds, which the fourth checks again under other rules. The table of levels comes before the histories publish rules:
     * the portal's own job then follows them, and a test that calls the same work would write the same rows.
     */
    private static final List<String> FIRST = List.of(
            "LevelTableIT",
            "LevelHistoryIT",
            "InForceIT",
            "FrameworkImpactIT",
            "ContentsIT",
            "ExpiryRemindersIT",
            "AppealsIT",
            "ProposalsIT",
            "PanelsIT",
            "PeopleSearchIT",
            "DecisionsIT",
            "PendingDecisionsIT",
            "RenewalByChecksIT",
            "MeasuresIT",
            "SpreadsIT",
            "CalibrationsIT",
            "StaffIT",
            "FollowersIT",
            "AssignmentsIT",
            "PackWalkIT",
            "DesignsIT");

    private static final List<String> LAST = List.of(
            "TeamIT",
            "GroupMessagesIT",
            "QuestionSearchIT",
            "DraftBulksIT",
            "DisputesIT",
            "RegradesIT",
            "QuestionRepairsIT",
            "CutStudiesIT",
            "StatisticsIT",
            "CohortsIT",
            "ListStatementsIT",
            "ManyAssignedIT");

    private static final int BOTH = FIRST.size() + LAST.size();

    @Override
    public void orderClasses(ClassOrdererContext context) {
        List<? extends ClassDescriptor> classes = context.getClassDescriptors();
        if (classes.size() > BOTH) {
            demandAll(classes.stream().map(SmallFirst::name).toList());
        }
        classes.sort(Comparator.comparingInt(SmallFirst::place));
    }

    /** A class with another name than here would lose its place unseen. */
    private static void demandAll(List<String> names) {
        List<String> gone = new ArrayList<>(FIRST);
        gone.addAll(LAST);
        gone.removeAll(names);
        if (!gone.isEmpty()) {
            throw new IllegalStateException("There are no such tests: " + gone);
        }
    }

    private static int place(ClassDescriptor test) {
        int first = FIRST.indexOf(name(test));
        int last = LAST.indexOf(name(test));
        if (first >= 0) {
            return first - BOTH;
        }
        return last >= 0 ? last + 1 : 0;
    }

    private static String name(ClassDescriptor test) {
        return test.getTestClass().getSimpleName();
    }
}
