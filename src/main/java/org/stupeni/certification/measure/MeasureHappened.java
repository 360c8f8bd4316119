package org.stupeni.certification.measure;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** A measure waits for a second person, or ended without being done; fired by {@link Measures} in the transaction that keeps it. */
public record MeasureHappened(Long who, String what, Long certificateId, Instant when) implements Fact {

    static MeasureHappened ordered(Long who, Long certificateId, Instant when) {
        return new MeasureHappened(who, "certification.measure-ordered", certificateId, when);
    }

    static MeasureHappened rejected(Long who, Long certificateId, Instant when) {
        return new MeasureHappened(who, "certification.measure-rejected", certificateId, when);
    }

    static MeasureHappened withdrawn(Long who, Long certificateId, Instant when) {
        return new MeasureHappened(who, "certification.measure-withdrawn", certificateId, when);
    }

    public boolean isOrdered() {
        return what.equals("certification.measure-ordered");
    }

    public boolean isRejected() {
        return what.equals("certification.measure-rejected");
    }

    @Override
    public String which() {
        return "certificate:" + certificateId;
    }
}
