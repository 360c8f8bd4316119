package org.stupeni.identity.accommodation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;

/**
 * More time as HR grants it: either a factor or minutes.
 *
 * @param factor of the limit, or null
 * @param minutes beside the limit, or null
 * @param until the last day, or null for no end
 */
public record NewAccommodation(BigDecimal factor, Integer minutes, LocalDate from, LocalDate until, String reason) {

    private static final BigDecimal MOST = new BigDecimal("3.00");
    private static final int MOST_MINUTES = 600;
    private static final ReasonRule REASON =
            new ReasonRule("identity_accommodation.reason_missing", "identity_accommodation.reason_long", 1000);

    public NewAccommodation {
        reason = reason == null ? "" : reason.strip();
    }

    /** What speaks against it, by field; a grant cannot begin before today, since exams of the past are over. */
    public Map<String, Refused> problems(LocalDate today) {
        Map<String, Refused> problems = new LinkedHashMap<>();
        if (factor == null && minutes == null) {
            problems.put("factor", new Refused("identity_accommodation.time_missing"));
        } else if (factor != null && minutes != null) {
            problems.put("minutes", new Refused("identity_accommodation.time_twice"));
        } else if (factor != null && !isFactor()) {
            problems.put("factor", new Refused("identity_accommodation.factor_range"));
        } else if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
            problems.put("minutes", new Refused("identity_accommodation.minutes_range", MOST_MINUTES));
        }
        if (from == null) {
            problems.put("from", new Refused("identity_accommodation.from_missing"));
        } else if (from.isBefore(today)) {
            problems.put("from", new Refused("identity_accommodation.from_past"));
        }
        if (from != null && until != null && until.isBefore(from)) {
            problems.put("until", new Refused("identity_accommodation.until_before"));
        }
        REASON.problem(reason).ifPresent(problem -> problems.put("reason", problem));
        return problems;
    }

    private boolean isFactor() {
        return factor.compareTo(BigDecimal.ONE) >= 0
                && factor.compareTo(MOST) <= 0
                && factor.stripTrailingZeros().scale() <= 2;
    }
}
