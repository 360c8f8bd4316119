package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.framework.LevelRule;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Texts;

class DecisionPolicyTest {

    private static final Long EMPLOYEE = 7L;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        // level, reached, held, rule, pending, renewable, decider, manner, refused because
        "2, true,  1, ONE,       false,           , 9, ONE, ",
        "3, true,  2, ONE,       false, 2027-01-01, 9, ONE, ",
        "2, true,  1, AUTOMATIC, false,           ,  , RULE, ",
        "2, true,  1, AUTOMATIC, false,           , 9, ONE, ",
        "4, true,  3, TWO,       false, 2027-01-01, 9, TWO, ",
        "4, true,  3, TWO,       false,           , 9, OVERRIDE, ",
        "4, true,  3, TWO,       false,           , 7, OVERRIDE, self",
        "4, false, 3, TWO,       false,           , 9, OVERRIDE, not_reached",
        "2, true,  1, ONE,       false,           , 9, OVERRIDE, not_two",
        "1, true,  1,          , false,           , 9, ONE, no_such_level",
        "6, false, 1,          , false,           , 9, ONE, no_such_level",
        "2, true,  1, ONE,       false,           , 7, ONE, self",
        "4, true,  3, TWO,       false,           , 7, TWO, self",
        "2, false, 1, ONE,       false,           , 7, ONE, self",
        "2, true,  1, ONE,       true,            , 9, ONE, pending",
        "4, true,  3, TWO,       true,            , 9, TWO, pending",
        "2, true,  2, ONE,       false,           , 9, ONE, held",
        "2, true,  3, ONE,       false, 2026-01-01, 9, ONE, held",
        // A renewal: before its window, on its first day, in it without evidence.
        "2, true,  2, ONE,       false, 2026-11-23, 9, ONE, too_early",
        "2, true,  2, ONE,       false, 2026-11-22, 9, ONE, ",
        "2, false, 2, ONE,       false, 2026-11-22, 9, ONE, not_reached_again",
        "4, true,  4, TWO,       false, 2026-11-22, 9, TWO, ",
        "4, true,  4, TWO,       false, 2026-11-22, 9, ONE, two",
        "3, false, 2, ONE,       false,           , 9, ONE, not_reached",
        "3, false, 2, AUTOMATIC, false,           ,  , RULE, not_reached",
        "4, true,  3, TWO,       false,           , 9, ONE, two",
        "4, false, 3, TWO,       false,           , 9, ONE, not_reached",
        "4, true,  3, TWO,       false,           ,  , RULE, two",
        "2, true,  1, ONE,       false,           , 9, TWO, not_two",
        "2, true,  1, AUTOMATIC, false,           , 9, TWO, not_two",
        "2, true,  1, ONE,       false,           ,  , RULE, not_automatic",
    })
    void saysWhoMayDecideWhat(
            int level,
            boolean reached,
            int held,
            LevelRule.Decision rule,
            boolean pending,
            LocalDate renewable,
            Long decider,
            Decision.Manner manner,
            String why) {
        DecisionPolicy policy = new DecisionPolicy(EMPLOYEE, level, reached, held, rule, pending, renewable, TODAY);
        assertThat(policy.refuses(decider, manner).map(Refused::key))
                .isEqualTo(Optional.ofNullable(why).map("certification_decision."::concat));
        policy.refuses(decider, manner).ifPresent(refused -> {
            for (Language language : Language.values()) {
                assertThat(Texts.of(language, refused.key(), refused.arguments().toArray()))
                        .isNotBlank();
            }
        });
    }
}
