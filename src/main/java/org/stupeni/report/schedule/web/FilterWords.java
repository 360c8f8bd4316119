package org.stupeni.report.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.certification.CertificateStatus;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.PersonState;
import org.stupeni.identity.Role;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.place.Positions;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.report.matrix.MatrixFilter.Gap;
import org.stupeni.report.matrix.MatrixFilter.Stand;
import org.stupeni.report.schedule.ReportTable;

/** Says what a kept filter means today, and what of it means nothing any more. */
@RequestScoped
public class FilterWords {

    private static final String PART = "schedule_filter.";

    @Inject
    Departments departments;

    @Inject
    Positions positions;

    @Inject
    Frameworks frameworks;

    @Inject
    ReachedLevels reached;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private DepartmentTree tree;

    /**
     * A filter in words.
     *
     * @param gone null where every part means something
     */
    public record Told(String words, String gone) {}

    /** Words in the language of the reader. */
    public Told of(ReportTable table, String filter) {
        Map<String, String> parts = ReportTable.parts(filter);
        List<String> said = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        parts.forEach((name, value) -> {
            if (name.equals("sort") || name.equals("per")) {
                return;
            }
            Optional<String> meaning = meaning(table, name, value, parts);
            meaning.ifPresent(word -> said.add(texts.of(PART + "part", texts.of(PART + name), word)));
            if (meaning.isEmpty()) {
                gone.add(gone(table, name, value));
            } else if (name.equals("month") && month(value).orElseThrow().isBefore(YearMonth.from(reached.today()))) {
                gone.add(texts.of(PART + "month_over"));
            }
        });
        return new Told(
                said.isEmpty() ? texts.of(PART + "everything") : String.join("; ", said),
                gone.isEmpty() ? null : String.join(" ", gone));
    }

    private Optional<String> meaning(ReportTable table, String name, String value, Map<String, String> parts) {
        return switch (name) {
            case "words" -> Optional.of("«" + value + "»");
            case "department" -> number(value).flatMap(this::department);
            case "position" -> number(value).flatMap(positions::find).map(row -> texts.in(row.name()));
            case "competency" -> competency(table, value);
            case "stand" -> Stand.ofWord(value).map(stand -> texts.of("report_matrix.stand_" + stand.word()));
            case "gap" -> Gap.ofWord(value).map(gap -> texts.of("report_matrix.gap_" + gap.word()));
            case "level" -> level(value);
            case "days" -> number(value).map(days -> texts.count("report_matrix.days", days));
            case "by" -> value.equals("position") ? Optional.of(texts.of("report_gaps.by_position")) : Optional.empty();
            case "month" -> month(value).map(this::named);
            case "most" ->
                number(value)
                        .map(most -> texts.of(PART + ("week".equals(parts.get("per")) ? "a_week" : "a_month"), most));
            case "from", "until" -> day(value).map(viewer::date);
            case "role" -> role(value);
            case "state" -> table == ReportTable.CERTIFICATES ? status(value) : state(value);
            default -> Optional.empty();
        };
    }

    private String gone(ReportTable table, String name, String value) {
        boolean whole = table == ReportTable.GAPS || table == ReportTable.EXPIRIES;
        return switch (name) {
            case "department" -> texts.of(PART + (whole ? "department_gone_all" : "department_gone_none"));
            case "position" -> texts.of(PART + "position_gone");
            case "competency" -> texts.of(PART + "competency_gone");
            default -> texts.of(PART + "unknown", texts.of(PART + name), value);
        };
    }

    private Optional<String> department(Long id) {
        if (tree == null) {
            tree = departments.tree();
        }
        return tree.find(id).map(row -> texts.in(row.name()));
    }

    /** Certificates keep a competency that the framework has no more: they can still be looked for by it. */
    private Optional<String> competency(ReportTable table, String id) {
        Framework framework = frameworks.current().framework();
        return table == ReportTable.CERTIFICATES || framework.competency(id).isPresent()
                ? Optional.of(texts.in(framework.titleOf(id)))
                : Optional.empty();
    }

    private Optional<String> level(String value) {
        return number(value)
                .filter(level -> level > Framework.LOWEST && level <= Framework.HIGHEST)
                .map(level -> texts.of(
                        "report_matrix.level",
                        level,
                        texts.in(frameworks.current().framework().nameOf(level.intValue()))));
    }

    private Optional<String> role(String value) {
        return Arrays.stream(Role.values())
                .filter(role -> role.group().equals(value) && role != Role.EMPLOYEE)
                .map(role -> texts.of("identity_role." + role.group()))
                .findFirst();
    }

    private Optional<String> state(String value) {
        return Arrays.stream(PersonState.values())
                .filter(state -> state.word().equals(value))
                .map(state -> texts.of("identity_state." + state.word()))
                .findFirst();
    }

    private Optional<String> status(String value) {
        return Arrays.stream(CertificateStatus.values())
                .filter(status -> status.word().equals(value))
                .map(status -> texts.of("certification_status." + status.word()))
                .findFirst();
    }

    private String named(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, viewer.getLocale()) + " " + month.getYear();
    }

    private static Optional<YearMonth> month(String value) {
        try {
            return Optional.of(YearMonth.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String value) {
        return value.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }
}
