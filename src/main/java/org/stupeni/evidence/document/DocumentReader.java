package org.stupeni.evidence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** Makes of what was typed what a document says. Each refusal is about one field, and its key names it: {@code document_field.<field>_…}. */
@ApplicationScoped
class DocumentReader {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_WORDS = 2000;
    static final int SHORTEST_WORDS = 20;
    private static final int OLDEST_YEARS = 15;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    Frameworks frameworks;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /**
     * Reads it for a person.
     *
     * @throws Refused if something is missing, too long, or about nothing the portal knows
     */
    DocumentData read(NewDocument typed, Long employeeId) {
        if (typed.kind() == null) {
            throw new Refused("document_field.kind_missing");
        }
        String course = typed.kind() == DocumentKind.COURSE ? courseOf(typed.course()) : null;
        return new DocumentData(
                typed.kind(),
                course == null ? competencyOf(typed.competency()) : competencyOfCourse(course),
                course,
                title(typed.title()),
                words(typed.words()),
                colleagueOf(typed, employeeId),
                day(typed.happenedOn()));
    }

    /** Everything for which {@link #read} would refuse it, in the order of the form: whoever corrects one field should not meet the next mistake only then. */
    List<Refused> mistakes(NewDocument typed, Long employeeId) {
        List<Refused> mistakes = new ArrayList<>();
        List<Runnable> fields = List.of(
                () -> subject(typed),
                () -> title(typed.title()),
                () -> words(typed.words()),
                () -> colleagueOf(typed, employeeId),
                () -> day(typed.happenedOn()));
        for (Runnable field : fields) {
            try {
                field.run();
            } catch (Refused refused) {
                mistakes.add(refused);
            }
        }
        return mistakes;
    }

    private void subject(NewDocument typed) {
        if (typed.kind() == DocumentKind.COURSE) {
            courseOf(typed.course());
        } else {
            competencyOf(typed.competency());
        }
    }

    private Long colleagueOf(NewDocument typed, Long employeeId) {
        return typed.kind() == DocumentKind.MENTORING ? colleague(typed.colleague(), employeeId) : null;
    }

    private String courseOf(String id) {
        return courses.latest(id == null ? "" : id)
                .map(found -> found.course().id())
                .orElseThrow(() -> new Refused("document_field.course_missing"));
    }

    private String competencyOfCourse(String course) {
        return courses.latest(course).map(PublishedCourse::course).orElseThrow().competency();
    }

    private String competencyOf(String id) {
        if (frameworks.current().framework().competency(id == null ? "" : id).isEmpty()) {
            throw new Refused("document_field.competency_missing");
        }
        return id;
    }

    private static String title(String typed) {
        String title = typed == null ? "" : typed.strip();
        if (title.isEmpty()) {
            throw new Refused("document_field.title_missing");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new Refused("document_field.title_long", LONGEST_TITLE);
        }
        return title;
    }

    private static String words(String typed) {
        String words = typed == null ? "" : typed.strip();
        if (words.length() < SHORTEST_WORDS) {
            throw new Refused("document_field.words_missing", SHORTEST_WORDS);
        }
        if (words.length() > LONGEST_WORDS) {
            throw new Refused("document_field.words_long", LONGEST_WORDS);
        }
        return words;
    }

    /** By mail address or number, both in full: nobody can look through the list of colleagues here. */
    private Long colleague(String typed, Long employeeId) {
        String who = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (who.isEmpty()) {
            throw new Refused("document_field.colleague_missing");
        }
        Optional<Long> found = entityManager
                .createQuery(
                        "select e.id from Employee e where (lower(e.mail) = :who or lower(e.number) = :who) order by e.id",
                        Long.class)
                .setParameter("who", who)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        if (found.isEmpty()) {
            throw new Refused("document_field.colleague_unknown");
        }
        if (found.get().equals(employeeId)) {
            throw new Refused("document_field.colleague_self");
        }
        return found.get();
    }

    private LocalDate day(String typed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
        try {
            LocalDate day = LocalDate.parse(typed == null ? "" : typed.strip());
            if (day.isAfter(today)) {
                throw new Refused("document_field.day_future");
            }
            if (day.isBefore(today.minusYears(OLDEST_YEARS))) {
                throw new Refused("document_field.day_old", OLDEST_YEARS);
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new Refused("document_field.day_missing");
        }
    }
}
