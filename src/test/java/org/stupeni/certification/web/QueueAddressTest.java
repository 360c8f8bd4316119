package org.stupeni.certification.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.certification.DecisionQueue.Order;

class QueueAddressTest {

    @ParameterizedTest
    @CsvSource({
        "name, 2, NAME, false, 2",
        "-level, 1, LEVEL, true, 1",
        ", , SINCE, false, 1",
        "nothing, x, SINCE, false, 1",
        "-nothing, 0, SINCE, false, 1",
        "NAME, -1, SINCE, false, 1",
        "since, 99999999, SINCE, false, 1"
    })
    void readsWhatItCan(String sort, String page, Order order, boolean descending, int number) {
        assertThat(QueueAddress.of(sort, page)).isEqualTo(new QueueAddress(order, descending, number));
    }

    @ParameterizedTest
    @CsvSource({"name,", "-department, 3", "since,", "-since, 2", "level, 7", "competency,"})
    void isReadAsItWasWritten(String sort, String page) {
        QueueAddress address = QueueAddress.of(sort, page);

        assertThat(address).hasToString("/hr/decisions?sort=" + sort + (page == null ? "" : "&page=" + page));
    }

    @Test
    void anotherColumnBeginsAscendingOnTheFirstPageAndTheSameTurnsRound() {
        QueueAddress address = QueueAddress.of("-level", "4");

        assertThat(address.by(Order.NAME)).hasToString("/hr/decisions?sort=name");
        assertThat(address.by(Order.LEVEL)).hasToString("/hr/decisions?sort=level");
        assertThat(address.by(Order.LEVEL).by(Order.LEVEL)).hasToString("/hr/decisions?sort=-level");
    }

    @Test
    void onlyTheSortedColumnHasADirection() {
        assertThat(QueueAddress.of("-level", null).direction(Order.LEVEL)).isEqualTo("descending");
        assertThat(QueueAddress.of(null, null).direction(Order.SINCE)).isEqualTo("ascending");
        assertThat(QueueAddress.of(null, null).direction(Order.LEVEL)).isNull();
    }

    @Test
    void aPageThatIsNotThereIsTheLastOne() {
        assertThat(QueueAddress.of(null, "9").within(3).page()).isEqualTo(3);
        assertThat(QueueAddress.of(null, "9").within(0).page()).isEqualTo(1);
        assertThat(QueueAddress.of(null, "2").within(3).page()).isEqualTo(2);
    }
}
