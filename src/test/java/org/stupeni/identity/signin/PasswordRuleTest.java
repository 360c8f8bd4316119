package org.stupeni.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.platform.Refused;

class PasswordRuleTest {

    private static final List<String> OWN = List.of(
            "Ковалёва Анна Сергеевна", "a.kovaleva@meridian.example", "004417", "annak", "Меридиан", "Meridian");

    private final PasswordRule rule = new PasswordRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct-horse-battery",
                "лодка компас варенье",
                "   so many   blanks in here   ",
                "тихий_ЁЖ_ест_17_груш",
                "qP7#x2Lr9!vT4mZ",
                "日本語のながいパスワードですよね"
            })
    void aLongUnguessablePasswordPassesWhateverItIsMadeOf(String password) {
        assertThat(rule.weakness(password, 15, OWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fourteen-chars, identity_password.too_short",
        "passwordpassword, identity_password.repeated",
        "password12345678, identity_password.common",
        "qwertyuiop[]asdfgh, identity_password.keyboard",
        "йцукенгшщзхъфывапр, identity_password.keyboard",
        "йцукенгшщзфывапр, identity_password.common",
        "парольпарольпароль, identity_password.repeated",
        "aaaaaaaaaaaaaaaaaaaa, identity_password.repeated",
        "abcdefghijklmnopq, identity_password.sequence",
        "Kovaleva-meridian, identity_password.own_words",
        "КовалёваМеридиан, identity_password.own_words",
        "annakmeridian004417, identity_password.own_words"
    })
    void aWeakOneIsRefusedWithTheReason(String password, String why) {
        assertThat(rule.weakness(password, 15, OWN))
                .get()
                .extracting(Refused::key)
                .isEqualTo(why);
    }

    @Test
    void theLengthIsCountedInCharactersNotInHalvesOfThem() {
        assertThat(rule.weakness("🦊🚲🍐⛵🧭".repeat(3), 16, OWN))
                .get()
                .extracting(Refused::arguments)
                .isEqualTo(List.of(16, 15));
    }

    @Test
    void theShortestIsASetting() {
        assertThat(rule.weakness("x7Lq-92pk", 8, OWN)).isEmpty();
        assertThat(rule.weakness("x7Lq-92", 8, OWN)).isPresent();
    }

    @Test
    void twoHundredCharactersAreTakenAndOneMoreIsNot() {
        String verse = "a boat, a compass, and jam of pears; ";
        String longest = verse.repeat(6).substring(0, 200);
        assertThat(rule.weakness(longest, 15, OWN)).isEmpty();
        assertThat(rule.weakness(longest + "x", 15, OWN))
                .get()
                .extracting(Refused::key)
                .isEqualTo("identity_password.too_long");
    }
}
