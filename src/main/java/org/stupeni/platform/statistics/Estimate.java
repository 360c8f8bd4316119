package org.stupeni.platform.statistics;

/** A figure from a sample, never without the interval that says how much it is worth. */
public record Estimate(double value, double low, double high) {

    public static Estimate of(double value, Interval interval) {
        return new Estimate(value, interval.low(), interval.high());
    }
}
