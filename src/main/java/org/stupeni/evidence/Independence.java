package org.stupeni.evidence;

import java.util.Optional;
import org.stupeni.platform.Refused;

/** Tells whether somebody is independent of a person, so that they may weigh that person's evidence; answered by the rooms above. */
public interface Independence {

    /** Why this person may not, or nothing. */
    Optional<Refused> refuses(Long who, Long employeeId);
}
