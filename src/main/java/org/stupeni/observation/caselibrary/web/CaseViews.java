package org.stupeni.observation.caselibrary.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.Courses;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.Drafts;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Indicator;
import org.stupeni.observation.caselibrary.CaseChannel;
import org.stupeni.observation.caselibrary.CaseDifficulty;
import org.stupeni.observation.caselibrary.CaseKind;
import org.stupeni.observation.caselibrary.CaseQuestions;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.observation.caselibrary.CaseUseRow;
import org.stupeni.observation.caselibrary.ClientMood;
import org.stupeni.observation.caselibrary.PaperKind;
import org.stupeni.observation.caselibrary.PaperPublishing;
import org.stupeni.observation.caselibrary.PaperVersionRow;
import org.stupeni.observation.caselibrary.TraceKind;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.web.ViewTexts;

/** Says cases in words of the reader's language. */
@Dependent
public class CaseViews {

    @Inject
    Frameworks frameworks;

    @Inject
    CaseQuestions questions;

    @Inject
    PaperPublishing publishing;

    @Inject
    Courses courses;

    @Inject
    Drafts drafts;

    @Inject
    ViewTexts texts;

    /**
     * What was made of a case, and what became of it.
     *
     * @param address of it in its draft, or null where it is published
     */
    public record UseView(String text, String address) {}

    /** Kinds of traces with commas; empty for none. */
    String traces(Set<TraceKind> kinds) {
        return kinds.stream().map(kind -> texts.of("cases_trace." + kind)).collect(Collectors.joining(", "));
    }

    Map<String, String> kinds() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(texts.of("cases_form.choose"), "");
        for (CaseKind kind : CaseKind.values()) {
            choices.put(texts.of("cases_kind." + kind), kind.name());
        }
        return choices;
    }

    Map<String, String> channels() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(texts.of("cases_form.choose"), "");
        for (CaseChannel channel : CaseChannel.values()) {
            choices.put(texts.of("cases_channel." + channel), channel.name());
        }
        return choices;
    }

    Map<String, String> moods() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(texts.of("cases_form.choose"), "");
        for (ClientMood mood : ClientMood.values()) {
            choices.put(texts.of("cases_mood." + mood), mood.name());
        }
        return choices;
    }

    /** Every indicator that stands, by competency and level. */
    Map<String, String> indicators() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(texts.of("cases_form.choose"), "");
        frameworks
                .current()
                .framework()
                .competencies()
                .forEach(competency -> competency
                        .levels()
                        .forEach(level -> level.indicators()
                                .forEach(indicator -> choices.put(
                                        texts.of(
                                                "cases_desk.indicator_of",
                                                texts.in(competency.title()),
                                                level.level(),
                                                texts.in(indicator.text())),
                                        indicator.id()))));
        return choices;
    }

    /** What a case speaks of, or null. */
    String indicator(CaseRow row) {
        Framework framework = frameworks.current().framework();
        return row.indicator() == null
                ? null
                : framework
                        .indicator(row.indicator())
                        .map(Indicator::text)
                        .map(texts::in)
                        .orElse(row.indicator());
    }

    String competency(CaseRow row) {
        return row.competency() == null
                ? null
                : texts.in(frameworks.current().framework().titleOf(row.competency()));
    }

    /** Whom it is from, as far as the contributor wishes. */
    String credit(CaseRow row) {
        return row.isNamed()
                ? texts.of("cases_credit.named", row.contributor().usual())
                : texts.of("cases_credit.unnamed");
    }

    /** How hard it is, or null where nobody has said so. */
    String difficulty(CaseDifficulty difficulty) {
        return difficulty.isRated() ? texts.of("cases_facts.difficulty_of", difficulty.median()) : null;
    }

    /**
     * Everything that was made of a case, papers last; scenes only before who writes them: an observer who is to rate a scene must not know how the case ended.
     *
     * @param author whether the reader may open drafts
     */
    List<UseView> uses(Long caseId, boolean author) {
        return Stream.concat(
                        questions.uses(caseId).stream().map(use -> use(use, author)),
                        publishing.of(caseId).stream()
                                .filter(paper -> author || paper.kind() != PaperKind.SCENE)
                                .map(paper -> paper(paper, author)))
                .toList();
    }

    private UseView paper(PaperVersionRow paper, boolean author) {
        String words = "cases_use." + paper.kind().word() + (paper.isInForce() ? "" : "_retired");
        return new UseView(
                texts.of(words, paper.at()),
                author
                        ? "/author/case-paper?id=" + paper.caseId() + "&kind="
                                + paper.kind().word()
                        : null);
    }

    private UseView use(CaseUseRow use, boolean author) {
        String words = use.isAnchor() ? "cases_use.anchor_" : "cases_use.";
        if (!use.isPublished()) {
            Optional<DraftRow> draft = drafts.find(use.draftId()).filter(DraftRow::isOpen);
            return draft.isEmpty()
                    ? new UseView(texts.of(words + "gone"), null)
                    : new UseView(
                            texts.of(words + "draft", titleOf(draft.get()), use.partId(), use.level()),
                            author ? "/author/draft?id=" + use.draftId() + "&node=" + use.node() : null);
        }
        String course = courses.latest(use.courseId())
                .map(found -> texts.in(found.course().title()))
                .orElse(use.courseId());
        String told = texts.of(
                words + "published", course, use.versionNumber(), use.partId(), use.publishedAt(), use.level());
        long answered = questions.answered(use);
        return new UseView(
                answered == 0 ? told : told + " " + texts.count("cases_use.answered", answered),
                author ? address(use) : null);
    }

    private static String address(CaseUseRow use) {
        return use.isAnchor() ? "/author/course?id=" + use.courseId() : "/author/bank?course=" + use.courseId();
    }

    /** A course that was never published has its title only in the draft, perhaps in one language. */
    private String titleOf(DraftRow draft) {
        String own = texts.in(new LocalText(draft.ru(), draft.en()));
        return !own.isEmpty() ? own : draft.ru().isEmpty() ? draft.en() : draft.ru();
    }
}
