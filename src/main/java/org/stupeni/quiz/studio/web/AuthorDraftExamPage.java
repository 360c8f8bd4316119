package org.stupeni.quiz.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stupeni.course.ExamSums;
import org.stupeni.course.ReadingTime;
import org.stupeni.course.draft.DraftBanks;
import org.stupeni.course.draft.ExamFields;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Language;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** The fields of an exam, and beside them what its blueprint comes to with the bank of the draft. */
@Named
@RequestScoped
public class AuthorDraftExamPage {

    @Inject
    AskedDraft asked;

    @Inject
    AuthorDraftPlanPage fields;

    @Inject
    DraftBanks banks;

    @Inject
    Frameworks frameworks;

    @Inject
    FieldLists lists;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private Map<String, String> made;
    private ExamSums sums;
    private List<ExamSection> sections;

    /** The rows are read again when a button has changed them. */
    private void read() {
        if (made != fields.getParts()) {
            made = fields.getParts();
            Framework framework = frameworks.current().framework();
            sums = ExamSums.of(
                    ExamFields.draw(made),
                    banks.items(asked.draft().orElseThrow().id(), asked.rows()),
                    indicator -> framework.levelOf(indicator).orElse(0));
            sections = sections(fields.maker());
        }
    }

    public List<PlainField> getTitles() {
        return fields.maker().lines("title");
    }

    public List<PlainField> getTerms() {
        FieldMaker maker = fields.maker();
        return List.of(
                maker.select("level", lists.levels("")),
                maker.number("minutes"),
                maker.number("grace-seconds"),
                maker.number("attempts"),
                maker.number("days-between"),
                maker.select("after", lists.after()),
                maker.day("closes"),
                maker.select("markers", lists.markers()));
    }

    public List<PlainField> getCuts() {
        return List.of(fields.maker().number("cut"));
    }

    public List<PlainField> getReasons() {
        return fields.maker().areas("cut-reason");
    }

    /** What is said to results, band by band. */
    public List<BandSection> getBands() {
        FieldMaker maker = fields.maker();
        return IntStream.range(0, ExamFields.bands(fields.getParts()))
                .mapToObj(i -> "bands." + i)
                .map(id -> new BandSection(
                        id,
                        PlanWords.of(id, texts::of),
                        List.of(maker.select(id + ".since", lists.since()), maker.number(id + ".from")),
                        maker.areas(id + ".text"),
                        maker.told(id)))
                .toList();
    }

    public List<PlainField> getReview() {
        return List.of(fields.maker().select("review.show", lists.shows()));
    }

    /** What belongs to the matrix and is no cell of it. */
    public List<PlainField> getMatrixTerms() {
        FieldMaker maker = fields.maker();
        return List.of(
                maker.select("review.questions", lists.reviewed()), maker.select("review.closed", lists.closed()));
    }

    /** The fields of the matrix: of each part of a paper one for each moment. */
    public List<ReviewRow> getMatrix() {
        FieldMaker maker = fields.maker();
        return ExamFields.PARTS.stream()
                .map(part -> new ReviewRow(
                        texts.of("blueprint_part." + part),
                        ExamFields.MOMENTS.stream()
                                .map(moment -> maker.check("review." + moment + "." + part))
                                .toList()))
                .toList();
    }

    /** A row of the matrix: what can be shown, and the fields of its moments. */
    public record ReviewRow(String part, List<PlainField> moments) {}

    public List<String> getMoments() {
        return ExamFields.MOMENTS.stream()
                .map(moment -> texts.of("blueprint_moment." + moment.replace('-', '_')))
                .toList();
    }

    public List<ExamSection> getSections() {
        read();
        return sections;
    }

    private List<ExamSection> sections(FieldMaker maker) {
        List<Map<String, String>> rows = ExamFields.rows(made);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> section(i, rows.get(i), maker))
                .toList();
    }

    private ExamSection section(int i, Map<String, String> row, FieldMaker maker) {
        String id = "draw." + i;
        boolean fixed = row.getOrDefault("kind", "").equals("fix");
        List<PlainField> own = fixed
                ? List.of(maker.hidden(id + ".kind"), maker.hidden(id + ".fix"))
                : List.of(
                        maker.hidden(id + ".kind"),
                        maker.number(id + ".count"),
                        maker.select(id + ".module", lists.modules(asked.rows())),
                        maker.select(id + ".indicator", lists.indicators(texts.of("blueprint_form.any"))),
                        maker.select(id + ".level", lists.levels(texts.of("blueprint_form.any"))),
                        maker.select(id + ".difficulty", lists.difficulties()));
        List<PlainField.Choice> named = fixed ? named(row.getOrDefault("fix", "")) : List.of();
        return new ExamSection(id, i + 1, fixed, own, named, counted(sums.rows().get(i), fixed), maker.told(id));
    }

    /** What the bank has for a row, in sentences; the first says whether it suffices. */
    private List<ExamSection.Count> counted(ExamSums.Row row, boolean fixed) {
        if (fixed) {
            return List.of(new ExamSection.Count(
                    row.isShort() ? "warning" : "success", texts.of("blueprint_sums.fixed", row.has(), row.count())));
        }
        List<ExamSection.Count> counts = new ArrayList<>();
        counts.add(new ExamSection.Count(
                row.isShort() ? "warning" : "success",
                texts.of(row.isShort() ? "blueprint_sums.short" : "blueprint_sums.enough", row.has(), row.needs())));
        if (row.count() > 0) {
            counts.add(new ExamSection.Count(
                    row.papers() < 3 ? "warning" : "success", texts.count("blueprint_sums.papers", row.papers())));
        }
        return counts;
    }

    private List<PlainField.Choice> named(String fix) {
        Map<String, String> labels = bank();
        return Stream.of(fix.split(","))
                .filter(id -> !id.isBlank())
                .map(id -> new PlainField.Choice(
                        id, labels.getOrDefault(id, texts.of("blueprint_form.unknown", id)), true))
                .toList();
    }

    /** The questions of the bank by their ids. */
    private Map<String, String> bank() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (NodeRow row : asked.rows()) {
            if (row.kind() == NodeKind.BANK) {
                labels.put(row.nodeId(), row.label(viewer.getLocale()));
            }
        }
        return labels;
    }

    /** What can be picked for a row that names its questions. */
    public List<PlainField.Choice> getPickable() {
        List<PlainField.Choice> choices = new ArrayList<>();
        bank().forEach((id, label) -> choices.add(new PlainField.Choice(id, label, false)));
        return choices;
    }

    /** What the whole blueprint comes to, in sentences. */
    public List<ExamSection.Count> getSums() {
        read();
        List<ExamSection.Count> counts = new ArrayList<>();
        counts.add(new ExamSection.Count("info", texts.count("blueprint_sums.questions", sums.questions())));
        cut(counts);
        sums.clash()
                .ifPresent(
                        row -> counts.add(new ExamSection.Count("warning", texts.of("blueprint_sums.clash", row + 1))));
        boolean three = sums.clashOfThree().isEmpty();
        counts.add(new ExamSection.Count(
                three ? "success" : "warning",
                three
                        ? texts.of("blueprint_sums.three")
                        : texts.of(
                                "blueprint_sums.three_not", sums.clashOfThree().getAsInt() + 1)));
        int minutes = ExamFields.whole(made.get("minutes"));
        ReadingTime reading = sums.reading();
        counts.add(new ExamSection.Count(
                minutes > 0 && reading.isOverHalf(minutes) ? "warning" : "info",
                texts.of("blueprint_sums.reading", reading.in(Language.RU), reading.in(Language.EN), minutes)));
        return counts;
    }

    private void cut(List<ExamSection.Count> counts) {
        int cut = ExamFields.whole(made.get("cut"));
        boolean possible = cut >= 1 && cut <= sums.questions();
        counts.add(new ExamSection.Count(
                possible ? "info" : "warning",
                possible
                        ? texts.of("blueprint_sums.cut", cut, sums.questions(), 100 * cut / sums.questions())
                        : texts.of("blueprint_sums.cut_not", sums.questions())));
    }

    /** Where the speed of reading comes from. */
    public String getSpeed() {
        return texts.of("blueprint_sums.speed", ReadingTime.speed(Language.RU), ReadingTime.speed(Language.EN));
    }
}
