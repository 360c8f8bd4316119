package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.certification.PastOutcome.Fact;

class PastOutcomeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Decisions as "+level decided until revoked" or "-level decided", parted by slashes, with their days of the year 2026. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-2 300                      | DECLINED 2 300",
                "+2 100 200 -                | ENDED 2 200",
                "+2 100 350 300              | REVOKED 2 300",
                "+2 100 360 -                | SUSPENDED 2 -",
                "+2 100 200 - / -3 150       | ENDED 2 200",
                "+2 100 200 - / -3 250       | DECLINED 3 250",
                "+3 100 350 310 / -4 300     | REVOKED 3 310",
                "+2 100 350 300 / -2 300     | DECLINED 2 300",
                "+2 100 200 250              | ENDED 2 200"
            })
    void whatCameLastIsTold(String decisions, String expected) {
        PastOutcome last = PastOutcome.last(facts(decisions), TODAY).orElseThrow();

        String day = last.on() == null ? "-" : String.valueOf(last.on().getDayOfYear());
        assertThat(last.kind() + " " + last.level() + " " + day).isEqualTo(expected);
    }

    @Test
    void nothingWasDecidedAndNothingIsTold() {
        assertThat(PastOutcome.last(List.of(), TODAY)).isEmpty();
    }

    private static List<Fact> facts(String decisions) {
        List<Fact> facts = new ArrayList<>();
        for (String one : decisions.split(" / ")) {
            String[] parts = one.trim().split(" ");
            boolean certified = parts[0].startsWith("+");
            facts.add(new Fact(
                    facts.size() + 1,
                    certified,
                    Integer.parseInt(parts[0].substring(1)),
                    day(parts[1]),
                    certified ? day(parts[2]) : null,
                    certified ? day(parts[3]) : null));
        }
        return facts;
    }

    private static LocalDate day(String number) {
        return number.equals("-") ? null : LocalDate.ofYearDay(2026, Integer.parseInt(number));
    }
}
