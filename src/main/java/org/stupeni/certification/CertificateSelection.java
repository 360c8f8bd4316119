package org.stupeni.certification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stupeni.identity.place.SearchText;

/** A filter in the words of a query over certificates {@code c} of employees {@code e} in departments {@code d}. */
final class CertificateSelection {

    /** The letters of a certificate's number: whoever types it has Latin ones as easily as Cyrillic. */
    private static final Pattern NUMBER = Pattern.compile("^%\\p{L}{2}-(?=[0-9]{4}-)");

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * @param departments those that the filter's department stands for, or null
     * @param day on which it is asked what a certificate is worth
     */
    CertificateSelection(CertificateFilter filter, Set<Long> departments, LocalDate day) {
        words(filter.words());
        and("c.validFrom >= :from", "from", filter.from());
        and("c.validFrom <= :until", "until", filter.until());
        and("d.id in :departments", "departments", departments);
        and("c.competency = :competency", "competency", filter.competency());
        and("c.level = :level", "level", filter.level());
        if (filter.status() != null) {
            and(is(filter.status()), "day", day);
        }
        if (filter.days() != null) {
            and(InForce.on("c", ":day"), "day", day);
            and("c.validUntil <= :end", "end", day.plusDays(filter.days()));
        }
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void and(String condition, String parameter, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(parameter, value);
        }
    }

    private void words(String typed) {
        List<String> patterns = SearchText.patterns(typed);
        for (int i = 0; i < patterns.size(); i++) {
            String word = ":word" + i + " escape '!'";
            where.append(" and (e.searchText like ")
                    .append(word)
                    .append(" or lower(c.holder) like ")
                    .append(word)
                    .append(" or lower(c.number) like :number")
                    .append(i)
                    .append(" escape '!'")
                    .append(" or c.code like :code")
                    .append(i)
                    .append(')');
            parameters.put("word" + i, patterns.get(i));
            parameters.put("number" + i, NUMBER.matcher(patterns.get(i)).replaceFirst("%"));
            parameters.put("code" + i, CertificateCode.patternOf(patterns.get(i)));
        }
    }

    /** The same as {@link CertificateStatus} says of rows. */
    private static String is(CertificateStatus status) {
        return switch (status) {
            case REVOKED -> InForce.revoked("c", ":day");
            case NOT_YET_VALID -> InForce.unrevoked("c", ":day") + " and c.validFrom > :day";
            case EXPIRED -> InForce.unrevoked("c", ":day") + " and c.validUntil < :day";
            case SUSPENDED ->
                InForce.unrevoked("c", ":day") + " and c.validFrom <= :day and c.validUntil >= :day and "
                        + InForce.suspended("c", ":day");
            case SUPERSEDED -> InForce.on("c", ":day") + " and " + replaced();
            case VALID -> InForce.on("c", ":day") + " and not " + replaced();
        };
    }

    private static String replaced() {
        return "exists (select x.id from Certificate x where x.employee = c.employee and x.competency = c.competency"
                + " and x.level >= c.level and x.id > c.id and " + InForce.on("x", ":day") + ")";
    }
}
