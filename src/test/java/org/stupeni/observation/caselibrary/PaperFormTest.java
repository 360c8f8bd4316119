package org.stupeni.observation.caselibrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistReader;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.observation.RolePlayReader;
import org.stupeni.observation.SceneReader;

/** Role-plays and scenes as fields and back, against those that are delivered. */
class PaperFormTest {

    private static final Path ROOT = Path.of("courses");

    private Framework framework;
    private List<Checklist> checklists;

    @BeforeEach
    void whatIsDelivered() throws IOException {
        framework = FrameworkReader.read("framework.yaml", Files.readString(ROOT.resolve("framework.yaml")))
                .framework()
                .orElseThrow();
        checklists = new ChecklistReader(framework).read(ROOT).sound();
    }

    @Test
    void everyRolePlayComesBackAsItWas() throws IOException {
        RolePlayReader reader = new RolePlayReader(framework, checklists);
        for (String text : texts("role-plays")) {
            String written = through(PaperKind.ROLE_PLAY, text);
            assertThat(reader.read("a", written).sound())
                    .isEqualTo(reader.read("a", text).sound())
                    .hasSize(1);
            assertThat(through(PaperKind.ROLE_PLAY, written)).isEqualTo(written);
        }
    }

    @Test
    void everySceneComesBackAsItWas() throws IOException {
        SceneReader reader = new SceneReader(framework, checklists);
        for (String text : texts("calibration")) {
            String written = through(PaperKind.SCENE, text);
            assertThat(reader.read("a", written).sound())
                    .singleElement()
                    .satisfies(scene -> assertThat(scene.key())
                            .isEqualTo(reader.read("a", text).sound().get(0).key()));
            assertThat(through(PaperKind.SCENE, written)).isEqualTo(written);
        }
    }

    /** Such a file is written as text, so that no field loses anything of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- a",
                "a: [",
                "level: 3 # why",
                "level: 3\ncolour: red",
                "title: {ru: а, en: b, de: c}",
                "watch: [[a]]",
                "debrief: [a, b]",
                "title: plain",
            })
    void whatFieldsDoNotShowStaysText(String document) {
        assertThat(PaperForm.fields(PaperKind.ROLE_PLAY, document)).isEmpty();
    }

    @Test
    void whatIsTypedWronglyIsToldAtItsField() throws IOException {
        Map<String, String> fields = new HashMap<>(
                PaperForm.fields(PaperKind.ROLE_PLAY, texts("role-plays").get(0))
                        .orElseThrow());
        fields.put("minutes", "пять");
        fields.put("seats-client-en", " ");
        fields.put(PaperForm.WATCH, "");
        fields.put("debrief-0-ru", "");
        fields.put("debrief-0-en", "");
        fields.put("situation-ru", "раз\r\n\r\nдва: # три");
        String document = PaperForm.document(PaperKind.ROLE_PLAY, fields);
        assertThat(new RolePlayReader(framework, checklists).placed(document))
                .containsOnlyKeys("minutes", "seats-client-en", "watch");
        assertThat(PaperForm.fields(PaperKind.ROLE_PLAY, document).orElseThrow())
                .containsEntry("minutes", "пять")
                .containsEntry("situation-ru", "раз\n\nдва: # три");
        assertThat(new SceneReader(framework, checklists)
                        .placed(PaperForm.document(
                                PaperKind.SCENE, Map.of("competency", "difficult-clients", "key", "a,b"))))
                .containsKeys("title-ru", "scene-en", "situation", "key", "key-a-level", "key-b-why-ru");
    }

    private static String through(PaperKind kind, String text) {
        return PaperForm.document(kind, PaperForm.fields(kind, text).orElseThrow());
    }

    private static List<String> texts(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.sorted().map(PaperFormTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
