package org.stupeni.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.NOf;

/**
 * What one need came to on the day, with the evidence that says so.
 *
 * @param cited the evidence that counts for it, newest first
 * @param notCounted the newest evidence that would have counted but for its age or its result; at most one
 * @param children the results of a group's members, in the rule's order; for an exam whose result is close to the cut that of the second evidence; else
 *     empty
 */
public record NeedResult(
        Need need, State state, List<Evidence> cited, List<Evidence> notCounted, List<NeedResult> children) {

    public NeedResult {
        cited = List.copyOf(cited);
        notCounted = List.copyOf(notCounted);
        children = List.copyOf(children);
    }

    /** How far a need is satisfied. */
    public enum State {
        MET,
        PART,
        MISSING,
        /** Nothing in the portal can give such evidence yet, and there is none. */
        NOT_POSSIBLE_YET
    }

    /** What a need came to that has no members. */
    static NeedResult leaf(Need need, State state, List<Evidence> cited, List<Evidence> notCounted) {
        return new NeedResult(need, state, cited, notCounted, List.of());
    }

    /** What a group came to of which so many members are enough. */
    static NeedResult group(Need need, List<NeedResult> members, int enough) {
        return new NeedResult(need, stateOf(members, enough), List.of(), List.of(), members);
    }

    private static State stateOf(List<NeedResult> members, int enough) {
        if (count(members, State.MET) >= enough) {
            return State.MET;
        }
        if (count(members, State.MET) + count(members, State.PART) > 0) {
            return State.PART;
        }
        boolean possible = members.size() - count(members, State.NOT_POSSIBLE_YET) >= enough;
        return possible ? State.MISSING : State.NOT_POSSIBLE_YET;
    }

    private static long count(List<NeedResult> members, State state) {
        return members.stream().filter(member -> member.state() == state).count();
    }

    public boolean isMet() {
        return state == State.MET;
    }

    /** Whether nothing a person does can satisfy it as long as the portal has no source for some of its evidence. */
    public boolean isOutOfReach() {
        if (isMet()) {
            return false;
        }
        if (need instanceof AllOf) {
            return children.stream().anyMatch(NeedResult::isOutOfReach);
        }
        if (need instanceof AnyOf) {
            return children.stream().allMatch(NeedResult::isOutOfReach);
        }
        if (need instanceof NOf some) {
            return children.stream().filter(child -> !child.isOutOfReach()).count() < some.n();
        }
        return state == State.NOT_POSSIBLE_YET;
    }

    /** This result's own evidence and that of everything in it. */
    public Stream<Evidence> allCited() {
        return Stream.concat(cited.stream(), children.stream().flatMap(NeedResult::allCited));
    }

    /** The last day this evidence counts for this need, where there is one. */
    public Optional<LocalDate> lastDayOf(Evidence evidence) {
        return Optional.ofNullable(EvidenceAge.lastDay(need, evidence));
    }
}
