package org.stupeni.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.certification.appeal.Appeals;
import org.stupeni.certification.complaint.ComplaintRegister;
import org.stupeni.certification.measure.MeasureQueue;
import org.stupeni.certification.measure.WaitingMeasure;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.ViewTexts;

/** What waits for HR beside the queue of levels: measures for a second person, appeals and complaints for an answer. Each is asked for once. */
@Named
@RequestScoped
public class WaitingElsewherePage {

    private static final int MEASURES = 50;

    @Inject
    MeasureQueue measureQueue;

    @Inject
    Appeals appeals;

    @Inject
    ComplaintRegister complaints;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private List<WaitingMeasure> measures;
    private Integer measured;
    private Integer appealed;
    private ComplaintRegister.Waiting complained;

    public int getMeasureCount() {
        if (measured == null) {
            measured = measureQueue.count();
        }
        return measured;
    }

    /** The oldest measures that wait. */
    public List<WaitingMeasure> getMeasures() {
        if (measures == null) {
            measures = getMeasureCount() == 0 ? List.of() : measureQueue.list(MEASURES);
        }
        return measures;
    }

    /** What the reader can do about a measure, as far as the list tells. */
    public String partIn(WaitingMeasure row) {
        if (row.proposerId().equals(me.getId())) {
            return texts.of("certification_queue.measure_own");
        }
        return texts.of("certification_queue.part_" + (row.employeeId().equals(me.getId()) ? "self" : "approve"));
    }

    /** "Апелляции (2)"; the name alone where none waits. */
    public String getAppeals() {
        if (appealed == null) {
            appealed = appeals.count(true);
        }
        return named("appeal_register.title", appealed);
    }

    /** "Жалобы (1)", of those that the reader may see. */
    public String getComplaints() {
        return named("complaint_register.title", complained().unanswered());
    }

    /** How many complaints that the reader may see are overdue. */
    public long getOverdueComplaints() {
        return complained().overdue();
    }

    private ComplaintRegister.Waiting complained() {
        if (complained == null) {
            complained = complaints.waiting(me.getId());
        }
        return complained;
    }

    private String named(String key, long waiting) {
        return waiting == 0 ? texts.of(key) : texts.of("certification_queue.with_number", texts.of(key), waiting);
    }
}
