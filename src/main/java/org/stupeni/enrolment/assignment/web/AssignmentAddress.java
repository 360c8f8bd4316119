package org.stupeni.enrolment.assignment.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stupeni.enrolment.assignment.Audience;
import org.stupeni.enrolment.assignment.Due;
import org.stupeni.enrolment.assignment.NewAssignment;
import org.stupeni.enrolment.assignment.Subject;
import org.stupeni.identity.web.AddressId;

/**
 * An assignment that is being thought of, as an address says it: {@code ?subject=course:x&department=12&due=2026-12-01}, or
 * {@code &due=30-hired}. So the dry run can be paged, reloaded and
 * gone back from.
 */
record AssignmentAddress(Subject subject, Audience audience, Due due) {

    private static final Pattern RELATIVE = Pattern.compile("([0-9]{1,4})-(hired|assigned)");

    static AssignmentAddress of(UnaryOperator<String> parameter) {
        return new AssignmentAddress(
                Subject.ofWord(parameter.apply("subject")).orElse(null),
                audience(parameter),
                due(parameter.apply("due")).orElse(null));
    }

    private static Audience audience(UnaryOperator<String> parameter) {
        Optional<Long> department = AddressId.of(parameter.apply("department"));
        Optional<Long> position = AddressId.of(parameter.apply("position"));
        String people = parameter.apply("people");
        if (department.isPresent()) {
            return Audience.department(department.get());
        }
        if (position.isPresent()) {
            return Audience.position(position.get());
        }
        return people == null
                ? null
                : Audience.people(Arrays.stream(people.split("\\."))
                        .flatMap(id -> AddressId.of(id).stream())
                        .distinct()
                        .toList());
    }

    /** A day as a field of dates writes it; nothing where it is none. */
    static Optional<LocalDate> day(String typed) {
        try {
            return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Due> due(String word) {
        Matcher relative = RELATIVE.matcher(word == null ? "" : word);
        return relative.matches()
                ? Optional.of(Due.after(
                        Integer.parseInt(relative.group(1)),
                        Due.From.valueOf(relative.group(2).toUpperCase(Locale.ROOT))))
                : day(word).map(Due::on);
    }

    NewAssignment wanted(Long scope) {
        return new NewAssignment(subject, audience, due, scope);
    }

    /** The query of an address. */
    String query() {
        return "?subject=" + subject.word() + "&" + who() + "&due="
                + (due.isRelative()
                        ? due.days() + "-" + due.from().name().toLowerCase(Locale.ROOT)
                        : due.on().toString());
    }

    private String who() {
        return switch (audience.kind()) {
            case DEPARTMENT -> "department=" + audience.departmentId();
            case POSITION -> "position=" + audience.positionId();
            case PEOPLE -> "people=" + ids(audience.people());
        };
    }

    private static String ids(List<Long> people) {
        return people.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
