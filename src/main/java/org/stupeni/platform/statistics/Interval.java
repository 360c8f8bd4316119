package org.stupeni.platform.statistics;

/** The limits between which the true value lies in 95 of 100 samples. */
public record Interval(double low, double high) {

    public Interval within(double least, double most) {
        return new Interval(Math.max(low, least), Math.min(high, most));
    }
}
