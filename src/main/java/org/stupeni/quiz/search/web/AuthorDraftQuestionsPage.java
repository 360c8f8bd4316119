package org.stupeni.quiz.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.course.draft.BulkLine;
import org.stupeni.course.draft.BulkRow;
import org.stupeni.course.draft.DraftBulks;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.Drafts;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.identity.web.PeopleList.Choice;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.search.FoundQuestion;
import org.stupeni.quiz.search.PlacedQuestion;
import org.stupeni.quiz.search.QuestionFilter;
import org.stupeni.quiz.search.QuestionSearch;

/** The questions of one draft: found, marked, and changed many at once after a dry run. */
@Named
@RequestScoped
public class AuthorDraftQuestionsPage {

    private static final int ROWS = 50;

    @Inject
    Drafts drafts;

    @Inject
    DraftBulks bulks;

    @Inject
    QuestionSearch search;

    @Inject
    QuestionResults results;

    @Inject
    SearchChoices choices;

    @Inject
    HeadLines heads;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private DraftRow draft;
    private QuestionQuery query;
    private List<FoundQuestion> found = List.of();
    private int page;
    private List<QuestionResult> rows = List.of();
    private List<Choice> tags = List.of();
    private BulkRow done;
    private List<BulkLine> lines;
    private final BulkForm form = new BulkForm();

    @PostConstruct
    void read() {
        draft = AddressId.of(Faces.getRequestParameter("id"))
                .flatMap(drafts::find)
                .filter(DraftRow::isOpen)
                .orElse(null);
        if (draft == null) {
            Faces.responseSendError(404, "");
            return;
        }
        query = QuestionQuery.of(Faces::getRequestParameter);
        List<PlacedQuestion> all = search.all();
        found = query.of(search.find(draft, all, query.filter()));
        tags = choices.tags(query, all);
        page = Math.min(query.page(), getPages());
        rows = results.of(found.subList((page - 1) * ROWS, Math.min(page * ROWS, found.size())), all);
        done = AddressId.of(Faces.getRequestParameter("bulk"))
                .flatMap(id -> bulks.find(draft.id(), id))
                .orElse(null);
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    /** Shows what would change, and changes nothing. */
    public void look() {
        try {
            lines = bulks.look(draft.id(), meant(), form.change());
        } catch (Refused refused) {
            texts.show(refused);
        }
    }

    /** Changes what was shown. */
    public void apply() {
        try {
            long id = bulks.apply(draft.id(), PostedBulk.shown(), form.change(), PostedBulk.deed(), me.getId());
            Faces.redirect(getAddress() + at(page) + "&bulk=" + id);
        } catch (Refused refused) {
            texts.show(refused);
        }
    }

    public void undo() {
        try {
            long id = AddressId.of(Faces.getRequestParameter("undone")).orElse(0L);
            bulks.undo(draft.id(), id, me.getId());
            Faces.redirect(getAddress() + at(page) + "&bulk=" + id);
        } catch (Refused refused) {
            texts.show(refused);
        }
    }

    /** Those who are marked, or everything that was found. */
    private Set<Long> meant() {
        return isAllMeant()
                ? found.stream().map(one -> one.placed().nodeId()).collect(Collectors.toCollection(LinkedHashSet::new))
                : PostedBulk.marked();
    }

    /** A new name for the deed of the form: sent twice, it is done once. */
    public String getDeed() {
        return UUID.randomUUID().toString();
    }

    public boolean isMarked(QuestionResult row) {
        return PostedBulk.isMarked(row.nodeId());
    }

    public boolean isAllMeant() {
        return PostedBulk.isOfAllFound();
    }

    /** What would change, or null before the dry run. */
    public List<BulkLine> getLines() {
        return lines;
    }

    public long getChanges() {
        return lines == null ? 0 : lines.stream().filter(BulkLine::isChange).count();
    }

    public boolean isApplicable() {
        return getChanges() > 0 || ReturningForm.isBeingRead();
    }

    /** What a question asks, in the reader's language if it is written. */
    public String ask(BulkLine line) {
        String own = texts.in(new LocalText(line.ru(), line.en()));
        return !own.isBlank() ? own : !line.ru().isBlank() ? line.ru() : line.questionId();
    }

    /** What was done just now, or null. */
    public BulkRow getDone() {
        return done;
    }

    /** The questions with these nodes, by their ids, for a sentence. */
    public String named(List<Long> nodes) {
        return search.find(draft, List.of(), QuestionFilter.everything()).stream()
                .map(FoundQuestion::placed)
                .filter(placed -> nodes.contains(placed.nodeId()))
                .map(placed -> placed.question().id())
                .collect(Collectors.joining(", "));
    }

    public boolean isUndoable() {
        return done != null && !done.isUndone() && done.changed() > 0 || ReturningForm.isBeingRead();
    }

    public BulkForm getForm() {
        return form;
    }

    public DraftRow getDraft() {
        return draft;
    }

    /** The title of the course, as far as it is written. */
    public String getTitle() {
        String own = texts.in(new LocalText(draft.ru(), draft.en()));
        return own.isBlank() ? draft.courseId() : own;
    }

    public HeadLines getHeads() {
        return heads;
    }

    public SearchChoices getChoices() {
        return choices;
    }

    public QuestionQuery getQuery() {
        return query;
    }

    /** The parts of the address as they were written. */
    public Map<String, String> getGiven() {
        return query.given();
    }

    public boolean isFiltered() {
        return !query.isEverything();
    }

    public List<Choice> getTags() {
        return tags;
    }

    public List<QuestionResult> getRows() {
        return rows;
    }

    public int getCount() {
        return found.size();
    }

    public String getAddress() {
        return "/author/draft-questions";
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(found.size(), ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return "?id=" + draft.id() + "&" + query.at(other).substring(1);
    }
}
