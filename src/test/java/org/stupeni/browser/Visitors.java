package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Sees the visitors of a test out: pictures and the server's log if it failed, else a look into their consoles. */
final class Visitors implements AfterEachCallback {

    private static final List<Visitor> INSIDE = new ArrayList<>();

    private static Visitor staying;

    static void welcome(Visitor visitor) {
        INSIDE.add(visitor);
    }

    /** Somebody at the window of the look before, emptied: a new one for each of many looks takes a good part of the time. Null is somebody who has not signed in. */
    static Visitor next(String account, Look look, boolean first) {
        if (staying == null || !staying.reads(look)) {
            if (staying != null) {
                staying.leaves();
            }
            staying = Visitor.anonymous(look);
            staying.context()
                    .addInitScript("if (location.pathname !== '" + Visitor.NOWHERE + "') {\n" + Axe.SOURCE + "\n}");
        } else {
            INSIDE.add(staying);
        }
        staying.becomes(account, look, first);
        return staying;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        String name = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        seeOut(name, context.getExecutionException().isPresent());
    }

    /** Runs one of many tests that a factory makes, which JUnit shows to no extension. */
    static void seen(String name, Runnable test) {
        boolean failed = true;
        try {
            test.run();
            failed = false;
        } finally {
            seeOut(name.replaceAll("\\W+", "-"), failed);
        }
    }

    private static void seeOut(String test, boolean failed) {
        List<Visitor> visitors = List.copyOf(INSIDE);
        INSIDE.clear();
        List<String> problems = new ArrayList<>();
        for (Visitor visitor : visitors) {
            problems.addAll(visitor.unexpectedProblems());
            if (failed) {
                photograph(visitor, test);
            }
            if (visitor == staying && !failed) {
                visitor.forgets();
            } else {
                leaves(visitor);
            }
        }
        if (failed) {
            problems.forEach(problem -> System.out.println("In the console of " + problem));
            System.out.println(test + " failed. The end of the server's log:\n" + Portal.logTail());
        } else {
            assertThat(problems).as("errors in the browser's console").isEmpty();
        }
    }

    private static void leaves(Visitor visitor) {
        if (visitor == staying) {
            staying = null;
        }
        visitor.leaves();
    }

    private static void photograph(Visitor visitor, String test) {
        try {
            visitor.photographsFailure(test);
        } catch (PlaywrightException e) {
            System.out.println("No picture of " + visitor + ": " + e.getMessage());
        }
    }
}
