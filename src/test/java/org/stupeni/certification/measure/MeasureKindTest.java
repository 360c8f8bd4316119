package org.stupeni.certification.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.certification.CertificateStatus;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Texts;

class MeasureKindTest {

    private static final Need DONE = new Need.CourseNeed("talk");
    private static final Need PANEL = new Need.PanelNeed(1, null);

    @ParameterizedTest
    @CsvSource({
        "SUSPEND,   VALID,         false, ",
        "SUSPEND,   SUPERSEDED,    false, ",
        "SUSPEND,   NOT_YET_VALID, false, ",
        "SUSPEND,   SUSPENDED,     true,  certification_suspension.already",
        "SUSPEND,   NOT_YET_VALID, true,  certification_suspension.already",
        "SUSPEND,   EXPIRED,       false, certification_suspension.expired",
        "SUSPEND,   REVOKED,       false, certification_revocation.already",
        "REINSTATE, SUSPENDED,     true,  ",
        "REINSTATE, NOT_YET_VALID, true,  ",
        "REINSTATE, VALID,         false, certification_suspension.none",
        "REINSTATE, EXPIRED,       false, certification_suspension.none",
        "REINSTATE, EXPIRED,       true,  certification_suspension.expired",
        "REINSTATE, REVOKED,       false, certification_revocation.already",
        "REVOKE,    VALID,         false, ",
        "REVOKE,    SUSPENDED,     true,  ",
        "REVOKE,    EXPIRED,       false, ",
        "REVOKE,    NOT_YET_VALID, true,  ",
        "REVOKE,    REVOKED,       false, certification_revocation.already",
    })
    void saysWhatCanBeDone(MeasureKind kind, CertificateStatus status, boolean suspended, String why) {
        Optional<Refused> refused = kind.refuses(status, suspended);
        assertThat(refused.map(Refused::key)).isEqualTo(Optional.ofNullable(why));
        refused.ifPresent(found -> {
            for (Language language : Language.values()) {
                assertThat(Texts.of(language, found.key())).endsWith(".");
            }
        });
    }

    @Test
    void levelsFourAndFiveTakeTwo() {
        assertThat(MeasureKind.isForTwo(3, null)).isFalse();
        assertThat(MeasureKind.isForTwo(4, null)).isTrue();
        assertThat(MeasureKind.isForTwo(4, rule(LevelRule.Decision.ONE, DONE))).isTrue();
        assertThat(MeasureKind.isForTwo(5, null)).isTrue();
    }

    @Test
    void aLowerLevelTakesTwoWhereItsRuleAsksForTwoOrForAPanel() {
        assertThat(MeasureKind.isForTwo(3, rule(LevelRule.Decision.AUTOMATIC, DONE)))
                .isFalse();
        assertThat(MeasureKind.isForTwo(3, rule(LevelRule.Decision.ONE, DONE))).isFalse();
        assertThat(MeasureKind.isForTwo(3, rule(LevelRule.Decision.TWO, DONE))).isTrue();
        assertThat(MeasureKind.isForTwo(2, rule(LevelRule.Decision.ONE, new Need.AllOf(List.of(DONE, PANEL)))))
                .isTrue();
    }

    private static LevelRule rule(LevelRule.Decision decision, Need needs) {
        return new LevelRule(24, decision, needs);
    }
}
