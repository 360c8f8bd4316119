package org.stupeni.browser;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.stupeni.harness.Build;

/** Everything that answers at an address, read from what was packaged: nothing can be forgotten. */
final class Endpoints {

    /** What a filter takes in front of JAX-RS, by its name. */
    private static final Map<String, Set<String>> TAKEN_BY_FILTERS = Map.of(
            "Responses",
            Set.of("POST /api/learn/attempts/{id}/responses", "POST /api/learn/attempts/{id}/responses/batch"));

    private Endpoints() {}

    /** The addresses of all views, {@code /learn/home}, from the packaged WAR. */
    static SortedSet<String> pages() {
        try (ZipFile war = new ZipFile(Build.war().toFile())) {
            SortedSet<String> pages = new TreeSet<>();
            war.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF/"))
                    .forEach(name -> pages.add("/" + name.substring(0, name.length() - ".xhtml".length())));
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The versions of the database in the packaged WAR, in their order. */
    static List<String> migrations(String product) {
        try (ZipFile war = new ZipFile(Build.war().toFile())) {
            Pattern migration = Pattern.compile("WEB-INF/classes/db/" + product + "/V(\\d+)__.*");
            return war.stream()
                    .map(entry -> migration.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .map(found -> Integer.valueOf(found.group(1)))
                    .sorted()
                    .map(String::valueOf)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All REST endpoints, {@code POST /api/session/sign-in}. */
    static SortedSet<String> resources() {
        SortedSet<String> resources = new TreeSet<>();
        classes().filter(type -> type.isAnnotationPresent(Path.class)).forEach(type -> {
            for (Method method : type.getDeclaredMethods()) {
                verbs(method)
                        .forEach(verb -> resources.add(verb + " /api/"
                                + type.getAnnotation(Path.class).value() + tail(method.getAnnotation(Path.class))));
            }
        });
        classes()
                .filter(type -> type.isAnnotationPresent(WebFilter.class))
                .map(type -> type.getAnnotation(WebFilter.class))
                .filter(filter -> filter.servletNames().length > 0)
                .forEach(filter -> resources.addAll(TAKEN_BY_FILTERS.get(filter.filterName())));
        return resources;
    }

    /** The patterns of all servlets of our own. */
    static SortedSet<String> servlets() {
        SortedSet<String> patterns = new TreeSet<>();
        classes()
                .filter(type -> type.isAnnotationPresent(WebServlet.class))
                .map(type -> type.getAnnotation(WebServlet.class))
                .flatMap(servlet -> Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns())))
                .forEach(patterns::add);
        return patterns;
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }

    private static String tail(Path path) {
        return path == null ? "" : "/" + path.value();
    }

    private static Stream<Class<?>> classes() {
        Set<JavaClass> all = Set.copyOf(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.stupeni"));
        return all.stream().map(JavaClass::reflect);
    }
}
