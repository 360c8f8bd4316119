package org.stupeni.report.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stupeni.identity.place.SearchText;
import org.stupeni.report.matrix.MatrixFilter.Gap;
import org.stupeni.report.matrix.MatrixFilter.Stand;

/** A filter in the words of a query over the table of levels. */
final class Selection {

    private final MatrixFilter filter;

    /** The only people there may be, or null for everybody. */
    private final Collection<Long> only;

    private final Set<Long> departments;
    private final Map<Long, Map<String, Integer>> required;
    private final LocalDate today;
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * @param only the people there may be, or null for everybody
     * @param departments those that the filter's department stands for, or null
     * @param required the required levels by position and competency
     */
    Selection(
            MatrixFilter filter,
            Collection<Long> only,
            Set<Long> departments,
            Map<Long, Map<String, Integer>> required,
            LocalDate today) {
        this.filter = filter;
        this.only = only;
        this.departments = departments;
        this.required = required;
        this.today = today;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** The conditions for the rows of one competency, one row a person. */
    String ofCompetency(String row, String competency) {
        parameters.put("driver", competency);
        return row + ".competency = :driver" + people(row)
                + (competency.equals(filter.competency()) ? levels(row) : elsewhere(row));
    }

    private String people(String row) {
        StringBuilder where = new StringBuilder();
        if (only != null) {
            where.append(" and ").append(row).append(".employeeId in :only");
            parameters.put("only", only);
        }
        if (departments != null) {
            where.append(" and ").append(row).append(".departmentId in :departments");
            parameters.put("departments", departments);
        }
        if (filter.positionId() != null) {
            where.append(" and ").append(row).append(".positionId = :position");
            parameters.put("position", filter.positionId());
        }
        List<String> patterns = SearchText.patterns(filter.words());
        for (int i = 0; i < patterns.size(); i++) {
            where.append(" and ")
                    .append(row)
                    .append(".searchText like :word")
                    .append(i)
                    .append(" escape '!'");
            parameters.put("word" + i, patterns.get(i));
        }
        return where.toString();
    }

    private String elsewhere(String row) {
        if (!filter.isAboutLevels()) {
            return "";
        }
        String named = "";
        if (filter.competency() != null) {
            named = " and x.competency = :competency";
            parameters.put("competency", filter.competency());
        }
        return " and exists (select x.id from PersonLevel x where x.employeeId = " + row + ".employeeId" + named
                + levels("x") + ")";
    }

    private String levels(String row) {
        StringBuilder where = new StringBuilder();
        if (filter.stand() != null) {
            where.append(" and ").append(stand(row, filter.stand()));
            parameters.put("level", filter.lowest());
        }
        if (filter.days() != null) {
            where.append(" and ").append(row).append(".heldUntil between :today and :end");
            parameters.put("today", today);
            parameters.put("end", today.plusDays(filter.days()));
        }
        if (filter.gap() != null) {
            where.append(" and (").append(gaps(row)).append(")");
        }
        return where.toString();
    }

    private static String stand(String row, Stand stand) {
        return switch (stand) {
            case HELD -> row + ".held >= :level";
            case REACHED -> row + ".reached >= :level";
            case WAITING -> row + ".reached >= :level and " + row + ".held < :level";
            case MISSING -> row + ".held < :level";
        };
    }

    /** Few whatever the number of positions: those that require the same level of a competency are one condition. */
    private String gaps(String row) {
        Map<String, Set<Long>> positions = new TreeMap<>();
        required.forEach((position, levels) -> levels.forEach((competency, level) -> {
            if (filter.competency() == null || filter.competency().equals(competency)) {
                positions
                        .computeIfAbsent(competency + " " + level, key -> new TreeSet<>())
                        .add(position);
            }
        }));
        List<String> conditions = new ArrayList<>();
        positions.forEach((key, ids) -> {
            String place = String.valueOf(conditions.size());
            parameters.put("gap" + place, key.substring(0, key.indexOf(' ')));
            parameters.put("gapPositions" + place, ids);
            conditions.add("(" + row + ".competency = :gap" + place + " and " + row + ".positionId in :gapPositions"
                    + place + " and " + row + ".held "
                    + gap(filter.gap(), Integer.parseInt(key.substring(key.indexOf(' ') + 1))) + ")");
        });
        return conditions.isEmpty() ? row + ".id is null" : String.join(" or ", conditions);
    }

    private static String gap(Gap gap, int level) {
        return switch (gap) {
            case MET -> "= " + level;
            case EXCEEDS -> "> " + level;
            case UNMET -> "< " + level;
            case ONE -> "= " + (level - 1);
            case MORE -> "< " + (level - 1);
        };
    }
}
