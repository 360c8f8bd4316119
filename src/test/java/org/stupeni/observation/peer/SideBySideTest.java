package org.stupeni.observation.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stupeni.observation.peer.SideBySide.Item;
import org.stupeni.observation.peer.SideBySide.Said;
import org.stupeni.observation.peer.SideBySide.View;

class SideBySideTest {

    private static final Long EMPLOYEE = 1L;
    private static final RoundRow ROUND = new RoundRow(
            9L,
            EMPLOYEE,
            "manners",
            3,
            "hash",
            "greets asks",
            Instant.EPOCH,
            LocalDate.EPOCH,
            Instant.EPOCH,
            null,
            null);

    private final List<AnswerRow> answers = new ArrayList<>();
    private final List<MarkRow> marks = new ArrayList<>();

    @Test
    void threeAreShownWithoutNames() {
        says(EMPLOYEE, AnswerState.GIVEN, true, "Mine", 3, 0);
        says(2L, AnswerState.GIVEN, true, "You interrupt", 4, 2);
        says(3L, AnswerState.GIVEN, false, "Ask more", 2, 0);
        says(4L, AnswerState.GIVEN, false, null, 3, 3);
        says(5L, AnswerState.ASKED, true, "A draft", 1, 1);
        says(6L, AnswerState.DECLINED, true, null, 1, 1);

        SideBySide sides = sides();

        assertThat(sides.anonymous()).isTrue();
        assertThat(sides.given()).isEqualTo(3);
        assertThat(sides.closed()).isZero();
        assertThat(sides.own()).isEqualTo(Map.of("greets", 3, "asks", 0));
        assertThat(sides.ownWords()).isEqualTo("Mine");
        assertThat(sides.items())
                .containsExactly(
                        new Item("greets", List.of(view(2), view(3), view(4)), 0),
                        new Item("asks", List.of(view(2), view(3)), 1));
        assertThat(sides.words()).containsExactly(new Said(null, "Ask more"), new Said(null, "You interrupt"));
    }

    @Test
    void ofTwoOnlyThoseAreShownWhoAgreedToBeNamed() {
        says(EMPLOYEE, AnswerState.GIVEN, true, null, 3, 3);
        says(2L, AnswerState.GIVEN, true, "You interrupt", 4, 2);
        says(3L, AnswerState.GIVEN, false, "Ask more", 2, 2);

        SideBySide sides = sides();

        assertThat(sides.anonymous()).isFalse();
        assertThat(sides.given()).isEqualTo(2);
        assertThat(sides.closed()).isEqualTo(1);
        assertThat(sides.items().get(0).views()).containsExactly(new View(2L, 4));
        assertThat(sides.words()).containsExactly(new Said(2L, "You interrupt"));
    }

    @Test
    void withoutConsentNothingIsShown() {
        says(2L, AnswerState.GIVEN, false, "Ask more", 2, 2);

        SideBySide sides = sides();

        assertThat(sides.closed()).isEqualTo(1);
        assertThat(sides.items()).allSatisfy(item -> {
            assertThat(item.views()).isEmpty();
            assertThat(item.unseen()).isZero();
        });
        assertThat(sides.words()).isEmpty();
        assertThat(sides.own()).isEmpty();
    }

    private SideBySide sides() {
        return SideBySide.of(ROUND, answers, marks);
    }

    private static View view(int level) {
        return new View(null, level);
    }

    private void says(Long author, AnswerState state, boolean named, String words, int greets, int asks) {
        Long id = 100 + author;
        answers.add(new AnswerRow(
                id, 9L, author, state, words, Instant.EPOCH, Instant.EPOCH, named ? Instant.EPOCH : null));
        marks.add(new MarkRow(id, "greets", greets));
        marks.add(new MarkRow(id, "asks", asks));
    }
}
