package org.stupeni.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.StatementCount;

@ExtendWith(ArquillianExtension.class)
class PortalHealthIT {

    @Inject
    PortalHealth health;

    @Inject
    TestPeople people;

    @Test
    void saysWhatThePortalStandsOn() {
        people.employee();

        HealthReport report = health.look();

        assertThat(report.database().product()).containsAnyOf("Derby", "PostgreSQL");
        assertThat(report.database().embedded())
                .isEqualTo(report.database().product().contains("Derby"));
        assertThat(Integer.parseInt(report.database().schema())).isGreaterThanOrEqualTo(8);
        assertThat(report.machine().startedAt()).isBefore(report.at());
        assertThat(report.machine().diskFree())
                .isPositive()
                .isLessThanOrEqualTo(report.machine().diskTotal());
        assertThat(Path.of(report.machine().folder())).isDirectory();
        assertThat(report.counts().people()).isPositive();
        assertThat(report.warnings().contains(HealthWarning.DERBY))
                .isEqualTo(report.database().embedded());
    }

    @Test
    void asksTheSameFewQuestionsWhateverThereIs() {
        health.look();
        int before = StatementCount.sent();
        health.look();

        assertThat(StatementCount.sent() - before).isLessThanOrEqualTo(4);
    }
}
