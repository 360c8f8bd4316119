package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stupeni.certification.badge.TestBits;
import org.stupeni.harness.CredentialSchema;

/** A certificate's credential in the hands of somebody who has never heard of the portal: keys, status and achievement are fetched from the addresses it names. */
class CredentialIT {

    /** A record is never taken for a credential. */
    private static final String RECORD = "stupeni-transcript+jws";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Fetched once each: a machine that asks on and on is held up. */
    private static final Map<String, String> KEYS = new HashMap<>();

    private static Scene holder;
    private static String compact;

    @BeforeAll
    static void takeTheCredential() throws InterruptedException {
        holder = Scene.graduate();
        compact = credential(holder);
    }

    @Test
    void anotherLibraryVerifiesItWithTheKeyItsHeaderNames() throws Exception {
        JsonWebSignature signed = signed(compact);
        String key = fetched(signed.getKeyIdHeaderValue()).body();
        signed.setKey(JsonWebKey.Factory.newJwk(key).getKey());

        assertThat(signed.verifySignature()).isTrue();
        assertThat(JSON.readTree(key).has("keys")).isFalse();
        assertThat(JSON.readTree(key).has("d")).isFalse();
        assertThat(JSON.readTree(key).get("kid").asText()).isEqualTo(signed.getKeyIdHeaderValue());
        assertThat(CredentialSchema.problems(signed.getPayload())).isEmpty();
    }

    @Test
    void theSetOfKeysNamesTheSameKey() throws Exception {
        HttpResponse<String> answer = fetched("/.well-known/jwks.json");
        JsonWebSignature signed = signed(compact);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/jwk-set+json");
        JsonWebKey found = new JsonWebKeySet(answer.body())
                .findJsonWebKey(
                        signed.getKeyIdHeaderValue(),
                        "EC",
                        "sig",
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signed.setKey(found.getKey());
        assertThat(signed.verifySignature()).isTrue();
        assertThat(answer.body()).doesNotContain("\"d\"");
    }

    @Test
    void aChangedLetterIsNoticed() throws Exception {
        String[] parts = compact.split("\\.");
        char other = parts[1].charAt(40) == 'A' ? 'B' : 'A';
        parts[1] = parts[1].substring(0, 40) + other + parts[1].substring(41);
        JsonWebSignature changed = signed(String.join(".", parts));
        changed.setKey(key(changed).getKey());

        assertThat(changed.verifySignature()).isFalse();
    }

    @Test
    void issuerAndAchievementStandAtTheirAddresses() throws Exception {
        JsonNode credential = JSON.readTree(signed(compact).getUnverifiedPayload());

        JsonNode issuer =
                JSON.readTree(fetched(credential.at("/issuer/id").asText()).body());
        JsonNode achievement = JSON.readTree(
                fetched(credential.at("/credentialSubject/achievement/id").asText())
                        .body());

        assertThat(issuer.at("/id")).isEqualTo(credential.at("/iss"));
        assertThat(issuer.at("/name")).isEqualTo(credential.at("/issuer/name"));
        assertThat(achievement.at("/resultDescription"))
                .isEqualTo(credential.at("/credentialSubject/achievement/resultDescription"));
    }

    @Test
    void everybodyMayFetchAndNobodyKeepsItLong() throws Exception {
        JsonNode status = JSON.readTree(signed(compact).getUnverifiedPayload()).at("/credentialStatus");
        HttpResponse<String> list = fetched(status.at("/statusListCredential").asText());

        assertThat(list.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/vc+jwt");
        assertThat(list.headers().firstValue("Cache-Control")).hasValue("public, max-age=15");
        for (String path : List.of("/issuer", "/.well-known/jwks.json")) {
            HttpResponse<String> answer = fetched(path);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .hasValue("*");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    /** A record is signed with the same keys, and checked in the same way. */
    @Test
    void aSignedRecordVerifiesWithTheKeyItsHeaderNames() throws Exception {
        HttpResponse<String> answer = Caller.as(holder.login()).get("/api/learn/transcript/own.jws");
        JsonWebSignature record = signed(answer.body(), RECORD);
        record.setKey(key(record).getKey());

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/jose");
        assertThat(record.verifySignature()).isTrue();
        assertThat(JSON.readTree(record.getPayload()).at("/schema").asText()).isEqualTo("stupeni-transcript/2");
        String[] parts = answer.body().split("\\.");
        JsonWebSignature changed = signed(parts[0] + "." + compact.split("\\.")[1] + "." + parts[2], RECORD);
        changed.setKey(key(changed).getKey());
        assertThat(changed.verifySignature()).isFalse();
        assertThat(Caller.as(holder.login())
                        .get("/api/learn/transcript/own.jws?on=2999-01-01")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theCredentialIsItsHoldersAlone() {
        String address = "/api/learn/certificates/" + certificateOf(holder) + ".jwt";

        assertThat(Caller.as("employee").get(address).statusCode()).isEqualTo(404);
        HttpResponse<String> own = Caller.as(holder.login()).get(address);
        assertThat(own.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(own.headers().firstValue("Content-Disposition").orElseThrow())
                .endsWith(".jwt\"");
        assertThat(Caller.as("hr")
                        .get("/api/hr/certificates/" + certificateOf(holder) + ".jwt")
                        .body())
                .isEqualTo(compact);
    }

    /** Waits, for less than the minute that is promised, until the list that the credential names says this of it. */
    static void awaits(String credential, boolean against) throws Exception {
        awaits(Caller.anonymous(), credential, against);
    }

    /** The same at another portal than the suite's. */
    static void awaits(Caller anybody, String credential, boolean against) throws Exception {
        for (int seconds = 0; seconds < 60 && isAgainst(anybody, credential) != against; seconds += 2) {
            Thread.sleep(2000);
        }
        assertThat(isAgainst(anybody, credential)).isEqualTo(against);
    }

    /** Whether the list that the credential names says that it is not to be accepted today. */
    private static boolean isAgainst(Caller anybody, String credential) throws Exception {
        JsonNode status =
                JSON.readTree(signed(credential).getUnverifiedPayload()).at("/credentialStatus");
        JsonWebSignature list = signed(
                fetched(anybody, status.at("/statusListCredential").asText()).body());
        list.setKey(key(anybody, list).getKey());
        assertThat(list.verifySignature()).isTrue();
        JsonNode payload = JSON.readTree(list.getPayload());
        assertThat(payload.at("/id")).isEqualTo(status.at("/statusListCredential"));
        assertThat(payload.at("/credentialSubject/statusPurpose")).isEqualTo(status.at("/statusPurpose"));
        String encoded = payload.at("/credentialSubject/encodedList").asText();
        assertThat(TestBits.decoded(encoded)).hasSize(16 * 1024);
        return TestBits.isSet(encoded, status.at("/statusListIndex").asInt());
    }

    private static JsonWebKey key(JsonWebSignature signed) throws Exception {
        return key(Caller.anonymous(), signed);
    }

    private static JsonWebKey key(Caller anybody, JsonWebSignature signed) throws Exception {
        return JsonWebKey.Factory.newJwk(KEYS.computeIfAbsent(
                signed.getKeyIdHeaderValue(),
                address -> fetched(anybody, address).body()));
    }

    private static JsonWebSignature signed(String compact) throws Exception {
        return signed(compact, "JWT");
    }

    private static JsonWebSignature signed(String compact, String type) throws Exception {
        JsonWebSignature signed = new JsonWebSignature();
        signed.setAlgorithmConstraints(new AlgorithmConstraints(
                AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256));
        signed.setCompactSerialization(compact);
        Map<String, Object> header = JSON.convertValue(
                JSON.readTree(signed.getHeaders().getFullHeaderAsJsonString()),
                new com.fasterxml.jackson.core.type.TypeReference<Map<String, Object>>() {});
        assertThat(header).containsOnlyKeys("alg", "kid", "jwk", "typ").containsEntry("typ", type);
        return signed;
    }

    /** From the portal under test, whatever it calls itself. */
    private static HttpResponse<String> fetched(String address) {
        return fetched(Caller.anonymous(), address);
    }

    private static HttpResponse<String> fetched(Caller anybody, String address) {
        HttpResponse<String> answer = anybody.get(address.replaceFirst("^https?://[^/]+", ""));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer;
    }

    /** Made by a job some seconds after the decision. */
    static String credential(Scene scene) throws InterruptedException {
        return credential(scene.login());
    }

    static String credential(String login) throws InterruptedException {
        return credential(Caller.as(login), "/api/learn/certificates/" + certificateOf(Study.idOf(login)) + ".jwt");
    }

    static String credential(Caller caller, String address) throws InterruptedException {
        HttpResponse<String> answer = caller.get(address);
        for (int seconds = 0; seconds < 60 && answer.statusCode() == 503; seconds++) {
            Thread.sleep(1000);
            answer = caller.get(address);
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    static String certificateOf(Scene scene) {
        return certificateOf(scene.id());
    }

    private static String certificateOf(long employee) {
        return Rows.find("select id from certificate where employee_id = ? order by id desc", employee)
                .get(0);
    }
}
