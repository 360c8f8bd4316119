package org.stupeni.enrolment.assignment.web;

import java.util.Arrays;
import java.util.List;
import org.stupeni.enrolment.assignment.Due;
import org.stupeni.platform.Refused;

/** What is typed about a new assignment, word for word. */
public class AssignForm {

    private String subject;
    private String people;
    private String department;
    private String position;
    private String due;
    private String days;
    private String from;

    /** What was typed for single people, one each. */
    List<String> names() {
        return people == null
                ? List.of()
                : Arrays.stream(people.split("[\\n\\r,;]+"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }

    /**
     * By when, as it was typed; null where nothing was.
     *
     * @throws Refused if both a day and a number of days were typed, or what is no number
     */
    Due dueTyped() {
        boolean counted = days != null && !days.isBlank();
        if (!counted) {
            return AssignmentAddress.day(due).map(Due::on).orElse(null);
        }
        if (due != null && !due.isBlank()) {
            throw new Refused("enrolment_assign.due_several");
        }
        String number = days.strip();
        return Due.after(
                number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0,
                Due.From.HIRED.name().equals(from) ? Due.From.HIRED : Due.From.ASSIGNED);
    }

    void show(Due known) {
        if (known != null && known.isRelative()) {
            days = known.days().toString();
            from = known.from().name();
        } else if (known != null) {
            due = known.on().toString();
        }
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** Numbers, mail addresses, sign-in names or names, one a line. */
    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    /** How many days, where each person has a last day of their own. */
    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
