package org.stupeni.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.stupeni.course.BankFilter;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Indicator;
import org.stupeni.platform.web.ViewTexts;

/** All questions of a course with their keys. The filter is the address, so that it survives a reload and can be sent on. */
@Named
@RequestScoped
public class AuthorBankPage {

    private static final int ON_A_PAGE = 20;

    @Inject
    Courses courses;

    @Inject
    AskedVersion askedVersion;

    @Inject
    Frameworks frameworks;

    @Inject
    BankCards bankCards;

    @Inject
    ViewTexts texts;

    private BankQuery query;
    private List<PublishedCourse> offered;
    private PublishedCourse published;
    private List<BankFilter.Entry> found = List.of();
    private int number = 1;
    private List<BankCard> cards = List.of();
    private Map<String, String> indicators = Map.of();

    /** Without a course in the address it is the first one; a portal without courses has an empty page. */
    public void load() {
        query = BankQuery.of(Faces::getRequestParameter);
        offered = courses.latest();
        if (query.course() == null && offered.isEmpty()) {
            return;
        }
        String wanted = query.course() == null ? offered.get(0).course().id() : query.course();
        published = askedVersion.find(wanted, query.version()).orElse(null);
        if (published == null) {
            Faces.responseSendError(404, "");
            return;
        }
        found = query.filter().of(published.course());
        number = query.pageOf(getPages().size());
        Framework framework = frameworks.current().framework();
        int first = (number - 1) * ON_A_PAGE;
        cards = bankCards.of(
                published.course(), found.subList(first, Math.min(first + ON_A_PAGE, found.size())), framework);
        indicators = indicators(framework);
    }

    /** The newest version of every course. */
    public List<PublishedCourse> getOffered() {
        return offered;
    }

    /** The version that is shown, or null where there are no courses. */
    public PublishedCourse getPublished() {
        return published;
    }

    /** Whether the version that is shown is the one in force: its questions can be repaired. */
    public boolean isNewest() {
        return offered.stream().anyMatch(one -> one.versionId() == published.versionId());
    }

    public int getCount() {
        return found.size();
    }

    /** How many questions the course has. */
    public long getAll() {
        return published.course().questions().count();
    }

    public List<BankCard> getCards() {
        return cards;
    }

    /** The numbers of all pages, from 1. */
    public List<Integer> getPages() {
        int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        return IntStream.rangeClosed(1, pages).boxed().toList();
    }

    public int getNumber() {
        return number;
    }

    /** The address of a page of what is found. */
    public String addressOf(int other) {
        return query.at(published.course().id(), other);
    }

    /** Where the questions that are found can be taken away. */
    public String getExport() {
        return query.export(published.course().id());
    }

    public boolean isFiltered() {
        return query.isFiltered();
    }

    /** The indicators the questions of this course speak for, in their order in the framework, by id. */
    public Map<String, String> getIndicators() {
        return indicators;
    }

    private Map<String, String> indicators(Framework framework) {
        Course whole = published.course();
        Map<String, String> byId = new LinkedHashMap<>();
        framework.competencies().stream()
                .flatMap(competency -> competency.levels().stream())
                .forEach(level -> level.indicators().stream()
                        .filter(one -> whole.questions()
                                .anyMatch(question -> question.indicator().equals(one.id())))
                        .forEach(one -> byId.put(one.id(), told(level.level(), one))));
        return byId;
    }

    private String told(int level, Indicator one) {
        return texts.of("course_bank.indicator_of", level, texts.in(one.text()));
    }

    /** What the address asks for. */
    public BankQuery getQuery() {
        return query;
    }
}
