package org.stupeni.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.LocalText;

class DialogueTest {

    private static final LocalText TEXT = new LocalText("т", "t");

    /**
     * A client who complains. Two ways lead to the node "calm", and the best way is worth 2 + 3 + 4 = 9: listen, offer, solved. Answering back first can
     * still come to 8.
     */
    private static final Dialogue DIALOGUE = new Dialogue(
            List.of(
                    node("start", reply("listen", "calm", Map.of("i1", 2)), reply("back", "angry", Map.of("i1", -2))),
                    node("angry", reply("sorry", "calm", Map.of("i1", 1, "i2", 2)), reply("hang", "lost", Map.of())),
                    node("calm", reply("offer", "solved", Map.of("i2", 3)), reply("wait", "open", Map.of("i2", 1)))),
            List.of(ending("solved", 4), ending("open", 1), ending("lost", -3)));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "listen offer,     1",
        "listen wait,      0.4444",
        "back sorry offer, 0.8889",
        "back sorry wait,  0.3333",
        "back hang,        0",
        // Falling silent is worth the worst end from there: open after listen, lost after back.
        "listen,           0.4444",
        "back,             0",
        "back sorry,       0.3333",
        // A reply that nobody asked for ends the way.
        "listen sorry,     0.4444",
        "offer,            0",
        "listen offer wait, 1",
        "'',               0",
    })
    void aWayIsWorthItsRepliesAndItsEnding(String replies, BigDecimal points) {
        List<String> order = replies.isEmpty() ? List.of() : Arrays.asList(replies.split(" "));
        Question question = new Question("q", "i", "l", 1, TEXT, null, DIALOGUE);
        assertThat(Scoring.points(question, Response.ordered(order)).orElseThrow())
                .isEqualByComparingTo(points);
    }

    @Test
    void theBestWayIsFoundThroughEveryBranch() {
        assertThat(DIALOGUE.best()).isEqualTo(9);
    }

    /** Of each indicator the most that any way earns is the whole: 6 and 5 with the endings on i1, 4, 2 and 5 with the endings on a third one. */
    @ParameterizedTest(name = "{0}, endings on {1}: {2}")
    @CsvSource({
        "listen offer,     i1, i1=1.0000 i2=0.6000",
        "listen wait,      i1, i1=0.5000 i2=0.2000",
        "back sorry offer, i1, i1=0.5000 i2=1.0000",
        "back hang,        i1, i1=0.0000 i2=0.0000",
        // Falling silent after listen: the worst end for each.
        "listen,           i1, i1=0.5000 i2=0.2000",
        "'',               i1, i1=0.0000 i2=0.0000",
        "listen offer,     i3, i1=1.0000 i2=0.6000 i3=1.0000",
        "listen wait,      i3, i1=1.0000 i2=0.2000 i3=0.2500",
        "back hang,        i3, i1=0.0000 i2=0.0000 i3=0.0000",
    })
    void aWaySpeaksForEveryIndicatorThatHasPoints(String replies, String own, String shares) {
        List<String> order = replies.isEmpty() ? List.of() : Arrays.asList(replies.split(" "));
        Map<String, BigDecimal> expected = new TreeMap<>();
        Arrays.stream(shares.split(" "))
                .map(share -> share.split("="))
                .forEach(share -> expected.put(share[0], new BigDecimal(share[1])));
        assertThat(DIALOGUE.byIndicator(own, Response.ordered(order))).isEqualTo(expected);
    }

    @Test
    void aConversationSpeaksForItsOwnIndicatorFirstAndForThoseOfItsReplies() {
        Question question = new Question("q", "i3", "l", 1, TEXT, null, DIALOGUE);

        assertThat(question.indicators()).containsExactly("i3", "i1", "i2");
    }

    @Test
    void whatSpeaksOnlyAgainstIsKeptClearOfOrNot() {
        Dialogue rude = new Dialogue(
                List.of(node(
                        "start", reply("polite", "end", Map.of("i1", 1)), reply("rude", "end", Map.of("temper", -2)))),
                List.of(ending("end", 0)));
        assertThat(rude.byIndicator("i1", Response.ordered(List.of("polite"))))
                .isEqualTo(Map.of("i1", new BigDecimal("1.0000"), "temper", new BigDecimal("1.0000")));
        assertThat(rude.byIndicator("other", Response.ordered(List.of("rude"))))
                .isEqualTo(Map.of("i1", new BigDecimal("0.0000"), "temper", new BigDecimal("0.0000")));
    }

    /** The five ways earn 9, 4, 8, 3 of 9 and nothing; the first two and the last are taken by one of four. */
    @Test
    void blindGuessingIsTheMeanOfItsWays() {
        assertThat(Guess.of(DIALOGUE).orElseThrow()).isCloseTo((9 + 4) / 36.0 + (8 + 3) / 72.0, within(1e-9));
    }

    @Test
    void aWayTellsWhereItCameTo() {
        Dialogue.Walk walk = DIALOGUE.walk(List.of("back", "sorry", "wait"));
        assertThat(walk.turns()).extracting(turn -> turn.node().id()).containsExactly("start", "angry", "calm");
        assertThat(walk.ending().id()).isEqualTo("open");
        assertThat(walk.next()).isNull();
        assertThat(DIALOGUE.walk(List.of("back")).next().id()).isEqualTo("angry");
        assertThat(DIALOGUE.walk(List.of("back")).ending()).isNull();
    }

    /** A hundred forks in a row have 2^100 ways; each place is reckoned once. */
    @Test
    void manyBranchesAreReckonedAtOnce() {
        List<Dialogue.Node> nodes = IntStream.range(0, 100)
                .mapToObj(i -> node(
                        "n" + i,
                        reply("a" + i, i == 99 ? "solved" : "n" + (i + 1), Map.of("i", 1)),
                        reply("b" + i, i == 99 ? "solved" : "n" + (i + 1), Map.of("i", 0))))
                .toList();
        assertThat(new Dialogue(nodes, List.of(ending("solved", 4))).best()).isEqualTo(104);
    }

    private static Dialogue.Node node(String id, Dialogue.Reply... replies) {
        return new Dialogue.Node(id, TEXT, TEXT, List.of(replies));
    }

    private static Dialogue.Reply reply(String id, String to, Map<String, Integer> points) {
        return new Dialogue.Reply(id, TEXT, points, to, null);
    }

    private static Dialogue.Ending ending(String id, int points) {
        return new Dialogue.Ending(id, TEXT, TEXT, points, null);
    }
}
