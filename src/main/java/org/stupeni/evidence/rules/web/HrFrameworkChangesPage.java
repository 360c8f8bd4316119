package org.stupeni.evidence.rules.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.framework.CompetencyChanges;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkChange;
import org.stupeni.framework.FrameworkDifference;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.VersionHead;
import org.stupeni.framework.draft.Draft;
import org.stupeni.framework.draft.FrameworkDrafts;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.repair.LineDiff;

/** In what two versions of the framework differ, or a version and the draft: competency by competency, in words. */
@Named
@RequestScoped
public class HrFrameworkChangesPage {

    static final String DRAFT = "draft";
    static final String FILE = "file";

    @Inject
    Frameworks frameworks;

    @Inject
    FrameworkDrafts drafts;

    @Inject
    RuleChoices words;

    @Inject
    ViewTexts texts;

    private String from;
    private String to;
    private Draft draft;
    private Framework before;
    private Framework after;
    private List<CompetencyChanges> changes;

    @PostConstruct
    void read() {
        draft = drafts.open().orElse(null);
        to = Optional.ofNullable(Faces.getRequestParameter("to")).orElseGet(() -> draft == null ? newest() : DRAFT);
        from = Optional.ofNullable(Faces.getRequestParameter("from")).orElseGet(this::usualFrom);
        before = find(from);
        after = find(to);
        if (before == null || after == null) {
            Faces.responseSendError(404, "");
            return;
        }
        changes = FrameworkDifference.of(before, after);
    }

    public void load() {}

    private String newest() {
        return frameworks
                .newest()
                .map(FrameworkVersion::number)
                .map(String::valueOf)
                .orElse("0");
    }

    /** The version before the one that is looked at; for the draft the newest. */
    private String usualFrom() {
        if (DRAFT.equals(to)) {
            return newest();
        }
        return frameworks.versions().stream()
                .filter(one -> !one.isWithdrawn() && to.matches("[0-9]{1,6}") && one.number() < Integer.parseInt(to))
                .findFirst()
                .map(one -> String.valueOf(one.number()))
                .orElse(to);
    }

    private Framework find(String name) {
        if (DRAFT.equals(name)) {
            return draft == null ? null : draft.framework();
        }
        if (FILE.equals(name)) {
            return draft == null ? null : draft.file();
        }
        return name.matches("[0-9]{1,6}")
                ? frameworks
                        .find(Integer.parseInt(name))
                        .map(FrameworkVersion::framework)
                        .orElse(null)
                : null;
    }

    /** What happened to it, in words: "Показатель, уровень 3: изменён". */
    public String headOf(FrameworkChange change) {
        String part = texts.of("rules_part." + change.part(), change.level());
        return texts.of("rules_changes.head", part, texts.of("rules_change." + change.kind()));
    }

    /** The texts of both languages, or the rule, line by line as they were and are. */
    public List<LineDiff.Line> linesOf(CompetencyChanges about, FrameworkChange change) {
        if (change.isRule()) {
            return LineDiff.of(
                    change.ruleBefore() == null ? "" : words.text(before, about.id(), change.ruleBefore()),
                    change.ruleAfter() == null ? "" : words.text(after, about.id(), change.ruleAfter()));
        }
        return switch (change.kind()) {
            case MOVED -> List.of();
            case RETIRED, RESTORED -> same(change.after());
            default -> LineDiff.of(both(change.before()), both(change.after()));
        };
    }

    private static List<LineDiff.Line> same(LocalText text) {
        return text == null
                ? List.of()
                : both(text)
                        .lines()
                        .map(line -> new LineDiff.Line(LineDiff.Change.SAME, line))
                        .toList();
    }

    private static String both(LocalText text) {
        return text == null ? "" : text.ru() + "\n" + text.en() + "\n";
    }

    public String titleOf(CompetencyChanges about) {
        return about.title() == null ? texts.of("rules_changes.general") : texts.in(about.title());
    }

    public List<SelectItem> getChoices() {
        List<SelectItem> items = new ArrayList<>();
        if (draft != null) {
            items.add(new SelectItem(DRAFT, texts.of("rules_changes.draft")));
        }
        if (draft != null && draft.isFromFolder()) {
            items.add(new SelectItem(FILE, texts.of("rules_changes.file")));
        }
        for (VersionHead version : frameworks.versions()) {
            items.add(new SelectItem(
                    String.valueOf(version.number()), texts.of("rules_changes.version", version.number())));
        }
        return items;
    }

    public boolean isThere() {
        return changes != null;
    }

    public List<CompetencyChanges> getChanges() {
        return changes;
    }

    /** What was said about it when it was published, or null. */
    public String getNote() {
        return frameworks.versions().stream()
                .filter(one -> String.valueOf(one.number()).equals(to))
                .map(VersionHead::note)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }
}
