package org.stupeni.certification.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Indicator;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.harness.CredentialSchema;
import org.stupeni.platform.Json;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Sha256;

class CredentialPayloadTest {

    private static final String PORTAL = "https://stupeni.example";
    private static final String ACHIEVEMENT = PORTAL + "/achievements/client-orientation/3";
    private static final String LIST = PORTAL + "/status/suspension/1";
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void fitsTheSchemaOfOpenBadges(int level) throws IOException {
        assertThat(CredentialSchema.problems(json(level))).isEmpty();
    }

    /** Only where somebody has the file: see {@link CredentialSchema}. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    @EnabledIfSystemProperty(named = "openbadges.schema", matches = ".+")
    void fitsThePublishedSchema(int level) throws IOException {
        Path published = Path.of(System.getProperty("openbadges.schema"));

        assertThat(CredentialSchema.publishedProblems(json(level), published)).isEmpty();
        assertThat(CredentialSchema.publishedProblems(json(level).replace("validFrom", "issuanceDate"), published))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/@context",
                "/id",
                "/type",
                "/issuer",
                "/validFrom",
                "/credentialSubject",
                "/credentialSubject/achievement",
                "/credentialSubject/achievement/criteria",
                "/credentialSubject/achievement/name",
                "/issuer/type",
                "/credentialStatus/type"
            })
    void theSchemaSeesWhatIsMissing(String path) throws IOException {
        ObjectNode credential = (ObjectNode) JSON.readTree(json(3));
        int last = path.lastIndexOf('/');
        ((ObjectNode) credential.at(path.substring(0, last))).remove(path.substring(last + 1));

        assertThat(CredentialSchema.problems(credential.toString())).isNotEmpty();
    }

    @Test
    void theClaimsRepeatTheCredentialToTheSecond() throws IOException {
        JsonNode credential = JSON.readTree(json(3));

        assertThat(credential.at("/iss")).isEqualTo(credential.at("/issuer/id"));
        assertThat(credential.at("/sub")).isEqualTo(credential.at("/credentialSubject/id"));
        assertThat(credential.at("/jti")).isEqualTo(credential.at("/id"));
        assertThat(Instant.ofEpochSecond(credential.at("/nbf").asLong()))
                .isEqualTo(Instant.parse(credential.at("/validFrom").asText()));
        assertThat(Instant.ofEpochSecond(credential.at("/exp").asLong()))
                .isEqualTo(Instant.parse(credential.at("/validUntil").asText()));
        assertThat(credential.has("vc")).isFalse();
    }

    /** The first and the last moment, where the day of the organisation is not that of UTC; of a level renewed early the first is not still to come. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Moscow,      2026-03-12T07:01:02.345678Z, 2026-03-12T07:01:02Z, 2028-03-11T20:59:59Z",
        "Pacific/Kiritimati, 2026-03-12T09:00:00Z,        2026-03-12T09:00:00Z, 2028-03-11T09:59:59Z",
        "Pacific/Pago_Pago,  2026-03-12T12:00:00Z,        2026-03-12T12:00:00Z, 2028-03-12T10:59:59Z",
        "UTC,                2026-03-01T08:00:00Z,        2026-03-01T08:00:00Z, 2028-03-11T23:59:59Z"
    })
    void isValidFromItsIssueToTheEndOfTheLastDay(ZoneId zone, Instant issued, String from, String until) {
        Map<String, Object> payload = payload(3, issued).in(zone);

        assertThat(payload).containsEntry("validFrom", from).containsEntry("validUntil", until);
        assertThat(payload.get("credentialSubject").toString())
                .contains("12 марта 2026", "11 марта 2028", "12 March 2026", "11 March 2028");
    }

    @Test
    void theContextHasItsOrder() throws IOException {
        JsonNode context = JSON.readTree(json(3)).at("/@context");

        assertThat(context.get(0).asText()).isEqualTo("https://www.w3.org/ns/credentials/v2");
        assertThat(context.get(1).asText()).isEqualTo("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
    }

    @Test
    void theHolderIsAPseudonymAndAHash() throws IOException {
        String json = json(3);
        JsonNode identifier = JSON.readTree(json).at("/credentialSubject/identifier/0");

        assertThat(json).doesNotContain("kovaleva@meridian.example", "Ковалёва");
        assertThat(identifier.at("/identityHash").asText())
                .isEqualTo("sha256$" + Sha256.of("kovaleva@meridian.example" + "5a17"));
        assertThat(identifier.at("/salt").asText()).isEqualTo("5a17");
    }

    @Test
    void theHeldLevelIsOneOfFive() throws IOException {
        JsonNode credential = JSON.readTree(json(4));
        JsonNode rubric = credential.at("/credentialSubject/achievement/resultDescription/0");
        JsonNode result = credential.at("/credentialSubject/result/0");
        List<JsonNode> levels = list(rubric.at("/rubricCriterionLevel"));

        assertThat(result.at("/resultDescription")).isEqualTo(rubric.at("/id"));
        assertThat(levels).extracting(level -> level.at("/level").asText()).containsExactly("1", "2", "3", "4", "5");
        assertThat(levels.get(3).at("/id")).isEqualTo(result.at("/achievedLevel"));
        assertThat(levels).allMatch(level -> level.at("/points").isTextual());
    }

    /** So that the strict and the compact schema both take it. */
    @Test
    void nothingIsNullAndNoListIsEmpty() throws IOException {
        assertThat(all(JSON.readTree(json(2))))
                .noneMatch(JsonNode::isNull)
                .noneMatch(node -> node instanceof ArrayNode array && array.isEmpty());
    }

    private static Stream<JsonNode> all(JsonNode node) {
        return Stream.concat(Stream.of(node), list(node).stream().flatMap(CredentialPayloadTest::all));
    }

    private static List<JsonNode> list(JsonNode node) {
        return Stream.iterate(node.elements(), each -> each.hasNext(), each -> each)
                .map(each -> each.next())
                .toList();
    }

    private static String json(int level) {
        return Json.write(
                payload(level, Instant.parse("2026-03-12T07:01:02.345678Z")).in(ZoneId.of("Europe/Moscow")));
    }

    private static CredentialPayload payload(int level, Instant issued) {
        FrameworkVersion version = new FrameworkVersion(3, Instant.EPOCH, framework());
        return new CredentialPayload(
                new IssuedCertificate(
                        7L,
                        8L,
                        "СТ-2026-00318",
                        "Меридиан",
                        "Meridian",
                        "client-orientation",
                        "Клиентоориентированность",
                        "Client-orientation",
                        level,
                        "Базовый",
                        "Basic",
                        LocalDate.of(2026, 3, 12),
                        LocalDate.of(2028, 3, 11),
                        3,
                        issued),
                Achievements.of(version, version.framework().competencies().get(0), ACHIEVEMENT),
                ACHIEVEMENT,
                PORTAL + "/issuer",
                PORTAL,
                "0b1c2d3e-0000-4000-8000-000000000001",
                "0b1c2d3e-0000-4000-8000-000000000002",
                "kovaleva@meridian.example",
                "5a17",
                LIST,
                94567);
    }

    private static Framework framework() {
        List<Level> levels = Stream.of(2, 3, 4, 5)
                .map(level -> new Level(
                        level,
                        new LocalText("Справляется сам", "Manages alone"),
                        List.of(new Indicator("co-" + level, new LocalText("Держит слово", "Keeps promises"))),
                        new LevelRule(24, LevelRule.Decision.ONE, new Need.CourseNeed("client-orientation"))))
                .toList();
        return new Framework(
                Map.of(
                        1, new LocalText("Негативный", "Negative"),
                        2, new LocalText("Ограниченный", "Limited"),
                        3, new LocalText("Базовый", "Basic"),
                        4, new LocalText("Сильный", "Strong"),
                        5, new LocalText("Стратегический", "Strategic")),
                List.of(new Competency(
                        "client-orientation",
                        new LocalText("Клиентоориентированность", "Client-orientation"),
                        new LocalText("Понимает, чего хочет клиент", "Understands what a client wants"),
                        levels)));
    }
}
