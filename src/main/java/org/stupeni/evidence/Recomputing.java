package org.stupeni.evidence;

/**
 * How far the kept levels have followed the rules in force.
 *
 * @param people how many have kept levels
 * @param behind how many of them still follow older rules
 */
public record Recomputing(long people, long behind) {

    public boolean isRunning() {
        return behind > 0;
    }

    public long done() {
        return people - behind;
    }
}
