package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.course.Courses;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.keys.KeyQueue;
import org.stupeni.course.keys.KeyReviewRow;
import org.stupeni.course.keys.KeyReviews;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.Question;

/** The keys that wait for another trainer's look, and what came of those that had one. */
@Named
@RequestScoped
public class AuthorKeyReviewsPage {

    private static final int ROWS = 25;

    @Inject
    KeyReviews reviews;

    @Inject
    KeyQueue queue;

    @Inject
    Courses courses;

    @Inject
    Drafts drafts;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private KeyReviewTab tab;
    private long count;
    private int page;
    private List<KeyReviewLine> lines;

    @PostConstruct
    void read() {
        tab = KeyReviewTab.of(Faces.getRequestParameter("state"));
        count = queue.count(tab.state());
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        int first = (page - 1) * ROWS;
        List<KeyReviewRow> rows =
                tab == KeyReviewTab.WAITING ? queue.waiting(first, ROWS) : queue.ended(tab.state(), first, ROWS);
        lines = lines(rows);
    }

    private List<KeyReviewLine> lines(List<KeyReviewRow> rows) {
        Map<Long, Question> questions =
                reviews.questions(rows.stream().map(KeyReviewRow::id).toList());
        Set<Long> named = new HashSet<>();
        rows.forEach(row -> Stream.of(row.authorId(), row.decidedBy())
                .filter(id -> id != null)
                .forEach(named::add));
        Map<Long, PersonRow> persons = people.findAll(named);
        Map<String, String> titles = titles();
        return rows.stream()
                .map(row -> new KeyReviewLine(
                        row,
                        texts.inline(questions.get(row.id()).ask()),
                        titles.getOrDefault(row.courseId(), row.courseId()),
                        row.isOf(me.getId()),
                        name(persons, row.authorId()),
                        name(persons, row.decidedBy())))
                .toList();
    }

    /** Of courses that were never published, the titles of their drafts. */
    private Map<String, String> titles() {
        Map<String, String> titles = drafts.all().stream()
                .collect(Collectors.toMap(DraftRow::courseId, draft -> texts.in(draft.title()), (one, other) -> one));
        courses.latest()
                .forEach(version -> titles.put(
                        version.course().id(), texts.in(version.course().title())));
        return titles;
    }

    private static String name(Map<Long, PersonRow> persons, Long id) {
        return id == null || !persons.containsKey(id)
                ? null
                : persons.get(id).name().usual();
    }

    /** What can be listed, with how many there are of each. */
    public Map<KeyReviewTab, Long> getTabs() {
        return Stream.of(KeyReviewTab.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> one == tab ? count : queue.count(one.state()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    public KeyReviewTab getTab() {
        return tab;
    }

    public boolean isWaiting() {
        return tab == KeyReviewTab.WAITING;
    }

    public List<KeyReviewLine> getLines() {
        return lines;
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
        return "?state=" + tab.word() + "&page=" + other;
    }
}
