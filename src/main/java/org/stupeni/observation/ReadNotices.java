package org.stupeni.observation;

import java.time.Instant;
import java.util.Map;

/** When people read that they were observed; asked upwards, where they are told. */
public interface ReadNotices {

    /** When a person opened the notes about the own observations: by the moment the observation was signed. A note that was not opened is left out. */
    Map<Instant, Instant> of(Long employeeId);
}
