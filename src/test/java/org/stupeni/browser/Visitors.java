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

    static void welcome(Visitor visitor) {
        INSIDE.add(visitor);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Visitor> visitors = List.copyOf(INSIDE);
        INSIDE.clear();
        boolean failed = context.getExecutionException().isPresent();
        List<String> problems = new ArrayList<>();
        for (Visitor visitor : visitors) {
            problems.addAll(visitor.unexpectedProblems());
            if (failed) {
                photograph(visitor, context);
            }
            visitor.leaves();
        }
        if (failed) {
            problems.forEach(problem -> System.out.println("In the console of " + problem));
            System.out.println("The end of the server's log:\n" + Portal.logTail());
        } else {
            assertThat(problems).as("errors in the browser's console").isEmpty();
        }
    }

    private static void photograph(Visitor visitor, ExtensionContext context) {
        try {
            visitor.photographsFailure(context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        } catch (PlaywrightException e) {
            System.out.println("No picture of " + visitor + ": " + e.getMessage());
        }
    }
}
