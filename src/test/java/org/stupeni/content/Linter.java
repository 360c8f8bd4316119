package org.stupeni.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All rules by their names. {@code main} is for writers: it prints what the rules find in a folder of courses, or in one course of it.
 *
 * <pre>Linter &lt;courses&gt; [course]</pre>
 */
final class Linter {

    /** Texts the courses were written from, beside the project; not everybody has them. */
    static final Path SOURCES = Path.of(System.getProperty("portal.basedir", "."), "../shared/sources");

    private Linter() {}

    /** Every rule but the one that needs the sources. What is asked of form and content is asked of courses that teach, and not of those that only show the portal. */
    static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("form", new FormOfCourses());
        rules.put("one-best-answer", new OneBestAnswer());
        rules.put("all-or-none", new AllOrNone());
        rules.put("longest-key", ofTeaching(new LongestKey()));
        rules.put("feedback", ofTeaching(new ExplainedAnswers()));
        rules.put("filing", new WellFiled());
        rules.put("both-languages", new BothLanguages());
        rules.put("length", ofTeaching(new AlikeInLength()));
        rules.put("sentences", new ShortSentences());
        rules.put("stems", new NoStemTwice());
        rules.put("three-papers", new ThreePapers());
        rules.put("lesson-length", ofTeaching(new LessonLength()));
        rules.put("figures", new FiguresHaveOrigins());
        rules.put("spelling", Spelling.ofTheProject());
        return rules;
    }

    private static Rule ofTeaching(Rule rule) {
        return library -> rule.findings(library.teaching());
    }

    public static void main(String[] arguments) throws IOException {
        Library library = Library.read(
                Path.of(arguments[0]), arguments.length > 1 ? Optional.of(arguments[1]) : Optional.empty());
        Map<String, Rule> rules = rules();
        if (Files.isDirectory(SOURCES)) {
            rules.put("own-words", OwnWords.of(SOURCES));
        }
        rules.forEach((name, rule) -> {
            List<Finding> findings = rule.findings(library).stream().sorted().toList();
            System.out.println("== " + name + ": " + findings.size());
            System.out.print(findings.stream().map(finding -> finding + "\n").collect(Collectors.joining()));
        });
    }
}
