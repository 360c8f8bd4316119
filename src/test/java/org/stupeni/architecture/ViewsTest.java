package org.stupeni.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no compiler sees in the views: they are checked against the beans, texts, static files, icons and tags that really exist. */
class ViewsTest {

    private static final Path STATIC = Sources.WEBAPP.resolve("WEB-INF/static");
    private static final Pattern NAMED_CLASS = Pattern.compile(
            "@Named(?:\\(\"(\\w+)\"\\))?\\s+(?:@[\\w.]+(?:\\([^)]*\\))?\\s+)*(?:public )?(?:final )?class (\\w+)");
    private static final Pattern NAMED_PRODUCER = Pattern.compile("@Named\\(\"(\\w+)\"\\)\\s+@Produces");
    private static final Pattern ICON = Pattern.compile("<symbol id=\"i-([a-z0-9-]+)\"");

    private final ViewRules rules = new ViewRules(
            beans(),
            texts(),
            staticFiles(),
            found(ICON, Sources.read(STATIC.resolve("icons.svg"))),
            ViewRules.tagsOf(Sources.read(Sources.WEBAPP.resolve("WEB-INF/my.taglib.xml"))),
            handed());

    @TestFactory
    Stream<DynamicTest> everyView() {
        Map<String, String> views = Sources.in(Sources.WEBAPP, ".xhtml");
        assertThat(views).containsKeys("sign-in.xhtml", "WEB-INF/templates/layout.xhtml", "WEB-INF/tags/input.xhtml");
        return views.entrySet().stream()
                .map(view -> DynamicTest.dynamicTest(
                        view.getKey(),
                        () -> assertThat(rules.check(view.getKey(), view.getValue()))
                                .isEmpty()));
    }

    @Test
    void everyTagHasItsFile() {
        Set<String> declared = found(
                Pattern.compile("<source>tags/([a-z]+\\.xhtml)</source>"),
                Sources.read(Sources.WEBAPP.resolve("WEB-INF/my.taglib.xml")));
        assertThat(Sources.in(Sources.WEBAPP.resolve("WEB-INF/tags"), ".xhtml").keySet())
                .isEqualTo(declared);
    }

    /** An address in a view is that of another view; /start, /verify/check, files and /api are no views. */
    @Test
    void noLinkIsDead() {
        Set<String> pages = Sources.in(Sources.WEBAPP, ".xhtml").keySet();
        String views = String.join("\n", Sources.in(Sources.WEBAPP, ".xhtml").values());
        assertThat(found(Pattern.compile(" (?:href|to|link|action)=\"/([^\"#?]*)[\"?]"), views))
                .hasSizeGreaterThan(5)
                .allMatch(
                        path -> path.equals("start")
                                || path.equals("verify/check")
                                || path.matches(".*\\.(pdf|xlsx|csv)")
                                || path.equals("author/import-file")
                                || path.equals("author/case-file")
                                || path.equals("admin/trail-verifier")
                                || path.startsWith("api/")
                                || path.endsWith("/observation-photo")
                                || path.equals("hr/report-file")
                                || pages.contains(path.replaceAll("/$", "") + ".xhtml"),
                        "is the address of a view");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p><b></p> | not well-formed",
                "<p style=\"color: red\"/> | inline style",
                "<p onclick=\"go()\"/> | inline handler",
                "<script>go()</script> | script with a body",
                "<style>p {}</style> | style with a body",
                "<h:outputText value=\"#{me.id}\" escape=\"false\"/> | escape",
                "<f:ajax/> | forbids",
                "<h:commandLink/> | forbids",
                "<p>Привет</p> | literal text: Привет",
                "<p>Hello #{me.id}</p> | literal text: Hello",
                "<p aria-label=\"Menu\"/> | literal text in aria-label",
                "<h:commandButton value=\"Save\"/> | literal text in value",
                "<my:note title=\"Saved\"/> | literal text in title",
                "<p>#{msg['platform_frame.nothing']}</p> | no text platform_frame.nothing",
                "<p>#{nobody.name}</p> | nothing is called nobody",
                "<p>#{empty me.id ? 'a b' : nobody.name}</p> | nothing is called nobody",
                "<p>#{texts.of('platform_frame.zone', nobody)}</p> | nothing is called nobody",
                "<img src=\"#{files.at('nothing.png')}\"/> | no static file nothing.png",
                "<my:icon name=\"nothing\"/> | no icon nothing",
                "<my:nothing/> | unknown tag my:nothing",
                "<my:card nothing=\"x\"/> | my:card has no attribute nothing",
                "<my:form id=\"x\"><my:secret id=\"y\"/></my:form> | must say",
                "<f:metadata/><my:form id=\"x\"/> | metadata"
            })
    void seesWhatIsPlanted(String planted, String problem) {
        assertThat(rules.check("planted.xhtml", view(planted)))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void seesNothingWhereNothingIsWrong() {
        String fine = """
            <ui:define name="metadata"><f:metadata/></ui:define>
            <ui:repeat value="#{me.roles}" var="role"><p>#{role.group()} · #{msg['platform_frame.skip']}, 3 %</p></ui:repeat>
            <my:note title="#{empty me.name ? 'x' : me.name.usual()}"><a href="/start">#{texts.of('platform_frame.zone', 1)}</a></my:note>
            """;
        assertThat(rules.check("fine.xhtml", view(fine))).isEmpty();
    }

    private static String view(String body) {
        return "<ui:composition xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:f=\"jakarta.faces.core\""
                + " xmlns:h=\"jakarta.faces.html\" xmlns:my=\"urn:portal\""
                + " xmlns:ui=\"jakarta.faces.facelets\">" + body + "</ui:composition>";
    }

    private static Set<String> handed() {
        return found(
                Pattern.compile("<ui:param name=\"(\\w+)\""),
                String.join("\n", Sources.in(Sources.WEBAPP, ".xhtml").values()));
    }

    private static Set<String> beans() {
        Set<String> names = new HashSet<>();
        for (String source : Sources.in(Sources.MAIN.resolve("java"), ".java").values()) {
            Matcher named = NAMED_CLASS.matcher(source);
            while (named.find()) {
                String type = named.group(2);
                names.add(
                        named.group(1) != null
                                ? named.group(1)
                                : type.substring(0, 1).toLowerCase() + type.substring(1));
            }
            names.addAll(found(NAMED_PRODUCER, source));
        }
        return names;
    }

    private static Set<String> texts() {
        Set<String> keys = new HashSet<>();
        for (String file : Sources.in(Sources.MESSAGES, ".ru.properties").values()) {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            keys.addAll(properties.stringPropertyNames());
        }
        return keys;
    }

    private static Set<String> staticFiles() {
        Set<String> names = new HashSet<>();
        for (String path : Sources.in(STATIC, "").keySet()) {
            int slash = path.indexOf('/');
            names.add(slash < 0 ? path : path.substring(0, slash));
        }
        return names;
    }

    private static Set<String> found(Pattern pattern, String in) {
        return pattern.matcher(in).results().map(match -> match.group(1)).collect(toCollection(TreeSet::new));
    }
}
