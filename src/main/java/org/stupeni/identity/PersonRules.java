package org.stupeni.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stupeni.platform.Refused;

/** What every person's data must be like, whoever else there is: the refusals by field. */
final class PersonRules {

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+");
    private static final Pattern NO_SPACE = Pattern.compile("\\S+");

    /** Nobody works longer, and nobody is hired that far ahead: such a year is a slip of the hand. */
    private static final int YEARS_BACK = 70;

    private static final int YEARS_AHEAD = 1;

    private final Map<String, Refused> problems = new LinkedHashMap<>();

    private PersonRules() {}

    static Map<String, Refused> check(PersonData data, LocalDate today) {
        PersonRules rules = new PersonRules();
        rules.text("number", data.number(), 20);
        rules.form("number", data.number(), NO_SPACE, "identity_person.number_form");
        rules.text("family", data.family(), 100);
        rules.text("given", data.given(), 100);
        rules.length("patronymic", data.patronymic(), 100);
        rules.text("mail", data.mail(), 200);
        rules.form("mail", data.mail(), MAIL, "identity_person.mail_form");
        rules.length("login", data.login(), 60);
        rules.form("login", data.login(), NO_SPACE, "identity_person.login_form");
        rules.text("positionRu", data.positionRu(), 200);
        rules.text("positionEn", data.positionEn(), 200);
        if (data.language() == null) {
            rules.refuse("language", new Refused("identity_person.missing"));
        }
        if (!isZone(data.zone())) {
            rules.refuse("zone", new Refused("identity_person.zone_unknown"));
        }
        rules.joined(data.joinedOn(), today);
        return rules.problems;
    }

    /** Only a place's name says when its summer time begins; an offset does not. */
    static boolean isZone(String name) {
        try {
            return name.contains("/")
                    && name.length() <= 60
                    && ZoneId.of(name).getId().equals(name);
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private void joined(LocalDate day, LocalDate today) {
        if (day != null) {
            hireDay(day, today).ifPresent(why -> refuse("joinedOn", why));
        }
    }

    /** Why nobody can have come on that day, or nothing. */
    static Optional<Refused> hireDay(LocalDate day, LocalDate today) {
        if (day.isBefore(today.minusYears(YEARS_BACK))) {
            return Optional.of(new Refused("identity_person.joined_too_early", YEARS_BACK));
        }
        return day.isAfter(today.plusYears(YEARS_AHEAD))
                ? Optional.of(new Refused("identity_person.joined_too_late"))
                : Optional.empty();
    }

    private void text(String field, String text, int longest) {
        if (text.isEmpty()) {
            refuse(field, new Refused("identity_person.missing"));
        }
        length(field, text, longest);
    }

    private void length(String field, String text, int longest) {
        if (text.length() > longest) {
            refuse(field, new Refused("identity_person.too_long", longest));
        }
    }

    private void form(String field, String text, Pattern form, String otherwise) {
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            refuse(field, new Refused(otherwise));
        }
    }

    private void refuse(String field, Refused why) {
        problems.putIfAbsent(field, why);
    }
}
