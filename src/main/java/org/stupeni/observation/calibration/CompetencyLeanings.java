package org.stupeni.observation.calibration;

import java.util.Optional;

/**
 * How all observers of one competency see, without any one of them. Above 0 is mild, below 0 is severe; a figure of too few observers is missing.
 *
 * @param key against the key, by the last calibration of each
 * @param change by how much that has grown since the calibration before
 * @param others against others in the same people, by those who share enough people with them
 */
public record CompetencyLeanings(Optional<Leaning> key, Optional<Leaning> change, Optional<Leaning> others) {}
