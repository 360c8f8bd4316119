package org.stupeni.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stupeni.framework.draft.FrameworkImport;

class PastPlanTest {

    /** Column 1 is the number, column 2 the name to sign in by. */
    private static List<String[]> people() throws IOException {
        try (var file = PastPlanTest.class.getResourceAsStream("/demo/people.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        }
    }

    @Test
    void everybodyInItIsOneOfTheDemo() throws IOException {
        Set<String> numbers = people().stream().map(line -> line[0]).collect(Collectors.toSet());

        assertThat(numbersIn(PastPlan.deeds().toString())).isNotEmpty().isSubsetOf(numbers);
    }

    @Test
    void nobodyWhoSignsInHasAPastAsALearner() throws IOException {
        Set<String> accounts = people().stream()
                .filter(line -> !line[1].isEmpty())
                .map(line -> line[0])
                .collect(Collectors.toSet());

        assertThat(PastPlan.deeds().stream()
                        .filter(deed -> deed instanceof Deed.CourseTaken || deed instanceof Deed.ExamSat)
                        .flatMap(deed -> numbersIn(deed.toString()).stream()))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(accounts);
    }

    @Test
    void itIsTwoYearsLongAndToldInItsOrder() {
        List<Duration> agos = PastPlan.deeds().stream().map(Deed::ago).toList();

        assertThat(agos).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(agos.get(0)).isGreaterThan(Duration.ofDays(730));
        assertThat(agos.get(0))
                .as("the rules were in force before the first deed")
                .isLessThan(FrameworkImport.BEFORE_THE_PAST.minusDays(30));
        assertThat(agos.get(agos.size() - 1)).isPositive().isLessThan(Duration.ofDays(7));
    }

    private static Set<String> numbersIn(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher matcher = Pattern.compile("\\b\\d{5}\\b").matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }
}
