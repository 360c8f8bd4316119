package org.stupeni.quiz.cut;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One of the judges of a study, named when it was opened. */
@Entity
@Table(name = "cut_judge")
class CutJudge {

    @Id
    @SequenceGenerator(name = "cut_judge", sequenceName = "cut_judge_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cut_judge")
    @Column(name = "id")
    private Long id;

    @Column(name = "study_id", nullable = false)
    private Long studyId;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    protected CutJudge() {}

    CutJudge(Long studyId, Long employeeId) {
        this.studyId = studyId;
        this.employeeId = employeeId;
    }
}
