package org.stupeni.question.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkPictureTest {

    private static final Pattern LANE = Pattern.compile("(-?\\d+) (-?\\d+)V(\\d+)");

    /** In which row each place stands, the start in row 0. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | 0",
                "a>b;b>e;!e | 0 1 2",
                "a>b,e;b>e;!e | 0 1 2",
                "a>b,c,e;b>c;c>e;!e | 0 1 2 3",
                // what leads back pushes nothing down
                "a>b;b>a,e;!e | 0 1 2",
                "a>a,e;!e | 0 1",
                // what nothing leads to: nodes above, endings below
                "a>b;b>e;c>e;!e;!f | 0 1 0 2 2"
            })
    void rows(String talk, String rows) {
        TalkPicture picture = TalkPicture.of(Talks.of(talk));
        int step = TalkPicture.of(Talks.of("a>b;b")).boxes().get(1).y()
                - picture.boxes().get(0).y();

        assertThat(picture.boxes().stream()
                        .map(box ->
                                String.valueOf((box.y() - picture.boxes().get(0).y()) / step))
                        .toList())
                .isEqualTo(List.of(rows.split(" ")));
    }

    @Test
    void anEmptyTalkHasAnEmptyPicture() {
        TalkPicture picture = TalkPicture.of(new TalkGraph(List.of()));

        assertThat(picture.boxes()).isEmpty();
        assertThat(picture.width()).isZero();
    }

    @Test
    void crossingsAreTakenAwayWhereTheOrderAllows() {
        TalkPicture picture = TalkPicture.of(Talks.of("a>b,c;b>f;c>e;!e;!f"));

        assertThat(picture.boxes().get(1).x() < picture.boxes().get(2).x())
                .isEqualTo(picture.boxes().get(4).x() < picture.boxes().get(3).x());
    }

    @Test
    void whatLeadsBackIsMarked() {
        TalkPicture picture = TalkPicture.of(Talks.of("a>b;b>a,b,e;!e"));

        assertThat(picture.lines().stream().filter(TalkPicture.Line::isBack).map(line -> line.from() + ">" + line.to()))
                .containsExactly("1>0", "1>1");
    }

    /** No box lies on another, all lie within the picture, no line goes through a box, and the same graph is always drawn alike. */
    @Test
    void nothingLiesOnAnything() {
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            TalkGraph graph = Talks.any(random);
            TalkPicture picture = TalkPicture.of(graph);

            assertThat(TalkPicture.of(new TalkGraph(graph.places()))).isEqualTo(picture);
            assertThat(picture.boxes()).hasSameSizeAs(graph.places());
            List<int[]> lanes = picture.lines().stream()
                    .flatMap(line -> LANE.matcher(line.path()).results())
                    .map(lane -> new int[] {number(lane, 1), number(lane, 2), number(lane, 3)})
                    .toList();
            for (TalkPicture.Box box : picture.boxes()) {
                assertThat(box.x()).isBetween(0, picture.width() - TalkPicture.BOX_WIDTH);
                assertThat(box.y()).isBetween(0, picture.height() - TalkPicture.BOX_HEIGHT);
                assertThat(picture.boxes().stream().anyMatch(other -> other != box && overlap(box, other)))
                        .isFalse();
                assertThat(lanes.stream().anyMatch(lane -> passes(lane, box))).isFalse();
            }
        }
    }

    private static boolean overlap(TalkPicture.Box one, TalkPicture.Box other) {
        return Math.abs(one.x() - other.x()) < TalkPicture.BOX_WIDTH
                && Math.abs(one.y() - other.y()) < TalkPicture.BOX_HEIGHT;
    }

    /** Where a line passes a row it goes straight down: at x, from the one y to the other. */
    private static boolean passes(int[] lane, TalkPicture.Box box) {
        return lane[0] > box.x()
                && lane[0] < box.x() + TalkPicture.BOX_WIDTH
                && lane[2] > box.y()
                && lane[1] < box.y() + TalkPicture.BOX_HEIGHT;
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
