package org.stupeni.quiz.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stupeni.course.Courses;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.web.PeopleList.Choice;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.QuestionType;
import org.stupeni.quiz.search.PlacedQuestion;
import org.stupeni.quiz.search.QuestionFilter;
import org.stupeni.quiz.search.QuestionSearch;
import org.stupeni.quiz.search.Use;
import org.stupeni.quiz.statistics.Flag;

/** What questions can be filtered by, in the reader's language. */
@RequestScoped
public class SearchChoices {

    @Inject
    Courses courses;

    @Inject
    Frameworks frameworks;

    @Inject
    DraftLessons lessons;

    @Inject
    ViewTexts texts;

    public List<Choice> courses(QuestionQuery query) {
        return courses.latest().stream()
                .map(version -> choice(
                        query,
                        "course",
                        version.course().id(),
                        texts.in(version.course().title())))
                .toList();
    }

    /** The modules of the course that is chosen. */
    public List<Choice> modules(QuestionQuery query) {
        String course = query.filter().courseId();
        return course == null
                ? List.of()
                : courses.latest(course)
                        .map(version -> version.course().modules().stream()
                                .map(module -> choice(query, "module", module.id(), texts.in(module.title())))
                                .toList())
                        .orElse(List.of());
    }

    public List<Choice> types(QuestionQuery query) {
        return Arrays.stream(QuestionType.values())
                .map(type -> choice(query, "type", type.word(), texts.of("course_bank.type_" + type.word())))
                .toList();
    }

    /** @param all every question that is known */
    public List<Choice> tags(QuestionQuery query, List<PlacedQuestion> all) {
        return QuestionSearch.tags(all).stream()
                .map(tag -> choice(query, "tag", tag, tag))
                .toList();
    }

    public List<Choice> indicators(QuestionQuery query) {
        return frameworks.current().framework().competencies().stream()
                .flatMap(competency -> competency.levels().stream())
                .flatMap(level -> level.indicators().stream()
                        .map(one -> choice(
                                query,
                                "indicator",
                                one.id(),
                                texts.of("course_bank.indicator_of", level.level(), texts.in(one.text())))))
                .toList();
    }

    public List<Choice> difficulties(QuestionQuery query) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(String::valueOf)
                .map(one -> choice(query, "difficulty", one, texts.of("course_bank.difficulty_" + one)))
                .toList();
    }

    public List<Choice> uses(QuestionQuery query) {
        return Arrays.stream(Use.values())
                .map(use -> choice(query, "use", QuestionQuery.word(use), texts.of("bank_search.use_" + use)))
                .toList();
    }

    public List<Choice> flags(QuestionQuery query) {
        List<Choice> choices = new ArrayList<>(List.of(choice(query, "flag", "any", texts.of("bank_search.flag_any"))));
        Arrays.stream(Flag.values())
                .forEach(flag -> choices.add(
                        choice(query, "flag", QuestionQuery.word(flag), texts.of("bank_search.flag_" + flag))));
        return choices;
    }

    public List<Choice> sats(QuestionQuery query) {
        return List.of(
                choice(query, "sat", "ever", texts.of("bank_search.sat_ever")),
                choice(query, "sat", "never", texts.of("bank_search.sat_never")));
    }

    public List<Choice> orders(QuestionQuery query) {
        return Arrays.stream(QuestionFilter.Order.values())
                .map(order -> choice(query, "sort", QuestionQuery.word(order), texts.of("bank_search.sort_" + order)))
                .toList();
    }

    /** What the difficulty of many can become. */
    public Map<String, String> getDifficultyItems() {
        Map<String, String> items = asItIs();
        IntStream.rangeClosed(1, 3)
                .mapToObj(String::valueOf)
                .forEach(one -> items.put(texts.of("course_bank.difficulty_" + one), one));
        return items;
    }

    /** What the indicator of many can become. */
    public Map<String, String> getIndicatorItems() {
        Map<String, String> items = asItIs();
        frameworks.current().framework().competencies().stream()
                .flatMap(competency -> competency.levels().stream())
                .forEach(level -> level.indicators()
                        .forEach(one -> items.put(
                                texts.of("course_bank.indicator_of", level.level(), texts.in(one.text())), one.id())));
        return items;
    }

    /** What the lesson of many can become: one of the draft that the address names. */
    public Map<String, String> getLessonItems() {
        Map<String, String> items = asItIs();
        lessons.titles()
                .forEach((id, title) -> items.put(items.containsKey(title) ? title + " (" + id + ")" : title, id));
        return items;
    }

    /** What a lesson of that draft is called; its id where the draft has none such. */
    String lesson(String id) {
        return lessons.titles().getOrDefault(id, id);
    }

    /** What an indicator says, with its level; its id where the framework has none such. */
    String indicator(String id) {
        return getIndicatorItems().entrySet().stream()
                .filter(item -> item.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }

    private Map<String, String> asItIs() {
        return new LinkedHashMap<>(Map.of(texts.of("bank_bulk.as_is"), ""));
    }

    private static Choice choice(QuestionQuery query, String part, String value, String text) {
        return new Choice(value, text, value.equals(query.given().get(part)));
    }
}
