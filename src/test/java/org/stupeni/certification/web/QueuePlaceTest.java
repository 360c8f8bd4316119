package org.stupeni.certification.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueuePlaceTest {

    @ParameterizedTest
    @CsvSource({
        "since.0,      /hr/decisions?sort=since",
        "-level.19,    /hr/decisions?sort=-level",
        "-level.20,    /hr/decisions?sort=-level&page=2",
        "approve.3,    /hr/decisions?list=approve",
        "renew.45,     /hr/decisions?list=renew&page=3"
    })
    void leadsBackToThePageThatShowsIt(String text, String back) {
        QueuePlace place = QueuePlace.read(text).orElseThrow();

        assertThat(place.back()).isEqualTo(back);
        assertThat(place.written()).isEqualTo(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "since",
                "since.",
                ".3",
                "since.-1",
                "since.1234567",
                "nothing.3",
                "-nothing.3",
                "SINCE.1",
                "-renew.1",
                "a.b.c"
            })
    void whatIsNoPlaceIsNone(String text) {
        assertThat(QueuePlace.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"name.4, 7, name.7", "renew.0, 1, renew.1"})
    void isMovedInTheSameList(String text, int index, String moved) {
        assertThat(QueuePlace.read(text).orElseThrow().at(index).written()).isEqualTo(moved);
    }
}
