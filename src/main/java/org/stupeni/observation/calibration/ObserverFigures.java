package org.stupeni.observation.calibration;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of how an observer sees. Above 0 is mild, below 0 is severe; every figure is missing where there is too little to tell.
 *
 * @param observations how many they signed in the last twelve months
 * @param standings by competency
 * @param severity by how many steps they see more than others in the same people
 * @param drift by how much that has grown from the earlier half of those people to the later one
 */
public record ObserverFigures(
        Long observerId,
        long observations,
        Map<String, Standing> standings,
        Optional<Tendency> severity,
        Optional<Tendency> drift) {

    /**
     * How the observer stands against the key of one competency.
     *
     * @param last the run finished last, or null
     * @param holds the run that calibrates today, or null
     * @param drift by how much the bias has grown from the run before the last one, or null
     */
    public record Standing(RunRow last, RunRow holds, BigDecimal drift) {}
}
