package org.stupeni.survey.pulse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What somebody said to one question; nobody knows who. It is seen by trainers once it belongs to a {@link PulseStep}. */
@Entity
@Table(name = "pulse_answer")
class PulseAnswer {

    /** By chance: a number of a sequence would tell who came before whom. */
    @Id
    @Column(name = "id", length = 36)
    private String id;

    @Column(name = "edition_id", nullable = false)
    private Long editionId;

    @Column(name = "question_id", nullable = false, length = 60)
    private String question;

    /** Of a scale, else null. */
    @Column(name = "mark")
    private Integer mark;

    /** The id of the chosen option, else null. */
    @Column(name = "chosen", length = 60)
    private String chosen;

    /** In own words, else null. */
    @Column(name = "words", length = 4000)
    private String words;

    @Column(name = "step_id")
    private Long stepId;

    protected PulseAnswer() {}

    PulseAnswer(Long editionId, PulseReply reply) {
        this.id = UUID.randomUUID().toString();
        this.editionId = editionId;
        this.question = reply.question();
        this.mark = reply.mark();
        this.chosen = reply.chosen();
        this.words = reply.words();
    }
}
