package org.stupeni.course.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stupeni.course.BankFilter;
import org.stupeni.course.BankFilter.Purpose;

/** What an address of the bank asks for. */
class BankQueryTest {

    @Test
    void anEmptyAddressFiltersNothing() {
        BankQuery query = of(Map.of("text", "", "module", ""));

        assertThat(query.filter()).isEqualTo(new BankFilter(null, null, null, null, null));
        assertThat(query.isFiltered()).isFalse();
        assertThat(query.pageOf(7)).isEqualTo(1);
    }

    @Test
    void everyPartIsUnderstood() {
        BankQuery query = of(Map.of(
                "module", "respect", "indicator", "co2-rules", "difficulty", "2", "purpose", "EXAM", "text", "смена"));

        assertThat(query.filter()).isEqualTo(new BankFilter("respect", "co2-rules", 2, Purpose.EXAM, "смена"));
        assertThat(query.isFiltered()).isTrue();
    }

    @Test
    void whatIsNoChoiceFiltersNothing() {
        assertThat(of(Map.of("difficulty", "x", "purpose", "DROP")).filter())
                .isEqualTo(new BankFilter(null, null, null, null, null));
    }

    @Test
    void thePageIsOneThatThereIs() {
        assertThat(of(Map.of("page", "3")).pageOf(7)).isEqualTo(3);
        assertThat(of(Map.of("page", "9")).pageOf(7)).isEqualTo(7);
        assertThat(of(Map.of("page", "0")).pageOf(7)).isEqualTo(1);
        assertThat(of(Map.of("page", "99999999999")).pageOf(7)).isEqualTo(1);
    }

    @Test
    void anotherPageHasTheSameFilter() {
        assertThat(of(Map.of("text", "5 & 6", "version", "2", "page", "1")).at("co", 4))
                .isEqualTo("/author/bank?course=co&version=2&text=5+%26+6&page=4");
    }

    private static BankQuery of(Map<String, String> address) {
        return BankQuery.of(address::get);
    }
}
