package org.stupeni.report.matrix;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stupeni.framework.Framework;
import org.stupeni.report.Standing;

/**
 * Whom a matrix shows. What is null leaves nobody out; what is said of levels has to be true of the competency, or of any where none is named.
 *
 * @param words each must be found in name, number or mail
 * @param departmentId the department, with all below it
 * @param competency the one that {@code stand}, {@code gap} and {@code days} are about
 * @param level the level of {@code stand}; without it the lowest that can be held
 * @param days the held level ends within so many days, today included
 */
public record MatrixFilter(
        String words,
        Long departmentId,
        Long positionId,
        String competency,
        Stand stand,
        Integer level,
        Gap gap,
        Integer days) {

    /** How people stand to a level. */
    public enum Stand {
        /** The level or a higher one is held. */
        HELD,
        /** The evidence reaches the level or a higher one, held or not. */
        REACHED,
        /** Less than the level is held, and somebody has to decide about it or a higher one. */
        WAITING,
        /** Less than the level is held. */
        MISSING;

        boolean isTrueOf(Standing.Levels levels, int level) {
            return switch (this) {
                case HELD -> levels.held() >= level;
                case REACHED -> levels.reached() >= level;
                case WAITING -> levels.awaited() >= level && levels.held() < level;
                case MISSING -> levels.held() < level;
            };
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Stand> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst();
        }
    }

    /** How what is held stands to what the position requires. Whose position requires nothing is none of these. */
    public enum Gap {
        MET,
        EXCEEDS,
        /** Anything less than required. */
        UNMET,
        /** One level less. */
        ONE,
        /** Two levels less, or more. */
        MORE;

        boolean isTrueOf(int held, int wanted) {
            return switch (this) {
                case MET -> held == wanted;
                case EXCEEDS -> held > wanted;
                case UNMET -> held < wanted;
                case ONE -> held == wanted - 1;
                case MORE -> held < wanted - 1;
            };
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Gap> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst();
        }
    }

    public static MatrixFilter everybody() {
        return new MatrixFilter(null, null, null, null, null, null, null, null);
    }

    public boolean isEverybody() {
        return equals(everybody());
    }

    /** Whether anything is said of levels. */
    boolean isAboutLevels() {
        return stand != null || gap != null || days != null;
    }

    /** Whether what is said of levels can be told by the standing and the position alone: who stands alike is counted without looking at each. */
    boolean isToldByStanding() {
        return days == null;
    }

    /** The same of everybody, whatever they hold and reach. */
    MatrixFilter withoutLevels() {
        return new MatrixFilter(words, departmentId, positionId, null, null, null, null, null);
    }

    /**
     * Whether somebody with this standing is meant; asked where {@link #isToldByStanding}.
     *
     * @param competencies all there are
     * @param required what the position requires, by competency
     */
    boolean leaves(Standing standing, Collection<String> competencies, Map<String, Integer> required) {
        return stand == null && gap == null
                || competencies.stream()
                        .filter(one -> competency == null || competency.equals(one))
                        .anyMatch(one -> isTrueOf(standing.in(one), required.get(one)));
    }

    private boolean isTrueOf(Standing.Levels levels, Integer wanted) {
        return (stand == null || stand.isTrueOf(levels, lowest()))
                && (gap == null || wanted != null && gap.isTrueOf(levels.held(), wanted));
    }

    /** The level that {@code stand} is about. */
    int lowest() {
        return level == null ? Framework.LOWEST + 1 : level;
    }
}
