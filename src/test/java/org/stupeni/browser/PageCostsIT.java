package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.browser.Pages.Shown;
import org.stupeni.harness.Build;

/** What each page costs the server, in both languages. */
@ExtendWith(Visitors.class)
class PageCostsIT {

    /** A result and the pages about one person gather from every room and need most; no page needs more for more rows. One more finds the person's session. */
    private static final int MOST_STATEMENTS = 16;

    /** What many look at for long lists of people has its own. */
    private static final Map<String, Integer> MOST_OF = Map.of("hr-matrix", 8, "hr-matrix-none", 8);

    private static final Pattern TIMING =
            Pattern.compile("total;dur=([0-9.]+), cpu;dur=([0-9.]+), statements;desc=([0-9]+)");

    @TestFactory
    Stream<DynamicTest> noPageAsksTheDatabaseMoreThanAHandfulOfTimes() throws IOException {
        Files.createDirectories(Build.target().resolve("gallery"));
        List<String> table = new ArrayList<>(List.of("page;milliseconds;cpu;statements;bytes"));
        Stream<DynamicTest> pages = Pages.all().stream()
                .filter(shown -> shown.status() == 200)
                .map(shown -> LookedAt.test(shown.name(), () -> {
                    Cost first = cost(shown, Look.DESK.in("en"));
                    Cost second = cost(shown, Look.DESK);
                    Cost least = first.millis() < second.millis() ? first : second;
                    table.add(String.format(
                            Locale.ROOT,
                            "%s;%.1f;%.1f;%d;%d",
                            shown.name(),
                            least.millis(),
                            least.cpu(),
                            least.statements(),
                            least.bytes()));
                    assertThat(Math.min(first.statements(), second.statements()))
                            .isLessThanOrEqualTo(MOST_OF.getOrDefault(shown.name(), MOST_STATEMENTS));
                }));
        DynamicTest written = DynamicTest.dynamicTest(
                "table of costs", () -> Files.write(Build.target().resolve("gallery/costs.csv"), table));
        return Stream.concat(pages, Stream.of(written));
    }

    private record Cost(double millis, double cpu, int statements, int bytes) {}

    private static Cost cost(Shown shown, Look look) {
        Caller caller = shown.account() == null ? Caller.anonymous() : Caller.as(shown.looker());
        String address = shown.address().replaceFirst("#.*", "");
        if (shown.account() != null) {
            Visitor.speaks(shown.looker(), look);
        }
        HttpResponse<String> answer = caller.get(address);
        if (shown.account() != null) {
            assertThat(answer.body()).containsPattern("<html[^>]* lang=\"" + look.language() + "\"");
        }
        return cost(answer);
    }

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
