package org.stupeni.report.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stupeni.platform.Language;

/**
 * In which order a matrix stands; people alike stand by name.
 *
 * @param competency the one that LEVEL and EXPIRY are about, else null
 */
public record MatrixOrder(Column column, String competency, boolean descending) {

    /** What a matrix can be sorted by. */
    public enum Column {
        NAME,
        DEPARTMENT,
        POSITION,
        /** The held level. */
        LEVEL,
        /** The last day of the held level; who holds none stands last. */
        EXPIRY;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Column> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst();
        }

        public boolean isAboutLevels() {
            return this == LEVEL || this == EXPIRY;
        }
    }

    public static MatrixOrder byName() {
        return new MatrixOrder(Column.NAME, null, false);
    }

    /** What has to be joined to the table of levels {@code p}. */
    String join() {
        return switch (column) {
            case DEPARTMENT -> " join Department s on s.id = p.departmentId";
            case POSITION -> " join Position s on s.id = p.positionId";
            default -> "";
        };
    }

    /** @param backwards the same order from its end */
    String words(Language language, boolean backwards) {
        String name = language == Language.EN ? "s.nameEn" : "s.nameRu";
        List<String> first = switch (column) {
            case NAME -> List.of();
            case DEPARTMENT, POSITION -> List.of(name);
            case LEVEL -> List.of("p.held");
            case EXPIRY -> List.of("p.heldUntil");
        };
        String people = column == Column.NAME && descending != backwards || column != Column.NAME && backwards
                ? "p.searchText desc, p.employeeId desc"
                : "p.searchText, p.employeeId";
        String lead = first.isEmpty() ? "" : first.get(0) + (descending == backwards ? ", " : " desc, ");
        return " order by " + lead + people;
    }
}
