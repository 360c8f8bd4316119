package org.stupeni.survey.pulse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.stupeni.platform.AppendOnly;

/** Answers that came to be seen together, of so many people that none of them stands out. */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "pulse_step")
class PulseStep {

    @Id
    @SequenceGenerator(name = "pulse_step", sequenceName = "pulse_step_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pulse_step")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "edition_id", nullable = false, updatable = false)
    private Long editionId;

    /** Of figures; null for the people who have handed in, with all that they wrote, be it nothing. */
    @Column(name = "question_id", length = 60, updatable = false)
    private String question;

    /** Who could have said it: of figures those who answered the question, else those who handed in. */
    @Column(name = "people", nullable = false, updatable = false)
    private int people;

    protected PulseStep() {}

    PulseStep(Long editionId, String question, int people) {
        this.editionId = editionId;
        this.question = question;
        this.people = people;
    }

    Long id() {
        return id;
    }
}
