package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.stupeni.browser.Pages.Shown;
import org.stupeni.harness.Build;

/**
 * Looks at every page in one look after the other: reachable, readable, complete, and cheap for the database in both languages. Pictures are in {@code
 * target/gallery}, what each view cost in {@code costs-*.csv} beside them.
 */
final class LookedAt {

    /** On the wire, at the first view, with everything the page loads. */
    private static final long HEAVIEST = 150_000;

    /** What stood on pages that were not there, and for whom: most say the same, and are looked at once. */
    private static final Set<String> ERRORS = new HashSet<>();

    private static Path costs;

    private LookedAt() {}

    /** One test for each of these pages in each language. */
    static Stream<DynamicTest> of(Predicate<Shown> which) {
        return Look.sittings().stream()
                .flatMap(looks -> Pages.all().stream()
                        .filter(which)
                        .map(shown ->
                                test(shown.name() + " " + looks.get(0).language(), () -> looksRight(shown, looks))));
    }

    /** The page is opened in the first look. What a learner's page weighs is weighed then; the keyboard goes through it at last. */
    private static void looksRight(Shown shown, List<Look> looks) {
        Visitor visitor = Visitors.next(shown.looker(), looks.get(0), shown.isForLearners());
        if (shown.status() != 200) {
            visitor.expect("status of " + shown.status());
        }
        List<Response> answers = new CopyOnWriteArrayList<>();
        Consumer<Response> heard = answers::add;
        visitor.page().onResponse(heard);
        Response page = visitor.page().navigate(shown.address());
        assertThat(page.status()).isEqualTo(shown.status());
        visitor.page().waitForLoadState();
        visitor.page().offResponse(heard);
        if (shown.status() == 200 || ERRORS.add(shown.looker() + visitor.page().innerText("body"))) {
            looksRight(visitor, shown.name(), looks);
        }
        if (shown.isForLearners()) {
            assertThat(weight(answers))
                    .as("bytes of %d answers", answers.size())
                    .isLessThan(HEAVIEST);
        }
        if (shown.status() == 200) {
            PageCost cost = PageCost.of(page.headerValue("server-timing"), shown.name());
            cost.holdsFor(shown, PageCost.inEnglish(shown, looks.get(0)));
            note(cost.line(shown));
        }
    }

    private static void looksRight(Visitor visitor, String name, List<Look> looks) {
        for (Look look : looks) {
            visitor.turnsTo(look);
            visitor.looksRight(name);
        }
        visitor.walksThrough();
    }

    private static void note(String line) {
        try {
            if (costs == null) {
                costs = Files.createDirectories(Build.target().resolve("gallery"))
                        .resolve("costs" + Build.fork() + ".csv");
                Files.writeString(costs, "page;milliseconds;cpu;statements\n");
            }
            Files.writeString(costs, line, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long weight(List<Response> answers) {
        return answers.stream()
                .map(answer -> answer.request().sizes())
                .mapToLong(size -> size.responseBodySize + size.responseHeadersSize)
                .sum();
    }

    /** A test of its own: its windows tell their problems with it, not with the whole factory. */
    static DynamicTest test(String name, Runnable body) {
        return DynamicTest.dynamicTest(name, () -> Visitors.seen(name, body));
    }
}
