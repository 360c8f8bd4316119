package org.stupeni.quiz.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.identity.web.PeopleList.Choice;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.quiz.search.FoundQuestion;
import org.stupeni.quiz.search.PlacedQuestion;
import org.stupeni.quiz.search.QuestionSearch;

/** Finds questions in all banks and drafts, and leads to where they are changed. */
@Named
@RequestScoped
public class AuthorQuestionsPage {

    private static final int ROWS = 25;

    @Inject
    QuestionSearch search;

    @Inject
    QuestionResults results;

    @Inject
    SearchChoices choices;

    private QuestionQuery query;
    private int count;
    private int page;
    private List<QuestionResult> rows;
    private List<Choice> tags;
    private List<Choice> modules;

    @PostConstruct
    void read() {
        query = QuestionQuery.of(Faces::getRequestParameter);
        List<PlacedQuestion> all = search.all();
        List<FoundQuestion> found = search.find(all, query.filter());
        tags = choices.tags(query, all);
        modules = choices.modules(query);
        count = found.size();
        page = Math.min(query.page(), getPages());
        rows = results.of(found.subList((page - 1) * ROWS, Math.min(page * ROWS, count)), all);
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public QuestionQuery getQuery() {
        return query;
    }

    /** The parts of the address as they were written. */
    public Map<String, String> getGiven() {
        return query.given();
    }

    public SearchChoices getChoices() {
        return choices;
    }

    public List<Choice> getTags() {
        return tags;
    }

    /** The modules of the course that is chosen. */
    public List<Choice> getModules() {
        return modules;
    }

    public List<QuestionResult> getRows() {
        return rows;
    }

    public int getCount() {
        return count;
    }

    /** Whether the search asks for figures. */
    public boolean isByNumbers() {
        return query.given().keySet().stream()
                .anyMatch(part -> part.startsWith("facility")
                        || part.startsWith("discrimination")
                        || part.equals("flag")
                        || part.equals("sat"));
    }

    public boolean isFiltered() {
        return !query.filter().isEverything();
    }

    public String getWritten() {
        return query.written();
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(count, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return query.at(other);
    }
}
