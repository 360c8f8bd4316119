package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stupeni.platform.SettingRow.Source;

class SettingListTest {

    @Test
    void knowsEverySettingAndItsDefault() {
        assertThat(SettingList.known())
                .containsEntry("portal.zone", "Europe/Moscow")
                .containsEntry("portal.address", "")
                .containsEntry("portal.db.name", "data/portal")
                .allSatisfy((key, fallback) -> assertThat(key).startsWith("portal."));
    }

    @Test
    void whatIsNotSetIsTheDefault() {
        SettingRow row = SettingList.row("portal.zone", "Europe/Moscow", null, Source.DEFAULT);

        assertThat(row.value()).isEqualTo("Europe/Moscow");
        assertThat(row.isSet()).isFalse();
    }

    @Test
    void aDefaultThatIsReckonedStandsInForceAndAsDefault() {
        SettingRow row = SettingList.row("portal.address", "", null, Source.DEFAULT)
                .inForce("http://localhost:8080", "http://localhost:8080");

        assertThat(row.value()).isEqualTo("http://localhost:8080");
        assertThat(row.fallback()).isEqualTo("http://localhost:8080");
        assertThat(row.isSet()).isFalse();
    }

    @Test
    void aSecretIsShownToNobody() {
        SettingRow row = SettingList.row("portal.db.password", "portal", "five-steps-up", Source.VARIABLE);

        assertThat(row.secret()).isTrue();
        assertThat(row.isSet()).isTrue();
        assertThat(row.toString()).doesNotContain("five-steps-up");
        assertThat(row.fallback()).isNull();
    }

    @Test
    void aPasswordInAnAddressIsShownToNobody() {
        SettingRow row = SettingList.row(
                "portal.db.url", "", "jdbc:postgresql://db/portal?Password=five-steps-up&ssl=true", Source.PROPERTY);

        assertThat(row.value()).isEqualTo("jdbc:postgresql://db/portal?Password=***&ssl=true");
    }
}
