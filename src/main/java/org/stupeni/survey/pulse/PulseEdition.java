package org.stupeni.survey.pulse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;

/**
 * A module as long as its lessons and its practice say the same and the same is asked about it, with how many people have said something of it. Whoever answers holds
 * its row.
 */
@Entity
@Table(name = "pulse_edition")
class PulseEdition {

    @Id
    @SequenceGenerator(name = "pulse_edition", sequenceName = "pulse_edition_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pulse_edition")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "survey_id", nullable = false, length = 60)
    private String surveyId;

    @Column(name = "course_id", nullable = false, length = 60)
    private String courseId;

    @Column(name = "module_id", nullable = false, length = 60)
    private String moduleId;

    /** {@link ModuleContent#hashOf}. */
    @Column(name = "content", nullable = false, length = 64)
    private String content;

    /** {@link PulseForm#of}. */
    @Column(name = "form", nullable = false, length = 600)
    private String form;

    /** What whoever answers is told: of no fewer people are answers shown at once. */
    @Column(name = "fewest", nullable = false)
    private int fewest;

    /** The number of the course's version in which somebody first learned it so. */
    @Column(name = "since_number", nullable = false)
    private int since;

    /** How many people have handed in. */
    @Column(name = "people", nullable = false)
    private int people;

    /** Of how many of them trainers know. */
    @Column(name = "shown", nullable = false)
    private int shown;

    protected PulseEdition() {}

    PulseEdition(PulseEditionKey key, int since) {
        this.surveyId = key.surveyId();
        this.courseId = key.courseId();
        this.moduleId = key.moduleId();
        this.content = key.content();
        this.form = key.form();
        this.fewest = key.fewest();
        this.since = since;
    }

    void oneMore() {
        people++;
    }

    int fewest() {
        return fewest;
    }

    int waiting() {
        return people - shown;
    }

    void showAll() {
        shown = people;
    }

    /** @param contents what each module says now, by its id */
    boolean isOf(String askedNow, int fewestNow, Map<String, String> contents) {
        return form.equals(askedNow) && fewest == fewestNow && content.equals(contents.get(moduleId));
    }

    PulseEditionRow row(boolean present, int fewestSeen, long seen, long asked) {
        return new PulseEditionRow(id, moduleId, content, form, since, present, fewestSeen, seen, asked);
    }

    Long id() {
        return id;
    }
}
