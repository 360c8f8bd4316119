package org.stupeni.survey.pulse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.stupeni.platform.AppendOnly;

/** Answers to one question that came to be seen together, of so many people that none of them stands out. */
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

    @Column(name = "question_id", nullable = false, length = 60, updatable = false)
    private String question;

    /** Who could have said it: of figures those who answered the question, of words those who handed in. */
    @Column(name = "people", nullable = false, updatable = false)
    private int people;

    @Column(name = "shown_on", nullable = false, updatable = false)
    private LocalDate shownOn;

    protected PulseStep() {}

    PulseStep(Long editionId, String question, int people, LocalDate shownOn) {
        this.editionId = editionId;
        this.question = question;
        this.people = people;
        this.shownOn = shownOn;
    }

    Long id() {
        return id;
    }
}
