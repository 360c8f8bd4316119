package org.stupeni.certification.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

class QuotedTest {

    @ParameterizedTest
    @CsvSource({
        // decisions now, rules now, level now, whether cited evidence is voided, what is stale
        "2, 5, 4, false, ",
        "3, 5, 4, false, DECIDED",
        "3, 6, 3, true, DECIDED",
        "2, 6, 4, false, RULES",
        "2, 5, 4, true, EVIDENCE",
        "2, 5, 3, true, EVIDENCE",
        "2, 5, 3, false, LEVEL",
        "2, 5, 5, false, LEVEL",
    })
    void isHeldAgainstWhatIsSoToday(int decided, int rules, int level, boolean voided, Quoted.Stale why) {
        assertThat(new Quoted(4, 2, 5).stale(decided, rules, level, voided)).isEqualTo(Optional.ofNullable(why));
        if (why != null) {
            for (Language language : Language.values()) {
                assertThat(Texts.of(language, new StaleProposal(why).key())).endsWith(".");
                assertThat(Texts.of(language, "proposal_page.why_" + why)).endsWith(".");
            }
        }
    }
}
