package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.stupeni.browser.Pages.Shown;

/** Looks at every page in one look: reachable, readable, complete. Pictures are in {@code target/gallery}. */
final class LookedAt {

    /** On the wire, at the first view, with everything the page loads. */
    private static final long HEAVIEST = 150_000;

    private LookedAt() {}

    /** One test for each page and each of these looks. */
    static Stream<DynamicTest> in(List<Look> looks) {
        return looks.stream()
                .flatMap(look -> Pages.all().stream()
                        .map(shown -> test(shown.name() + " " + look, () -> looksRight(shown, look))));
    }

    /** On a phone also how much a learner's page weighs, at a desk also whether the keyboard reaches everything. */
    private static void looksRight(Shown shown, Look look) {
        Visitor visitor = visitor(shown, look);
        List<Response> answers = new CopyOnWriteArrayList<>();
        visitor.page().onResponse(answers::add);
        assertThat(visitor.open(shown.address())).isEqualTo(shown.status());
        visitor.page().waitForLoadState();
        List<Response> first = List.copyOf(answers);
        visitor.looksRight(shown.name());
        if (look.equals(Look.PHONE) && shown.isForLearners()) {
            assertThat(weight(first)).as("bytes of %d answers", first.size()).isLessThan(HEAVIEST);
        }
        if (look.width() == Look.DESK.width()) {
            visitor.walksThrough();
        }
    }

    private static long weight(List<Response> answers) {
        return answers.stream()
                .map(answer -> answer.request().sizes())
                .mapToLong(size -> size.responseBodySize + size.responseHeadersSize)
                .sum();
    }

    private static Visitor visitor(Shown shown, Look look) {
        Visitor visitor = shown.account() == null ? Visitor.anonymous(look) : Visitor.as(shown.looker(), look);
        if (shown.status() != 200) {
            visitor.expect("status of " + shown.status());
        }
        return visitor;
    }

    /** A test of its own windows: they close and tell their problems with it, not with the whole factory. */
    static DynamicTest test(String name, Runnable body) {
        return DynamicTest.dynamicTest(name, () -> Visitors.seen(name, body));
    }
}
