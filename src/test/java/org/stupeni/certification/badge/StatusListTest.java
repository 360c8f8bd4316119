package org.stupeni.certification.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatusListTest {

    @Test
    void hasAsManyBitsAsTheRecommendationDemands() {
        assertThat(TestBits.decoded(StatusList.encoded(List.of())))
                .hasSize(16 * 1024)
                .containsOnly(0);
    }

    @Test
    void bitZeroIsTheLeftmostOfTheFirstByte() {
        byte[] bits = TestBits.decoded(StatusList.encoded(List.of(0)));

        assertThat(bits[0]).isEqualTo((byte) 0b1000_0000);
    }

    @Test
    void everyPlaceIsFoundAgain() {
        List<Integer> places = List.of(0, 7, 8, 9, 94567, StatusList.ENTRIES - 1);

        assertThat(set(StatusList.encoded(places))).containsExactlyElementsOf(places);
    }

    @Test
    void isBase64UrlWithoutPadding() {
        assertThat(StatusList.encoded(List.of(3, 1000))).matches("u[A-Za-z0-9_-]+");
    }

    private static Set<Integer> set(String encoded) {
        return IntStream.range(0, StatusList.ENTRIES)
                .filter(index -> TestBits.isSet(encoded, index))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
