package org.stupeni.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.audit.TrailPeople;
import org.stupeni.audit.TrailRow;
import org.stupeni.audit.web.TrailSubjects.Subject;
import org.stupeni.certification.CertificateRow;
import org.stupeni.certification.Certificates;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Texts;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Says rows of ids in words, with the names of today: one question to the database for all of a kind. */
@RequestScoped
public class TrailWords {

    private static final String KINDS = "audit_thing.";
    private static final String ID = "[0-9]{1,18}";

    @Inject
    People people;

    @Inject
    Courses courses;

    @Inject
    Frameworks frameworks;

    @Inject
    Certificates certificates;

    @Inject
    TrailSubjects subjects;

    @Inject
    TrailPeople trailPeople;

    @Inject
    FactKinds kinds;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    /** What a thing is called, and where it can be looked at, or null. */
    private record Named(String text, String link) {}

    /** What the rows of a page name, by id. */
    private record Things(
            Map<Long, PersonRow> persons,
            Map<Long, CertificateRow> printed,
            Map<String, Subject> subjects,
            Map<String, Map<Long, Long>> concerned) {

        /** Whom a row is about that names a thing of one person. */
        Optional<PersonRow> about(TrailRow row) {
            return idOf(first(row.thingId()))
                    .map(concerned.getOrDefault(row.thingKind(), Map.of())::get)
                    .map(persons::get);
        }
    }

    public List<TrailLine> tell(List<TrailRow> rows) {
        Map<String, Map<Long, Long>> concerned = trailPeople.of(kind -> ids(rows, kind));
        Things things = new Things(
                people.findAll(peopleIn(rows, concerned)),
                certificates.findAll(ids(rows, "certificate")),
                subjects.of(kind -> ids(rows, kind)),
                concerned);
        return rows.stream().map(row -> line(row, things)).toList();
    }

    private static Set<Long> peopleIn(List<TrailRow> rows, Map<String, Map<Long, Long>> concerned) {
        Set<Long> ids = new HashSet<>(ids(rows, "employee"));
        concerned.values().forEach(one -> ids.addAll(one.values()));
        rows.stream().map(TrailRow::who).filter(who -> who != null).forEach(ids::add);
        return ids;
    }

    private static Set<Long> ids(List<TrailRow> rows, String kind) {
        return rows.stream()
                .filter(row -> row.thingKind().equals(kind))
                .flatMap(row -> idOf(first(row.thingId())).stream())
                .collect(Collectors.toSet());
    }

    private TrailLine line(TrailRow row, Things things) {
        PersonRow person = row.who() == null ? null : things.persons().get(row.who());
        Named thing = nameOf(row, things);
        return new TrailLine(
                row,
                whoOf(row, person),
                person == null ? null : person.number(),
                what(row.what()),
                thing.text(),
                thing.link());
    }

    private String whoOf(TrailRow row, PersonRow person) {
        if (person != null) {
            return person.name().full();
        }
        if (row.who() != null) {
            return texts.of("audit_trail.unknown_person", row.who().toString());
        }
        return texts.of(row.what().startsWith("identity.sign") ? "audit_trail.nobody" : "audit_trail.portal");
    }

    /** What happened in words; the word itself where there is no text. */
    public String what(String what) {
        return kinds.isKnown(what) ? texts.of(FactKinds.TEXTS + what) : what;
    }

    private Named nameOf(TrailRow row, Things things) {
        return switch (row.thingKind()) {
            case "employee" -> employee(row.thingId(), things.persons());
            case "course-version" ->
                idOf(row.thingId()).flatMap(this::courseVersion).orElseGet(() -> plain(row));
            case "exam" -> exam(row.thingId()).orElseGet(() -> plain(row));
            case "certificate" ->
                idOf(row.thingId())
                        .map(things.printed()::get)
                        .map(found -> new Named(
                                with(texts.of(KINDS + "certificate", found.number()), things.about(row)),
                                "/verify/" + found.code()))
                        .orElseGet(() -> plain(row));
            case TrailSubjects.DECISION, TrailSubjects.APPEAL, TrailSubjects.OBSERVATION ->
                idOf(row.thingId())
                        .map(id -> things.subjects().get(TrailSubjects.key(row.thingKind(), id)))
                        .map(subject -> about(row, subject))
                        .orElseGet(() -> plain(row));
            default -> plain(row, things.about(row));
        };
    }

    private Named about(TrailRow row, Subject subject) {
        String competency = competency(subject.competency());
        String about = subject.level() == null
                ? texts.of("audit_trail.person_competency", subject.name(), competency)
                : texts.of("audit_trail.person_level", subject.name(), competency, subject.level());
        return new Named(
                texts.of("audit_trail." + row.thingKind(), row.thingId(), about),
                "/admin/person?id=" + subject.employeeId());
    }

    private Named plain(TrailRow row, Optional<PersonRow> about) {
        Named named = plain(row);
        return about.map(person -> new Named(with(named.text(), about), "/admin/person?id=" + person.id()))
                .orElse(named);
    }

    private String with(String thing, Optional<PersonRow> about) {
        return about.map(person ->
                        texts.of("audit_trail.thing_of", thing, person.name().full()))
                .orElse(thing);
    }

    private Named plain(TrailRow row) {
        boolean known = Texts.all(viewer.getLanguage()).containsKey(KINDS + row.thingKind());
        return new Named(
                known ? texts.of(KINDS + row.thingKind(), row.thingId()) : row.thingKind() + " " + row.thingId(), null);
    }

    /** {@code 7}, {@code 7/client-orientation} or {@code 7/client-orientation/3}. */
    private Named employee(String thing, Map<Long, PersonRow> persons) {
        String[] parts = thing.split("/");
        Optional<PersonRow> person = idOf(parts[0]).map(persons::get);
        String name = person.map(found -> found.name().full())
                .orElseGet(() -> texts.of("audit_trail.unknown_person", parts[0]));
        String text = switch (parts.length) {
            case 1 -> name;
            case 2 -> texts.of("audit_trail.person_competency", name, competency(parts[1]));
            default -> texts.of("audit_trail.person_level", name, competency(parts[1]), parts[2]);
        };
        return new Named(
                text, person.map(found -> "/admin/person?id=" + found.id()).orElse(null));
    }

    private String competency(String id) {
        return texts.in(frameworks.current().framework().titleOf(id));
    }

    private Optional<Named> courseVersion(long versionId) {
        try {
            PublishedCourse version = courses.version(versionId);
            Course course = version.course();
            return Optional.of(new Named(
                    texts.of("audit_trail.course_version", texts.in(course.title()), version.number()),
                    "/learn/course?id=" + course.id()));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** {@code course/exam}. */
    private Optional<Named> exam(String thing) {
        String[] parts = thing.split("/");
        return parts.length != 2
                ? Optional.empty()
                : courses.latest(parts[0])
                        .flatMap(version -> version.course().exam(parts[1]))
                        .map(exam -> new Named(
                                texts.of(KINDS + "exam", texts.in(exam.title())),
                                "/learn/exam?course=" + parts[0] + "&id=" + parts[1]));
    }

    private static String first(String thing) {
        int slash = thing.indexOf('/');
        return slash < 0 ? thing : thing.substring(0, slash);
    }

    private static Optional<Long> idOf(String text) {
        return text.matches(ID) ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
