package org.stupeni.quiz.statistics;

/** A count among the weakest, the middle and the strongest third of the people, by the rest of their paper. */
public record Thirds(int weakest, int middle, int strongest) {

    static final Thirds NONE = new Thirds(0, 0, 0);

    Thirds plus(Thirds other) {
        return new Thirds(weakest + other.weakest, middle + other.middle, strongest + other.strongest);
    }

    public int all() {
        return weakest + middle + strongest;
    }
}
