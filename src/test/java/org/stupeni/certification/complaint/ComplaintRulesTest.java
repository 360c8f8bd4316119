package org.stupeni.certification.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stupeni.certification.independence.Tie;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Texts;

class ComplaintRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate TAKE_BY = LocalDate.of(2026, 3, 15);
    private static final LocalDate DUE_ON = LocalDate.of(2026, 4, 9);

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 1", "6, 1", "12, 2", "30, 5", "365, 60"})
    void aSixthOfTheTermIsForTakingItUp(int days, int taking) {
        assertThat(ComplaintTerm.daysToTake(days)).isEqualTo(taking);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, 2026-03-15",
        "TAKEN, 2026-04-09",
        "ANSWERED, 9999-12-31",
        "CLOSED, 9999-12-31",
        "WITHDRAWN, 9999-12-31"
    })
    void whatRunsGoesByTheState(ComplaintState state, LocalDate term) {
        assertThat(ComplaintTerm.running(state, TAKE_BY, DUE_ON)).isEqualTo(term);
        assertThat(ComplaintTerm.isOver(term, term)).as("its last day").isFalse();
    }

    @Test
    void aTermIsOverOnTheDayAfter() {
        assertThat(ComplaintTerm.isOver(TAKE_BY, TAKE_BY.plusDays(1))).isTrue();
        assertThat(ComplaintTerm.isOver(ComplaintTerm.NONE, TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"null, null", "'', null", "' ', null", "2026-03-10, 2026-03-10", "' 2026-03-09 ', 2026-03-09"})
    void theDayMayBeMissing(String typed, LocalDate day) {
        assertThat(ComplaintRules.day(typed, TODAY)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-11, day_future",
        "10.03.2026, day_unreadable",
        "0026-03-09, day_unreadable",
        "x, day_unreadable"
    })
    void aDayThatCannotBeIsRefused(String typed, String key) {
        assertRefused("complaint_act." + key, () -> ComplaintRules.day(typed, TODAY));
    }

    @Test
    void thePlaceIsShort() {
        assertThat(ComplaintRules.place(null)).isNull();
        assertThat(ComplaintRules.place(" ")).isNull();
        assertThat(ComplaintRules.place(" зал ")).isEqualTo("зал");
        assertThat(ComplaintRules.place("x".repeat(200))).hasSize(200);
        assertRefused("complaint_act.place_long", () -> ComplaintRules.place("x".repeat(201)));
    }

    @Test
    void whatIsSaidIsNeitherTooShortNorTooLong() {
        assertThat(ComplaintRules.WORDS.required("  " + "x".repeat(20))).hasSize(20);
        assertRefused("complaint_act.words_missing", () -> ComplaintRules.WORDS.required("x".repeat(19) + "  "));
        assertThat(ComplaintRules.WORDS.required("x".repeat(4000))).hasSize(4000);
        assertRefused("complaint_act.words_long", () -> ComplaintRules.WORDS.required("x".repeat(4001)));
        assertRefused("complaint_act.step_missing", () -> ComplaintRules.STEP.required("x"));
        assertRefused("complaint_act.step_long", () -> ComplaintRules.STEP.required("x".repeat(2001)));
        assertRefused("complaint_act.answer_missing", () -> ComplaintRules.ANSWER.required("x".repeat(19)));
        assertRefused("complaint_act.answer_long", () -> ComplaintRules.ANSWER.required("x".repeat(4001)));
    }

    @ParameterizedTest
    @EnumSource
    void whoIsRightIsToldWhatChanges(Verdict verdict) {
        assertThat(ComplaintRules.change(verdict, "Класс сверяют заранее.")).isEqualTo("Класс сверяют заранее.");
        assertRefused("complaint_act.change_long", () -> ComplaintRules.change(verdict, "x".repeat(2001)));
        if (verdict == Verdict.REJECTED) {
            assertThat(ComplaintRules.change(verdict, " ")).isNull();
        } else {
            assertRefused("complaint_act.change_missing", () -> ComplaintRules.change(verdict, " "));
        }
    }

    /** Person 1 complains about person 2; the others have these ties to the two. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "3, '',       '',                 -",
                "1, SELF,     '',                 own",
                "2, '',       SELF,               unknown",
                "2, CONFLICT, 'SELF CONFLICT',    unknown",
                "3, '',       BELOW,              reports",
                "3, CONFLICT, '',                 conflict",
                "3, '',       CONFLICT,           conflict",
                "3, 'LINE BELOW OBSERVED MARKED', 'LINE OBSERVED MARKED', -",
            })
    void someMayNotHandleIt(Long who, String toComplainant, String toPerson, String key) {
        assertThat(ComplaintRules.refuses(who, 1L, 2L, ties(toComplainant), ties(toPerson))
                        .map(Refused::key))
                .isEqualTo(java.util.Optional.ofNullable(key).map(name -> "complaint_act." + name));
    }

    @Test
    void aboutNobodyInParticularOnlyWhoComplainsIsBarred() {
        assertThat(ComplaintRules.refuses(1L, 1L, null, Set.of(Tie.SELF), Set.of()))
                .isPresent();
        assertThat(ComplaintRules.refuses(3L, 1L, null, Set.of(), Set.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsWords(ComplaintKind kind) {
        for (Language language : Language.values()) {
            assertThat(Texts.of(language, "complaint_kind." + kind)).isNotBlank();
            assertThat(Texts.of(language, "complaint_hint." + kind)).endsWith(".");
        }
        assertThat(ComplaintKind.named(kind.name())).contains(kind);
        assertThat(ComplaintKind.named("exam")).isEmpty();
        assertThat(ComplaintKind.named(null)).isEmpty();
    }

    private static Set<Tie> ties(String names) {
        return names.isEmpty()
                ? Set.of()
                : EnumSet.copyOf(Stream.of(names.split(" ")).map(Tie::valueOf).collect(Collectors.toSet()));
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
