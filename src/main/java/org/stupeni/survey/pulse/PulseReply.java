package org.stupeni.survey.pulse;

/**
 * An answer to one question.
 *
 * @param mark of a scale, else null
 * @param chosen the id of an option, else null
 * @param words own ones, else null
 */
record PulseReply(String question, Integer mark, String chosen, String words) {

    static PulseReply mark(String question, int mark) {
        return new PulseReply(question, mark, null, null);
    }

    static PulseReply chosen(String question, String option) {
        return new PulseReply(question, null, option, null);
    }

    static PulseReply words(String question, String words) {
        return new PulseReply(question, null, null, words);
    }
}
