package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.browser.Pages.Shown;

/**
 * What one view of a page cost the server.
 *
 * @param millis of the clock
 * @param cpu milliseconds of the processor
 */
record PageCost(double millis, double cpu, int statements) {

    /** A result and the pages about one person gather from every room and need most; no page needs more for more rows. One more finds the person's session. */
    private static final int MOST_STATEMENTS = 16;

    /** What many look at for long lists of people has its own, and so have two pages about one person. */
    private static final Map<String, Integer> MOST_OF =
            Map.of("hr-matrix", 8, "hr-matrix-none", 8, "hr-person-waiting", 17, "team-person", 17);

    private static final Pattern TIMING =
            Pattern.compile("total;dur=([0-9.]+), cpu;dur=([0-9.]+), statements;desc=([0-9]+)");

    /** @param header {@code Server-Timing} */
    static PageCost of(String header, Object of) {
        Matcher timing = TIMING.matcher(String.valueOf(header));
        assertThat(timing.matches()).as("Server-Timing of %s", of).isTrue();
        return new PageCost(
                Double.parseDouble(timing.group(1)),
                Double.parseDouble(timing.group(2)),
                Integer.parseInt(timing.group(3)));
    }

    /** The page as whoever looks at it reads it in English; the language of this look is theirs again afterwards. */
    static PageCost inEnglish(Shown shown, Look look) {
        String looker = shown.looker();
        if (looker != null) {
            Visitor.speaks(looker, Look.DESK.in("en"));
        }
        HttpResponse<String> answer = (looker == null ? Caller.anonymous() : Caller.as(looker))
                .get(shown.address().replaceFirst("#.*", ""));
        if (looker != null) {
            assertThat(answer.body()).containsPattern("<html[^>]* lang=\"en\"");
            Visitor.speaks(looker, look);
        }
        return of(answer.headers().firstValue("Server-Timing").orElse(null), shown.name());
    }

    /** The first of two views may fill a cache: what the cheaper one asks the database is held to the limit. */
    void holdsFor(Shown shown, PageCost other) {
        assertThat(Math.min(statements, other.statements))
                .as("statements of %s", shown.name())
                .isLessThanOrEqualTo(MOST_OF.getOrDefault(shown.name(), MOST_STATEMENTS));
    }

    /** As a line of {@code gallery/costs-*.csv}. */
    String line(Shown shown) {
        return String.format(Locale.ROOT, "%s;%.1f;%.1f;%d%n", shown.name(), millis, cpu, statements);
    }
}
