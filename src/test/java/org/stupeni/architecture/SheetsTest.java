package org.stupeni.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every table that HR, managers, trainers and administrators see can be taken away as a file, unless it stands here with a reason. */
class SheetsTest {

    private static final Set<String> AREAS = Set.of("hr", "team", "author", "admin");

    /** Tables without a file of their own, by view and id. */
    private static final Map<String, String> WITHOUT = without();

    private static final Pattern TABLE = Pattern.compile("<my:table\\b(?:[^>]*?\\bid=\"([^\"]+)\")?");
    private static final Pattern SHEETS = Pattern.compile("<my:sheets\\b[^>]*\\bof=\"([^\"]+)\"");
    private static final Pattern PART = Pattern.compile("<ui:include src=\"/([^\"]+)\"");
    private static final Pattern SERVED = Pattern.compile("\"(/[a-z/-]+)\\.(xlsx|csv)\"");

    private final Map<String, String> views = Sources.in(Sources.WEBAPP, ".xhtml");
    private final Set<String> served = served();

    private static Map<String, String> without() {
        Map<String, String> reasons = new TreeMap<>();
        String one = "a part of the page of one thing, a few rows that mean little without it";
        for (String table : List.of(
                "hr/accommodation#granted",
                "hr/attempt#fresh",
                "hr/attempt#time",
                "hr/hire-day#hire-days",
                "hr/cut-study#judged-questions",
                "hr/cut-study#judges-table",
                "hr/person#history",
                "hr/position#history",
                "hr/proposal#tied",
                "hr/regrade#shaken",
                "hr/resolution#marks",
                "author/correction#made",
                "author/cut-study#judged-questions",
                "author/cut-study#judges-table",
                "author/dispute#figures",
                "author/regrade#shaken",
                "author/repair#repairs",
                "author/resolution#marks",
                "admin/person#changes")) {
            reasons.put(table, one);
        }
        String packed =
                "a few rows about one case; the pack of its person holds them, word for word, with what was decided";
        for (String table : List.of(
                "hr/certificate#measures",
                "hr/certificate#suspensions",
                "hr/panel#members",
                "hr/panel#votes",
                "hr/proposal#earlier")) {
            reasons.put(table, packed);
        }
        String edited = "a draft that is being edited; framework.yaml is its file";
        reasons.put("hr/framework-competency#levels", edited);
        reasons.put("hr/framework-draft#competencies", edited);
        reasons.put("author/course#blueprint-#{exam.id()}", "a part of the course, whose file is its folder");
        reasons.put(
                "author/review#seen", "questions with their keys; they leave the portal as the folder of the course");
        String drafted = "questions of a draft that is being edited; its export is the file";
        reasons.put("author/draft-questions#questions", drafted);
        reasons.put("author/draft-questions#dry-run", drafted);
        String step = "a step of a form; once it is made, the list of the assignment is the file";
        reasons.put("hr/assign-check#people", step);
        reasons.put("team/assign-check#people", step);
        String sums = "sums of the rows that the file of the page holds";
        reasons.put("hr/framework-impact#by-competency", sums);
        reasons.put("hr/framework-impact#by-department", sums);
        reasons.put("author/case-figures#months", "sums of the rows that the file of the list of cases holds");
        for (String area : List.of("hr", "team")) {
            reasons.put(area + "/expiries#months", sums);
            reasons.put(area + "/expiries#teams", sums);
            reasons.put(area + "/expiries#proposals", "a column of the file of the page");
        }
        for (String own : List.of("files", "schedules", "views")) {
            reasons.put("hr/reports#" + own, "one's own list of files, and of what makes them");
        }
        reasons.put(
                "admin/trail#trail",
                "its CSV file is linked beside its filter, in the form that its hashes are made of");
        String verdict = "the outcome of a check, made anew at every look";
        reasons.put("admin/trail-check#findings", verdict);
        reasons.put("admin/trail-check#contents", verdict);
        reasons.put("admin/keys#keys", "public keys; /.well-known/jwks.json is their file");
        reasons.put("admin/settings#settings", "settings of this installation, which stand where it is started");
        reasons.put(
                "hr/decisions#waiting-measures",
                "the few that wait for a second person; what was done to certificates is in the file of the certificates");
        String instead = "it stands in place of the other list of its page, whose file gives what is listed";
        reasons.put("hr/regrade#changed", instead);
        reasons.put("author/regrade#changed", instead);
        String help = "an aid for filling in the form beside it";
        reasons.put("hr/grants#fresh", help);
        reasons.put("author/grants#fresh", help);
        return reasons;
    }

    @TestFactory
    Stream<DynamicTest> everyTableHasItsFile() {
        return views.keySet().stream()
                .filter(view -> AREAS.contains(view.split("/")[0]))
                .map(view -> DynamicTest.dynamicTest(
                        view,
                        () -> assertThat(missing(view, whole(view), WITHOUT.keySet()))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsServed() {
        return found(SHEETS, String.join("\n", views.values())).stream()
                .map(of -> DynamicTest.dynamicTest(of, () -> assertThat(served).contains(of)));
    }

    @Test
    void whatHasNoFileIsThere() {
        Set<String> tables = new TreeSet<>();
        views.keySet()
                .forEach(view -> found(TABLE, whole(view)).forEach(id -> tables.add(view.replace(".xhtml", "#") + id)));
        assertThat(tables).containsAll(WITHOUT.keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<my:table id=\"a\"/> | 1",
                "<my:table id=\"a\"/><my:sheets of=\"/hr/a\"/> | 0",
                "<my:table id=\"a\"/><my:table id=\"b\"/><my:sheets of=\"/hr/a\"/> | 1",
                "<my:table id=\"a\"/><my:table id=\"b\"/><my:sheets of=\"/hr/a\"/><my:sheets of=\"/hr/a\"/> | 1",
                "<my:table id=\"a\"/><my:table id=\"excused\"/><my:sheets of=\"/hr/a\"/> | 0",
                "<my:table caption=\"x\"/> | 1"
            })
    void seesWhatIsPlanted(String planted, int problems) {
        assertThat(missing("hr/planted.xhtml", planted, Set.of("hr/planted#excused")))
                .hasSize(problems);
    }

    /** The problems of a view with all its parts: as many files as tables, no file counted twice. */
    private static List<String> missing(String view, String markup, Set<String> without) {
        List<String> problems = new ArrayList<>();
        String name = view.replace(".xhtml", "#");
        List<String> tables = found(TABLE, markup).stream()
                .filter(id -> !without.contains(name + id))
                .toList();
        Set<String> files = found(SHEETS, markup);
        if (tables.size() > files.size()) {
            problems.add(name + " tables " + tables + " but only files " + files);
        }
        return problems;
    }

    /** The view with the parts it includes, each once. */
    private String whole(String view) {
        Set<String> parts = new TreeSet<>();
        StringBuilder markup = new StringBuilder();
        add(view, parts, markup);
        return markup.toString();
    }

    private void add(String view, Set<String> parts, StringBuilder markup) {
        String text = views.get(view);
        if (text == null || !parts.add(view)) {
            return;
        }
        markup.append(text).append('\n');
        found(PART, text).forEach(part -> add(part, parts, markup));
    }

    /** The addresses that answer as XLSX and as CSV, without their endings. */
    private static Set<String> served() {
        Map<String, Set<String>> endings = new TreeMap<>();
        for (String source :
                Sources.in(Sources.MAIN.resolve("java"), "File.java").values()) {
            Matcher address = SERVED.matcher(source);
            while (address.find()) {
                endings.computeIfAbsent(address.group(1), key -> new TreeSet<>())
                        .add(address.group(2));
            }
        }
        return endings.entrySet().stream()
                .filter(one -> one.getValue().size() == 2)
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String in) {
        return pattern.matcher(in)
                .results()
                .map(match -> match.group(1) == null ? "" : match.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
