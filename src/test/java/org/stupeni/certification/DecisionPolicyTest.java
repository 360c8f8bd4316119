package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.framework.LevelRule;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Texts;

class DecisionPolicyTest {

    private static final Long EMPLOYEE = 7L;

    @ParameterizedTest
    @CsvSource({
        // level, reached, held, rule, decider, refused because
        "2, true,  1, ONE,       9, ",
        "3, true,  2, ONE,       9, ",
        "2, true,  1, AUTOMATIC,  , ",
        "2, true,  1, AUTOMATIC, 9, ",
        "1, true,  1,          , 9, no_such_level",
        "6, false, 1,          , 9, no_such_level",
        "2, true,  1, ONE,       7, self",
        "2, false, 1, ONE,       7, self",
        "2, true,  2, ONE,       9, held",
        "2, true,  3, ONE,       9, held",
        "3, false, 2, ONE,       9, not_reached",
        "3, false, 2, AUTOMATIC,  , not_reached",
        "4, true,  3, TWO,       9, two",
        "4, false, 3, TWO,       9, not_reached",
        "4, true,  3, TWO,        , two",
        "2, true,  1, ONE,        , not_automatic",
    })
    void saysWhoMayDecideWhat(int level, boolean reached, int held, LevelRule.Decision rule, Long decider, String why) {
        DecisionPolicy policy = new DecisionPolicy(EMPLOYEE, level, reached, held, rule);
        assertThat(policy.refuses(decider).map(Refused::key))
                .isEqualTo(Optional.ofNullable(why).map("certification_decision."::concat));
        policy.refuses(decider).ifPresent(refused -> {
            for (Language language : Language.values()) {
                assertThat(Texts.of(language, refused.key(), refused.arguments().toArray()))
                        .isNotBlank();
            }
        });
    }
}
