package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of documents that only have a name. */
class DocumentsTest {

    @TempDir
    Path root;

    @BeforeEach
    void aFolder() throws IOException {
        write("b.yaml", "name: B\n");
        write("a.yaml", "name: A\n");
    }

    @Test
    void everyDocumentIsReadInTheOrderOfIds() {
        assertThat(read().sound()).containsExactly("a:A", "b:B");
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void aBrokenOneKeepsNoOtherAway() throws IOException {
        write("a.yaml", "name: A\nnick: x\nname2: y\n");

        assertThat(read().sound()).containsExactly("b:B");
        assertThat(read().problems())
                .containsExactly(
                        new Problem("things/a.yaml", 2, "unknown key 'nick'"),
                        new Problem("things/a.yaml", 3, "unknown key 'name2'"));
    }

    @Test
    void aFileThatIsNoDocumentIsTold() throws IOException {
        write("notes.txt", "");
        write("Capital.yaml", "name: C\n");
        write("c.yml", "name: C\n");
        write("d.yaml", "name: [D\n");
        write("empty.yaml", "");
        write(".e.yaml.swp", "");
        Files.write(root.resolve("things/latin.yaml"), new byte[] {'n', (byte) 0xe4});
        Files.createDirectory(root.resolve("things/more"));

        assertThat(read().sound()).containsExactly("a:A", "b:B");
        assertThat(read().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "things/Capital.yaml: is no thing: its file is named <id>.yaml",
                        "things/c.yml: is no thing: its file is named <id>.yaml",
                        "things/d.yaml:2: is no YAML: expected ',' or ']', but got <stream end>",
                        "things/empty.yaml: is empty",
                        "things/latin.yaml: is no text in UTF-8",
                        "things/more: is no thing: its file is named <id>.yaml",
                        "things/notes.txt: is no thing: its file is named <id>.yaml");
    }

    @Test
    void thereMayBeNoSuchFolder() {
        Documents<String> none = Documents.read(root, "others", "other", (id, file) -> id);

        assertThat(none.sound()).isEmpty();
        assertThat(none.problems()).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(root.resolve("things"));
        Files.writeString(root.resolve("things").resolve(name), text);
    }

    private Documents<String> read() {
        return Documents.read(root, "things", "thing", (id, file) -> {
            String document = id + ":" + file.text("name");
            file.noOtherKeys();
            return document;
        });
    }
}
