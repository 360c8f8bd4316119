package org.stupeni.observation.caselibrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;

class AnchorRulesTest {

    private static final LocalText NOTHING = new LocalText("", "");
    private static final LocalText THERE = new LocalText("Молчит.", "Says nothing.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "'' | FIRST | Слушает. | '' | Слушает. | ''",
                "'' | FIRST | '' | ' Listens. ' | '' | Listens.",
                "'' | APPEND | Слушает. | - | Слушает. | ''",
                "Молчит. | APPEND | Слушает. | Listens. | Молчит. Слушает. | Says nothing. Listens.",
                "Молчит. | APPEND | Слушает. | '' | Молчит. Слушает. | Says nothing.",
                "Молчит. | REPLACE | Слушает. | '' | Слушает. | ''"
            })
    void wordsMeetThoseThatAreThere(String there, AnchorHow how, String ru, String en, String wantRu, String wantEn) {
        LocalText typed = new LocalText(ru, en == null ? "" : en);

        assertThat(AnchorRules.text(there.isEmpty() ? NOTHING : THERE, typed, how))
                .isEqualTo(new LocalText(wantRu, wantEn));
    }

    @Test
    void whatCannotStandThereIsRefused() {
        refused("cases_anchor.empty", NOTHING, new LocalText(" \r\n", ""), AnchorHow.FIRST);
        refused("cases_anchor.taken", THERE, new LocalText("Слушает.", ""), AnchorHow.FIRST);
        refused("cases_anchor.taken", new LocalText("", "Listens."), new LocalText("Слушает.", ""), AnchorHow.FIRST);
        refused("cases_paper.number", NOTHING, new LocalText("", "Card 4111 1111 1111 1111"), AnchorHow.REPLACE);
        refused("cases_anchor.long", NOTHING, new LocalText("ж".repeat(1001), ""), AnchorHow.FIRST);
        refused("cases_anchor.long", THERE, new LocalText("ж".repeat(1000), ""), AnchorHow.APPEND);
        assertThat(AnchorRules.text(THERE, new LocalText("ж".repeat(1000), ""), AnchorHow.REPLACE)
                        .ru())
                .hasSize(1000);
    }

    private static void refused(String key, LocalText there, LocalText typed, AnchorHow how) {
        assertThatThrownBy(() -> AnchorRules.text(there, typed, how))
                .isInstanceOf(Refused.class)
                .hasMessage(key);
    }
}
