package org.stupeni.enrolment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stupeni.identity.Teams;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.place.Place;
import org.stupeni.identity.place.Places;
import org.stupeni.identity.place.Positions;
import org.stupeni.platform.Refused;

/** Of whom what may be asked by when; part of {@link Assignments}. */
@ApplicationScoped
class AudienceRules {

    private static final int MOST_YEARS = 3;

    /** More people are a department or a position; their ids fill an address, too. */
    static final int MOST_PEOPLE = 300;

    @Inject
    Subjects subjects;

    @Inject
    Places places;

    @Inject
    Teams teams;

    @Inject
    Departments departments;

    @Inject
    Positions positions;

    Map<String, Refused> check(NewAssignment wanted, LocalDate today) {
        Map<String, Refused> problems = new LinkedHashMap<>();
        if (wanted.subject() == null) {
            problems.put("subject", new Refused("enrolment_assign.subject_missing"));
        } else if (!subjects.isThere(wanted.subject())) {
            problems.put("subject", new Refused("enrolment_assign.subject_unknown"));
        }
        against(wanted).ifPresent(why -> problems.put("who", why));
        if (wanted.due() != null && wanted.due().isRelative()) {
            days(wanted.due().days()).ifPresent(why -> problems.put("days", why));
        } else if (wanted.due() == null || wanted.due().on() == null) {
            problems.put("due", new Refused("enrolment_assign.due_missing"));
        } else {
            dueOn(wanted.due().on(), today).ifPresent(why -> problems.put("due", why));
        }
        return problems;
    }

    /** What speaks against such a last day. */
    static Optional<Refused> dueOn(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return Optional.of(new Refused("enrolment_assign.due_past"));
        }
        return day.isAfter(today.plusYears(MOST_YEARS))
                ? Optional.of(new Refused("enrolment_assign.due_far", MOST_YEARS))
                : Optional.empty();
    }

    private static Optional<Refused> days(int days) {
        return days < 1 || days > Due.MOST_DAYS
                ? Optional.of(new Refused("enrolment_assign.days_wrong", Due.MOST_DAYS))
                : Optional.empty();
    }

    private Optional<Refused> against(NewAssignment wanted) {
        Audience audience = wanted.audience();
        if (audience == null
                || audience.kind() == Audience.Kind.PEOPLE && audience.people().isEmpty()) {
            return refused("who_missing");
        }
        return switch (audience.kind()) {
            case PEOPLE -> againstPeople(audience.people(), wanted.scope());
            case DEPARTMENT ->
                departments.find(audience.departmentId()).isEmpty()
                        ? refused("department_unknown")
                        : againstNobody(wanted);
            case POSITION ->
                positions.find(audience.positionId()).isEmpty() ? refused("position_unknown") : againstNobody(wanted);
        };
    }

    private Optional<Refused> againstPeople(List<Long> people, Long scope) {
        if (people.size() > MOST_PEOPLE) {
            return Optional.of(new Refused("enrolment_assign.too_many", MOST_PEOPLE));
        }
        if (scope != null && !new HashSet<>(teams.lineOf(scope)).containsAll(people)) {
            return refused("not_in_line");
        }
        return places.there(people).size() < new HashSet<>(people).size() ? refused("person_gone") : Optional.empty();
    }

    private Optional<Refused> againstNobody(NewAssignment wanted) {
        return audience(wanted).isEmpty() ? refused("nobody_there") : Optional.empty();
    }

    private static Optional<Refused> refused(String why) {
        return Optional.of(new Refused("enrolment_assign." + why));
    }

    /** Everybody whom it means today, by name. */
    List<Place> audience(NewAssignment wanted) {
        Audience audience = wanted.audience();
        List<Place> meant = switch (audience.kind()) {
            case PEOPLE -> places.there(audience.people());
            case DEPARTMENT -> places.inDepartment(audience.departmentId());
            case POSITION -> places.inPosition(audience.positionId());
        };
        if (wanted.scope() == null) {
            return meant;
        }
        Set<Long> line = new HashSet<>(teams.lineOf(wanted.scope()));
        return meant.stream().filter(place -> line.contains(place.employeeId())).toList();
    }
}
