package org.stupeni.quiz.statistics;

/** What figures say against a question, most harmful first: how many wrong results it may have made. */
public enum Flag {
    /** The strongest people prefer a wrong option to the key. */
    WRONG_KEY(6),
    /** The better people are, the worse they do here: the whole interval is below zero. */
    WRONG_WAY(5),
    /** Later people do better here than the rest of their papers explains. */
    LEAKED(4),
    /** Hardly anybody gets it. */
    TOO_HARD(3),
    /** It tells strong people from weak ones hardly or not at all. */
    TELLS_LITTLE(2),
    /** Hardly anybody gets it wrong. */
    TOO_EASY(1),
    /** A wrong option that nobody takes for right. */
    DEAD_OPTION(1);

    private final int severity;

    Flag(int severity) {
        this.severity = severity;
    }

    /** From 1, a blemish, to 6, wrong results. */
    public int severity() {
        return severity;
    }
}
