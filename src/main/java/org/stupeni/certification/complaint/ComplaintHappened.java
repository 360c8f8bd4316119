package org.stupeni.certification.complaint;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** Something happened to a complaint; fired in the transaction that keeps it. */
public record ComplaintHappened(Long who, String what, Long complaintId, Instant when) implements Fact {

    private static final String MADE = "certification.complaint-made";
    private static final String TAKEN = "certification.complaint-taken";
    private static final String RELEASED = "certification.complaint-released";
    private static final String WITHDRAWN = "certification.complaint-withdrawn";
    private static final String OVERDUE = "certification.complaint-overdue";

    static ComplaintHappened made(Long who, Long complaintId, Instant when) {
        return new ComplaintHappened(who, MADE, complaintId, when);
    }

    static ComplaintHappened step(ComplaintStepKind kind, Long who, Long complaintId, Instant when) {
        return new ComplaintHappened(
                who,
                switch (kind) {
                    case TAKEN -> TAKEN;
                    case NOTED -> "certification.complaint-noted";
                    case NAMED -> "certification.complaint-named";
                    case RELEASED -> RELEASED;
                    case ANSWERED -> throw new IllegalArgumentException("An answer has its verdict");
                    case CLOSED -> "certification.complaint-closed";
                    case WITHDRAWN -> WITHDRAWN;
                },
                complaintId,
                when);
    }

    static ComplaintHappened answered(Verdict verdict, Long who, Long complaintId, Instant when) {
        return new ComplaintHappened(
                who,
                switch (verdict) {
                    case UPHELD -> "certification.complaint-upheld";
                    case PARTLY -> "certification.complaint-partly-upheld";
                    case REJECTED -> "certification.complaint-rejected";
                },
                complaintId,
                when);
    }

    /** The term that ran has ended; said once for each, by the portal. */
    static ComplaintHappened overdue(Long complaintId, Instant when) {
        return new ComplaintHappened(null, OVERDUE, complaintId, when);
    }

    /** Whether it waits for somebody to take it up, for the first time or again. */
    public boolean isWaiting() {
        return what.equals(MADE) || what.equals(RELEASED);
    }

    public boolean isTaken() {
        return what.equals(TAKEN);
    }

    public boolean isWithdrawn() {
        return what.equals(WITHDRAWN);
    }

    public boolean isOverdue() {
        return what.equals(OVERDUE);
    }

    public boolean isAnswered() {
        return what.endsWith("upheld") || what.endsWith("rejected");
    }

    @Override
    public String which() {
        return "complaint:" + complaintId;
    }
}
