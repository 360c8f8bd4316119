package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.stupeni.browser.Pages.Shown;

/** Looks at every page in one look after the other: reachable, readable, complete. Pictures are in {@code target/gallery}. */
final class LookedAt {

    /** On the wire, at the first view, with everything the page loads. */
    private static final long HEAVIEST = 150_000;

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
        Visitor visitor = Visitors.next(shown.looker(), looks.get(0));
        if (shown.status() != 200) {
            visitor.expect("status of " + shown.status());
        }
        List<Response> answers = new CopyOnWriteArrayList<>();
        Consumer<Response> heard = answers::add;
        visitor.page().onResponse(heard);
        assertThat(visitor.open(shown.address())).isEqualTo(shown.status());
        visitor.page().waitForLoadState();
        visitor.page().offResponse(heard);
        for (Look look : looks) {
            visitor.turnsTo(look);
            visitor.looksRight(shown.name());
        }
        if (shown.isForLearners()) {
            assertThat(weight(answers))
                    .as("bytes of %d answers", answers.size())
                    .isLessThan(HEAVIEST);
        }
        visitor.walksThrough();
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
