package org.stupeni.course.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds questions that ask nearly the same: their {@link Stems} share most of their pieces. Equal stems are the nearest. Pure.
 *
 * <p>A stem is taken as the set of all its pieces of {@value #PIECE} letters; two are compared by how many pieces they share of those that either has (Jaccard). Short
 * texts are cut into pieces of five (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, 3.2.2), and a resemblance of {@value #NEAR} and more is what the same
 * book calls similar in its examples (3.4). Two such sets share a piece among the first of each in any fixed order, here the rarest first, so only pairs that
 * do are compared (Chaudhuri, Ganti, Kaushik: A Primitive Operator for Similarity Joins, ICDE 2006).
 */
public final class NearStems {

    /** From this resemblance on two questions are told to ask nearly the same. */
    public static final double NEAR = 0.8;

    private static final int PIECE = 5;

    /** So that a product that is whole stays whole. */
    private static final double ROUNDING = 1e-9;

    private NearStems() {}

    /**
     * What is kept of a question to compare it.
     *
     * @param pieces of each of its stems, each set in one order
     */
    public record Pieces(List<int[]> pieces) {

        /** @param stems as {@link Stems} writes them */
        public static Pieces of(Collection<String> stems) {
            return new Pieces(stems.stream().map(NearStems::pieces).toList());
        }
    }

    /**
     * Two questions that ask nearly the same.
     *
     * @param one the place in the first list
     * @param other the place in the second list
     * @param resemblance {@value #NEAR} to 1
     */
    public record Near(int one, int other, double resemblance) {}

    private static int[] pieces(String stem) {
        if (stem.length() <= PIECE) {
            return new int[] {stem.hashCode()};
        }
        int[] all = new int[stem.length() - PIECE + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = stem.substring(i, i + PIECE).hashCode();
        }
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    /**
     * The nearest twins of each question of the first list among those of the second, best first.
     *
     * @param most how many of one question are told
     */
    public static Map<Integer, List<Near>> among(List<Pieces> some, List<Pieces> all, int most) {
        Map<Integer, Integer> frequency = new HashMap<>();
        some.forEach(question -> question.pieces()
                .forEach(pieces -> Arrays.stream(pieces).forEach(piece -> frequency.merge(piece, 1, Integer::sum))));
        Map<Integer, List<Stem>> byPiece = new HashMap<>();
        for (int one = 0; one < some.size(); one++) {
            for (int[] pieces : some.get(one).pieces()) {
                Stem stem = new Stem(one, pieces);
                for (int piece : first(pieces, frequency)) {
                    byPiece.computeIfAbsent(piece, key -> new ArrayList<>()).add(stem);
                }
            }
        }
        Map<Integer, Map<Integer, Double>> found = new HashMap<>();
        int compared = 0;
        for (int other = 0; other < all.size(); other++) {
            for (int[] pieces : all.get(other).pieces()) {
                compared++;
                for (int piece : first(pieces, frequency)) {
                    for (Stem stem : byPiece.getOrDefault(piece, List.of())) {
                        if (stem.comparedWith != compared) {
                            stem.comparedWith = compared;
                            double resemblance = resemblance(stem.pieces, pieces);
                            if (resemblance >= NEAR) {
                                found.computeIfAbsent(stem.question, key -> new HashMap<>())
                                        .merge(other, resemblance, Math::max);
                            }
                        }
                    }
                }
            }
        }
        Map<Integer, List<Near>> nearest = new HashMap<>();
        found.forEach((one, others) -> {
            nearest.put(
                    one,
                    others.entrySet().stream()
                            .map(entry -> new Near(one, entry.getKey(), entry.getValue()))
                            .sorted(Comparator.comparingDouble(Near::resemblance)
                                    .reversed()
                                    .thenComparing(Near::other))
                            .limit(most)
                            .toList());
        });
        return nearest;
    }

    /**
     * The pieces of which a near set has at least one among its own first: the rarest come first, so few sets share one. Those that no set of the first list has are
     * left out.
     */
    private static int[] first(int[] pieces, Map<Integer, Integer> frequency) {
        int looked = pieces.length - (int) Math.ceil(NEAR * pieces.length - ROUNDING) + 1;
        long[] ordered = new long[pieces.length];
        int unknown = 0;
        for (int i = 0; i < pieces.length; i++) {
            int times = frequency.getOrDefault(pieces[i], 0);
            unknown += times == 0 ? 1 : 0;
            ordered[i] = ((long) times << Integer.SIZE) | (pieces[i] & 0xffff_ffffL);
        }
        if (unknown >= looked) {
            return new int[0];
        }
        Arrays.sort(ordered);
        return Arrays.stream(ordered, unknown, looked)
                .mapToInt(one -> (int) one)
                .toArray();
    }

    /** A stem of the first list. */
    private static final class Stem {
        private final int question;
        private final int[] pieces;
        /** The number of the stem it was compared with last, so that two that share many pieces are compared once. */
        private int comparedWith;

        private Stem(int question, int[] pieces) {
            this.question = question;
            this.pieces = pieces;
        }
    }

    /** How much two sets have in common; 0 where that is less than {@value #NEAR}, which shows before all of them is looked at. */
    static double resemblance(int[] one, int[] other) {
        int together = one.length + other.length;
        int needed = (int) Math.ceil(NEAR / (1 + NEAR) * together - ROUNDING);
        int shared = 0;
        int i = 0;
        int j = 0;
        while (shared + Math.min(one.length - i, other.length - j) >= needed && i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared < needed ? 0 : (double) shared / (together - shared);
    }
}
