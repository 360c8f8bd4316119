package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.browser.Pages.Shown;
import org.stupeni.harness.Build;

/** Every page at a desk, and what each costs the server. */
@ExtendWith(Visitors.class)
class DeskPagesIT {

    /**
     * A result and the pages of a team gather from every room and need most; no page needs more for more rows. One more finds the person's session, before the page
     * begins.
     */
    private static final int MOST_STATEMENTS = 15;

    private static final Pattern TIMING =
            Pattern.compile("total;dur=([0-9.]+), cpu;dur=([0-9.]+), statements;desc=([0-9]+)");

    @Test
    void everyPageIsShown() {
        assertThat(Pages.all().stream().map(Shown::view).collect(Collectors.toSet()))
                .isEqualTo(Endpoints.pages());
    }

    @TestFactory
    Stream<DynamicTest> everyPageLooksRight() {
        return LookedAt.in(Look.wide());
    }

    @TestFactory
    Stream<DynamicTest> noPageAsksTheDatabaseMoreThanAHandfulOfTimes() throws IOException {
        Files.createDirectories(Build.target().resolve("gallery"));
        List<String> table = new ArrayList<>(List.of("page;milliseconds;cpu;statements;bytes"));
        Stream<DynamicTest> pages = Pages.all().stream()
                .filter(shown -> shown.status() == 200)
                .map(shown -> LookedAt.test(shown.name(), () -> {
                    Caller caller = shown.account() == null ? Caller.anonymous() : Caller.as(shown.looker());
                    String address = shown.address().replaceFirst("#.*", "");
                    List<Cost> costs = Stream.generate(() -> cost(caller.get(address)))
                            .limit(5)
                            .toList();
                    Cost least = costs.stream()
                            .min((a, b) -> Double.compare(a.millis(), b.millis()))
                            .orElseThrow();
                    table.add(String.format(
                            Locale.ROOT,
                            "%s;%.1f;%.1f;%d;%d",
                            shown.name(),
                            least.millis(),
                            least.cpu(),
                            least.statements(),
                            least.bytes()));
                    assertThat(least.statements()).isLessThanOrEqualTo(MOST_STATEMENTS);
                }));
        DynamicTest written = DynamicTest.dynamicTest(
                "table of costs", () -> Files.write(Build.target().resolve("gallery/costs.csv"), table));
        return Stream.concat(pages, Stream.of(written));
    }

    private record Cost(double millis, double cpu, int statements, int bytes) {}

    private static Cost cost(HttpResponse<String> answer) {
        Matcher timing =
                TIMING.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
        assertThat(timing.matches()).as("Server-Timing of %s", answer.uri()).isTrue();
        return new Cost(
                Double.parseDouble(timing.group(1)),
                Double.parseDouble(timing.group(2)),
                Integer.parseInt(timing.group(3)),
                answer.body().length());
    }
}
