package org.stupeni.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.stupeni.desk.HealthReport;
import org.stupeni.desk.PortalHealth;
import org.stupeni.platform.web.ViewTexts;

/** How the portal fares: where an administrator's day begins. */
@Named
@RequestScoped
public class AdminStatePage {

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1L << 20);
    private static final BigDecimal GIGABYTE = BigDecimal.valueOf(1L << 30);

    @Inject
    PortalHealth health;

    @Inject
    Build build;

    @Inject
    ViewTexts texts;

    private HealthReport report;

    @PostConstruct
    void look() {
        report = health.look();
    }

    public HealthReport getReport() {
        return report;
    }

    public String getVersion() {
        return build.version();
    }

    public Instant getBuiltAt() {
        return build.builtAt();
    }

    public String getServer() {
        return build.server();
    }

    public String getUptime() {
        Duration uptime = report.uptime();
        return uptime.toDays() > 0
                ? texts.of("desk_state.uptime_days", uptime.toDays(), uptime.toHoursPart())
                : texts.of("desk_state.uptime_hours", uptime.toHours(), uptime.toMinutesPart());
    }

    /** A size in megabytes or gigabytes. */
    public String size(long bytes) {
        BigDecimal size = BigDecimal.valueOf(bytes);
        return size.compareTo(GIGABYTE) < 0
                ? texts.of("desk_state.megabytes", size.divide(MEGABYTE, 0, RoundingMode.HALF_UP))
                : texts.of("desk_state.gigabytes", size.divide(GIGABYTE, 1, RoundingMode.HALF_UP));
    }
}
