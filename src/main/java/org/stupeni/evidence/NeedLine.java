package org.stupeni.evidence;

import java.util.List;
import java.util.stream.Stream;

/**
 * One line of an explained rule, ready to be shown: what is asked for, how it stands, by what evidence, what is missing.
 *
 * @param number "3.1", for people to point at; empty below the first depth
 * @param missing what is still to be done as a sentence, or null where nothing is
 * @param link where the person can do it, or null
 * @param linkText what the link says, or null
 * @param children the lines of a group
 */
public record NeedLine(
        String number,
        String text,
        NeedResult.State state,
        List<EvidenceLine> evidence,
        String missing,
        String link,
        String linkText,
        List<NeedLine> children) {

    /** The word that {@code my:mark} knows. */
    public String mark() {
        return switch (state) {
            case MET -> "met";
            case PART -> "part";
            case MISSING -> "missing";
            case NOT_POSSIBLE_YET -> "none";
        };
    }

    /** Whether anything was done about it: what was not even tried is no failure. */
    public boolean isBegun() {
        return state != NeedResult.State.MISSING || !evidence.isEmpty();
    }

    /** The same line without its link. */
    NeedLine unlinked() {
        return new NeedLine(number, text, state, evidence, missing, null, null, children);
    }

    /** The lines of a group and of the groups in it, one after the other, each with its depth. */
    public List<Below> below() {
        return children.stream().flatMap(child -> child.withBelow(1)).toList();
    }

    private Stream<Below> withBelow(int depth) {
        return Stream.concat(
                Stream.of(new Below(depth, this)), children.stream().flatMap(child -> child.withBelow(depth + 1)));
    }

    /** A line inside a group: views cannot nest without end, so depth is a number. */
    public record Below(int depth, NeedLine line) {}

    public boolean isMet() {
        return state == NeedResult.State.MET;
    }

    public boolean isPossible() {
        return state != NeedResult.State.NOT_POSSIBLE_YET;
    }
}
