package org.stupeni.browser;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stupeni.harness.Median;

/** What an answer cost the server: milliseconds, milliseconds of processor, statements, and bytes as sent. */
record Cost(double total, double cpu, int statements, int bytes) {

    private static final int WARM_UP = 60;
    private static final int RUNS = 31;
    private static final int TOO_MANY = 429;
    private static final Pattern TIMING =
            Pattern.compile("total;dur=([0-9.]+), cpu;dur=([0-9.]+), statements;desc=(\\d+)");

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6.1f ms, %6.1f ms of processor, %2d statements, %5.1f kB",
                total,
                cpu,
                statements,
                bytes / 1000.0);
    }

    /** The median of each figure over the last answers. A page that limits its callers is measured by what it answers until then. */
    static Cost measured(Supplier<HttpResponse<?>> call) {
        List<HttpResponse<?>> answers = Stream.<HttpResponse<?>>generate(call)
                .limit(WARM_UP + RUNS)
                .takeWhile(answer -> answer.statusCode() != TOO_MANY)
                .toList();
        List<Cost> costs = answers.subList(Math.max(0, answers.size() - RUNS), answers.size()).stream()
                .map(Cost::of)
                .toList();
        return new Cost(
                Median.of(costs.stream().map(Cost::total).toList()),
                Median.of(costs.stream().map(Cost::cpu).toList()),
                costs.stream().mapToInt(Cost::statements).max().orElse(0),
                costs.stream().mapToInt(Cost::bytes).max().orElse(0));
    }

    private static Cost of(HttpResponse<?> answer) {
        Matcher timing =
                TIMING.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
        if (answer.statusCode() != 200 || !timing.find()) {
            throw new IllegalStateException(answer.statusCode() + " at " + answer.uri());
        }
        int bytes = answer.body() instanceof byte[] sent
                ? sent.length
                : answer.body().toString().length();
        return new Cost(
                Double.parseDouble(timing.group(1)),
                Double.parseDouble(timing.group(2)),
                Integer.parseInt(timing.group(3)),
                bytes);
    }
}
