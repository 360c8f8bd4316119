package org.stupeni.quiz.spaced;

import java.util.List;
import java.util.Optional;

/** Knows which levels people hold. Asked upwards: the room that certifies implements it. */
public interface CheckedLevels {

    /** What this person holds today in this competency, or nothing. */
    Optional<CheckedLevel> of(Long employeeId, String competency);

    /** Held levels, of people who are still here, that no {@link CheckSeries} of this level or a higher one follows, or only one that rests; so many at most. */
    List<CheckedLevel> notFollowed(int most);
}
