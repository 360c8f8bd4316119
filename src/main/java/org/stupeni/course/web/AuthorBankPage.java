package org.stupeni.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.course.BankFilter;
import org.stupeni.course.BankFilter.Purpose;
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

    private String course;
    private String version;
    private String module;
    private String indicator;
    private String difficulty;
    private String purpose;
    private String text;
    private String page;

    private List<PublishedCourse> offered;
    private PublishedCourse published;
    private List<BankFilter.Entry> found = List.of();
    private int number = 1;
    private List<BankCard> cards = List.of();
    private Map<String, String> indicators = Map.of();

    /** Without a course in the address it is the first one; a portal without courses has an empty page. */
    public void load() {
        offered = courses.latest();
        if (course == null && offered.isEmpty()) {
            return;
        }
        String wanted = course == null ? offered.get(0).course().id() : course;
        published = askedVersion.find(wanted, version).orElse(null);
        if (published == null) {
            Faces.responseSendError(404, "");
            return;
        }
        found = filter().of(published.course());
        number = Math.max(1, Math.min(integer(page).orElse(1), getPages().size()));
        Framework framework = frameworks.current().framework();
        int first = (number - 1) * ON_A_PAGE;
        cards = bankCards.of(
                published.course(), found.subList(first, Math.min(first + ON_A_PAGE, found.size())), framework);
        indicators = indicators(framework);
    }

    private BankFilter filter() {
        return new BankFilter(
                module,
                indicator,
                integer(difficulty).orElse(null),
                Stream.of(Purpose.values())
                        .filter(one -> one.name().equals(purpose))
                        .findFirst()
                        .orElse(null),
                text);
    }

    private static Optional<Integer> integer(String typed) {
        return Optional.ofNullable(typed)
                .filter(digits -> digits.matches("[0-9]{1,4}"))
                .map(Integer::valueOf);
    }

    /** The newest version of every course. */
    public List<PublishedCourse> getOffered() {
        return offered;
    }

    /** The version that is shown, or null where there are no courses. */
    public PublishedCourse getPublished() {
        return published;
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
        Map<String, String> query = new LinkedHashMap<>();
        query.put("course", published.course().id());
        query.put("version", version);
        query.put("module", module);
        query.put("indicator", indicator);
        query.put("difficulty", difficulty);
        query.put("purpose", purpose);
        query.put("text", text);
        query.put("page", String.valueOf(other));
        return query.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/author/bank?", ""));
    }

    /** Whether anything is filtered out. */
    public boolean isFiltered() {
        return Stream.of(module, indicator, difficulty, purpose, text).anyMatch(part -> part != null);
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

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getDifficulty() {
        return difficulty;
    }

    public void setDifficulty(String difficulty) {
        this.difficulty = difficulty;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
