package org.stupeni.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class StaticFilesTest {

    private static final String LONG = "a { color: red }\n".repeat(20);

    @Test
    void anAddressHoldsTheHashOfTheContent() {
        String first = files(Map.of("player.js", "go()")).at("player.js");
        String second = files(Map.of("player.js", "stop()")).at("player.js");

        assertThat(first).matches("/static/player\\.[0-9a-f]{12}\\.js").isNotEqualTo(second);
        assertThat(files(Map.of("player.js", "go()")).at("player.js")).isEqualTo(first);
    }

    @Test
    void aFolderIsServedAsOneFileInTheOrderOfItsParts() {
        StaticFiles files = files(Map.of("look.css/20-b.css", "b {}", "look.css/10-a.css", "a {}"));

        assertThat(content(files, "look.css")).isEqualTo("a {}\nb {}\n");
    }

    @Test
    void itIsZippedWhereThatIsSmaller() throws IOException {
        StaticFiles files = files(Map.of("long.css", LONG, "short.css", "a"));

        byte[] zipped = found(files, "long.css").gzipped();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes())
                .asString()
                .isEqualTo(LONG);
        assertThat(found(files, "short.css").gzipped()).isNull();
    }

    @Test
    void aNameThatDoesNotExistIsAMistakeOfOurs() {
        assertThatThrownBy(() -> files(Map.of()).at("nothing.css")).hasMessageContaining("nothing.css");
    }

    @Test
    void anotherHashIsNotFound() {
        assertThat(files(Map.of("a.css", "a")).find("a.000000000000.css")).isEmpty();
    }

    private static String content(StaticFiles files, String name) {
        return new String(found(files, name).bytes(), StandardCharsets.UTF_8);
    }

    private static StaticFiles.StaticFile found(StaticFiles files, String name) {
        return files.find(files.at(name).substring("/static/".length())).orElseThrow();
    }

    private static StaticFiles files(Map<String, String> content) {
        StaticFiles files = new StaticFiles();
        files.context = (ServletContext) Proxy.newProxyInstance(
                StaticFilesTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getContextPath" -> "";
                    case "getResourcePaths" -> paths(content, (String) args[0]);
                    default -> stream(content.get(((String) args[0]).substring("/WEB-INF/static/".length())));
                });
        files.load();
        return files;
    }

    /** As a servlet container lists a folder: its files, and the folders in it with a slash at the end. */
    private static Set<String> paths(Map<String, String> content, String folder) {
        return content.keySet().stream()
                .map(name -> "/WEB-INF/static/" + name)
                .filter(path -> path.startsWith(folder))
                .map(path -> {
                    int slash = path.indexOf('/', folder.length());
                    return slash < 0 ? path : path.substring(0, slash + 1);
                })
                .collect(Collectors.toSet());
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
