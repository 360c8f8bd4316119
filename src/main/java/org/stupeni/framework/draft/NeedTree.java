package org.stupeni.framework.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.platform.Refused;

/**
 * What can be done to the needs of a level, seen as a tree. Pure.
 *
 * <p>A need is addressed by its way from the top: {@code 1.0} is the first member of the second member, {@code 2.z} the second evidence of the exam that is the
 * third member, and nothing at all is the top itself.
 */
public final class NeedTree {

    public static final String TOP = "";

    private static final String ZONE = "z";

    private NeedTree() {}

    /** One need with its way and how deep it stands. */
    public record Node(String way, int depth, Need need) {

        public boolean isGroup() {
            return NeedTree.isGroup(need);
        }

        /** Whether it decides beside an exam, itself or as a member of a group that does. */
        public boolean isSecond() {
            return way.contains(ZONE);
        }
    }

    public static boolean isGroup(Need need) {
        return need instanceof AllOf || need instanceof AnyOf || need instanceof NOf;
    }

    /** The members of a group; nothing for another need. */
    public static List<Need> members(Need need) {
        if (need instanceof AllOf all) {
            return all.of();
        } else if (need instanceof AnyOf any) {
            return any.of();
        }
        return need instanceof NOf some ? some.of() : List.of();
    }

    /** Every need in reading order, the top first. */
    public static List<Node> nodes(Need top) {
        List<Node> nodes = new ArrayList<>();
        collect(TOP, 0, top, nodes);
        return nodes;
    }

    private static void collect(String way, int depth, Need need, List<Node> nodes) {
        nodes.add(new Node(way, depth, need));
        List<Need> members = members(need);
        for (int i = 0; i < members.size(); i++) {
            collect(below(way, String.valueOf(i)), depth + 1, members.get(i), nodes);
        }
        if (need instanceof ExamNeed exam && exam.zone() != null) {
            collect(below(way, ZONE), depth + 1, exam.zone(), nodes);
        }
    }

    /**
     * The need at the end of a way.
     *
     * @throws Refused if it leads nowhere
     */
    public static Need at(Need top, String way) {
        return nodes(top).stream()
                .filter(node -> node.way().equals(way))
                .map(Node::need)
                .findFirst()
                .orElseThrow(NeedTree::nowhere);
    }

    /** Puts another need in the place of one. */
    public static Need replace(Need top, String way, UnaryOperator<Need> edit) {
        if (way.isEmpty()) {
            return edit.apply(top);
        }
        String step = first(way);
        if (step.equals(ZONE) && top instanceof ExamNeed exam && exam.zone() != null) {
            return withZone(exam, replace(exam.zone(), rest(way), edit));
        }
        List<Need> members = new ArrayList<>(members(top));
        int index = index(step, members);
        members.set(index, replace(members.get(index), rest(way), edit));
        return with(top, members);
    }

    /** Adds a need to a group, at its end; or to an exam, as its second evidence. */
    public static Need add(Need top, String way, Need added) {
        return replace(top, way, place -> {
            if (place instanceof ExamNeed exam && exam.zone() == null) {
                return withZone(exam, added);
            }
            if (!isGroup(place)) {
                throw nowhere();
            }
            List<Need> members = new ArrayList<>(members(place));
            members.add(added);
            return with(place, members);
        });
    }

    /** The way to what {@link #add} adds there. */
    public static String wayOfAdded(Need top, String way) {
        Need place = at(top, way);
        return below(way, isGroup(place) ? String.valueOf(members(place).size()) : ZONE);
    }

    /** Takes a need out with all below it. The top cannot be taken out: an empty group takes its place. */
    public static Need remove(Need top, String way) {
        if (way.isEmpty()) {
            return new AllOf(List.of());
        }
        String last = last(way);
        return replace(top, parent(way), place -> {
            if (last.equals(ZONE) && place instanceof ExamNeed exam) {
                return withZone(exam, null);
            }
            List<Need> members = new ArrayList<>(members(place));
            members.remove(index(last, members));
            return with(place, members);
        });
    }

    /** Changes places with the neighbour within the group; at the edge nothing happens. */
    public static Need move(Need top, String way, boolean up) {
        if (way.isEmpty() || last(way).equals(ZONE)) {
            return top;
        }
        return replace(top, parent(way), place -> {
            List<Need> members = new ArrayList<>(members(place));
            int index = index(last(way), members);
            int other = up ? index - 1 : index + 1;
            if (other >= 0 && other < members.size()) {
                Collections.swap(members, index, other);
            }
            return with(place, members);
        });
    }

    /** The way to where {@link #move} brings it. */
    public static String wayOfMoved(Need top, String way, boolean up) {
        if (way.isEmpty() || last(way).equals(ZONE)) {
            return way;
        }
        int count = members(at(top, parent(way))).size();
        int to = Integer.parseInt(last(way)) + (up ? -1 : 1);
        return to < 0 || to >= count ? way : below(parent(way), String.valueOf(to));
    }

    /** Puts a need, with all below it, into a new group of its own in its place. */
    public static Need group(Need top, String way) {
        return replace(top, way, need -> new AllOf(List.of(need)));
    }

    public static String parent(String way) {
        int dot = way.lastIndexOf('.');
        return dot < 0 ? TOP : way.substring(0, dot);
    }

    /** The group with other members. */
    public static Need with(Need group, List<Need> members) {
        if (group instanceof AllOf) {
            return new AllOf(members);
        } else if (group instanceof AnyOf) {
            return new AnyOf(members);
        } else if (group instanceof NOf some) {
            return new NOf(some.n(), members);
        }
        throw nowhere();
    }

    private static Need withZone(ExamNeed exam, Need zone) {
        return new ExamNeed(exam.course(), exam.exam(), exam.withinMonths(), zone);
    }

    private static int index(String step, List<Need> members) {
        int index = step.matches("[0-9]{1,3}") ? Integer.parseInt(step) : members.size();
        if (index >= members.size()) {
            throw nowhere();
        }
        return index;
    }

    private static String below(String way, String step) {
        return way.isEmpty() ? step : way + "." + step;
    }

    private static String first(String way) {
        int dot = way.indexOf('.');
        return dot < 0 ? way : way.substring(0, dot);
    }

    private static String rest(String way) {
        int dot = way.indexOf('.');
        return dot < 0 ? TOP : way.substring(dot + 1);
    }

    private static String last(String way) {
        return way.substring(way.lastIndexOf('.') + 1);
    }

    private static Refused nowhere() {
        return new Refused("rules_draft.part_gone");
    }
}
