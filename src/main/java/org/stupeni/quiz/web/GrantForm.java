package org.stupeni.quiz.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.grant.NewGrant;

/** What is typed about a grant, word for word. */
public class GrantForm {

    private static final Pattern EXAM = Pattern.compile("([a-z0-9-]{1,60})/([a-z0-9-]{1,60})");

    private String who;
    private String department;
    private String exam;
    private String from;
    private String until;
    private String attempts = "1";
    private String reason;

    private Long employeeId;

    /**
     * What speaks against it by field; with nothing, {@link #read} gives what is granted.
     *
     * @param people finds who is meant by a name or a number
     */
    Map<String, Refused> problems(LocalDate today, Function<String, List<NamedPerson>> people) {
        Map<String, Refused> problems = new LinkedHashMap<>();
        employeeId = null;
        if (who != null && !who.isBlank()) {
            List<NamedPerson> meant = people.apply(who.strip());
            if (meant.size() == 1) {
                employeeId = meant.get(0).id();
            } else {
                problems.put("who", new Refused(meant.isEmpty() ? "quiz_grants.nobody" : "quiz_grants.several"));
            }
        }
        for (Map.Entry<String, String> day :
                Map.of("from", text(from), "until", text(until)).entrySet()) {
            if (!day.getValue().isEmpty() && day(day.getValue()) == null) {
                problems.put(day.getKey(), new Refused("identity_access.day_form"));
            }
        }
        read().problems(today).forEach(problems::putIfAbsent);
        return problems;
    }

    NewGrant read() {
        Matcher named = EXAM.matcher(text(exam));
        boolean known = named.matches();
        return new NewGrant(
                employeeId,
                AddressId.of(department).orElse(null),
                known ? named.group(1) : null,
                known ? named.group(2) : null,
                day(text(from)),
                day(text(until)),
                text(attempts).matches("[0-9]{1,4}") ? Integer.valueOf(text(attempts)) : null,
                reason);
    }

    private static LocalDate day(String typed) {
        try {
            LocalDate day = typed.isEmpty() ? null : LocalDate.parse(typed);
            return day == null || day.getYear() > 9999 || day.getYear() < 2000 ? null : day;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getExam() {
        return exam;
    }

    public void setExam(String exam) {
        this.exam = exam;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getAttempts() {
        return attempts;
    }

    public void setAttempts(String attempts) {
        this.attempts = attempts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
