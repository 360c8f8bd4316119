package org.stupeni.certification.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.CertificateRow;
import org.stupeni.certification.CertificateState;
import org.stupeni.certification.CertificateStatus;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.TestCertificates;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Json;
import org.stupeni.platform.OtherTime;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.platform.Workers;

@ExtendWith(ArquillianExtension.class)
class CredentialsIT {

    private static final AtomicInteger LATER = new AtomicInteger();

    @Inject
    TestCertificates certificates;

    @Inject
    Credentials credentials;

    @Inject
    TestCredentials made;

    @Inject
    SigningKeys keys;

    @Inject
    StatusLists lists;

    @Inject
    PublishedDocuments documents;

    @Inject
    Certificates verified;

    @Inject
    Settings settings;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Workers workers;

    @Test
    void aCredentialIsMadeOnceHoweverOftenItIsAskedFor() {
        CertificateRow certificate = certificates.issued();

        make(certificate.id());
        String first = credentials.of(certificate.id()).orElseThrow();
        make(certificate.id());

        assertThat(credentials.of(certificate.id())).contains(first);
        assertThat(credentials.waiting(10_000)).doesNotContain(certificate.id());
    }

    @Test
    void theJobMakesItWithinSeconds() throws InterruptedException {
        CertificateRow certificate = certificates.issued();

        for (int seconds = 0; seconds < 40 && credentials.of(certificate.id()).isEmpty(); seconds++) {
            Thread.sleep(1000);
        }

        assertThat(credentials.of(certificate.id())).isPresent();
    }

    /** As two nodes do. */
    @Test
    void ofSeveralThatMakeItAtOnceOneDoes() throws Exception {
        CertificateRow certificate = certificates.issued();

        together(4, () -> make(certificate.id()));

        Number rows = (Number) entityManager
                .createNativeQuery("select count(*) from credential where certificate_id = ?")
                .setParameter(1, certificate.id())
                .getSingleResult();
        assertThat(rows.intValue()).isOne();
    }

    @Test
    void theHeaderSaysNoMoreThanOpenBadgesAllows() {
        CertificateRow certificate = certificates.issued();
        make(certificate.id());

        Map<String, Object> header = part(credentials.of(certificate.id()).orElseThrow(), 0);

        assertThat(header)
                .containsOnlyKeys("alg", "kid", "jwk", "typ")
                .containsEntry("alg", "ES256")
                .containsEntry("typ", "JWT");
        assertThat((String) header.get("kid")).contains("/keys/");
        assertThat(((Map<?, ?>) header.get("jwk")).containsKey("d")).isFalse();
    }

    @Test
    void theCredentialsOfAPersonHaveOneSubject() {
        PersonRow person = people.employee();
        CertificateRow first = certificates.issued(person, 2);
        make(first.id());
        CertificateRow second = certificates.issued(person, 3);
        make(second.id());

        assertThat(payload(first).get("sub")).isEqualTo(payload(second).get("sub"));
        assertThat(payload(first).get("jti")).isNotEqualTo(payload(second).get("jti"));
    }

    @Test
    void aRevokedCertificateIsSetInItsList() {
        CertificateRow kept = certificates.issued();
        make(kept.id());
        CertificateRow revoked = certificates.issued();
        make(revoked.id());

        certificates.revoke(revoked);

        later(() -> {
            assertThat(isSet(revoked)).isTrue();
            assertThat(isSetFor(StatusPurpose.REVOCATION, revoked)).isTrue();
            assertThat(isSet(kept)).isFalse();
        });
    }

    /** What may lie between a revocation and its being seen: the list kept on a node, and the list kept by a reader. */
    @Test
    void aRevocationIsSeenWithinAMinuteWhoeverKeepsTheList() {
        CertificateRow certificate = certificates.issued();
        make(certificate.id());
        Duration ahead = StatusLists.KEPT.plusMillis(100).multipliedBy(LATER.addAndGet(3) - 2L);
        Instant asked = Instant.now().plus(ahead);
        OtherTime.at(asked, () -> assertThat(isSet(certificate)).isFalse());

        certificates.revoke(certificate);

        OtherTime.at(
                asked.plus(StatusLists.KEPT).plusSeconds(1),
                () -> assertThat(isSet(certificate))
                        .as("kept on its node no longer")
                        .isTrue());
        PublishedDocument list = documents.at(path(certificate)).orElseThrow();
        Map<String, Object> payload = part(list.text(), 1);
        long ttl = ((Number) ((Map<?, ?>) payload.get("credentialSubject")).get("ttl")).longValue();
        assertThat(list.keptSeconds() + StatusLists.KEPT.toSeconds()).isLessThan(60);
        assertThat(Duration.ofMillis(ttl).plus(StatusLists.KEPT)).isLessThan(Duration.ofMinutes(1));
        assertThat(Instant.parse((String) payload.get("validUntil")).getEpochSecond())
                .isEqualTo(((Number) payload.get("exp")).longValue())
                .isEqualTo(((Number) payload.get("nbf")).longValue() + StatusLists.VALID.toSeconds());
        assertThat(verified.verify(certificate.code(), LocalDate.now(settings.zone())))
                .as("the page reads it every time")
                .get()
                .extracting(CertificateState::status)
                .isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void aSuspendedCertificateIsSetUntilItIsReinstatedAndNotTakenBackForGood() {
        CertificateRow certificate = certificates.issued();
        make(certificate.id());

        certificates.suspend(certificate);
        later(() -> {
            assertThat(isSet(certificate)).isTrue();
            assertThat(isSetFor(StatusPurpose.REVOCATION, certificate)).isFalse();
        });

        certificates.reinstate(certificate);
        later(() -> assertThat(isSet(certificate)).isFalse());
    }

    @Test
    void thereIsNoListThatNothingStandsIn() {
        assertThat(lists.signed(StatusPurpose.SUSPENSION, 0)).isEmpty();
        assertThat(lists.signed(StatusPurpose.REVOCATION, 0)).isEmpty();
        assertThat(lists.signed(StatusPurpose.REVOCATION, 999_999)).isEmpty();
        assertThat(documents.at("/status/nothing/1")).isEmpty();
        assertThat(documents.at("/status/revocation/999999999")).isEmpty();
    }

    @Test
    void aNewKeySignsAndTheOldOneStays() {
        CertificateRow before = certificates.issued();
        make(before.id());
        PersonRow administrator = people.with(Role.ADMINISTRATOR);
        String old = keys.current();

        keys.rotate(old, administrator.id());

        CertificateRow after = certificates.issued();
        make(after.id());
        String current = keys.current();
        assertThat(current).isNotEqualTo(old);
        assertThat((String) part(credentials.of(after.id()).orElseThrow(), 0).get("kid"))
                .endsWith("/keys/" + current);
        assertThat(keys.all())
                .filteredOn(PublishedKey::isCurrent)
                .singleElement()
                .extracting(PublishedKey::thumbprint)
                .isEqualTo(current);
        assertThat(keys.jwks()).contains(old, current).doesNotContain("\"d\"");
        assertThat(keys.jwk(old)).get().asString().contains("/keys/" + old).doesNotContain("\"d\"", "keys\":");
        assertThat(trail.of(administrator.id())).contains("certification.signing-key-made signing-key:" + current);
    }

    @Test
    void whoDidNotSeeTheLastKeyMakesNone() {
        PersonRow administrator = people.with(Role.ADMINISTRATOR);
        String seen = keys.current();
        keys.rotate(seen, administrator.id());
        String current = keys.current();

        assertThatThrownBy(() -> keys.rotate(seen, administrator.id()))
                .isInstanceOf(Refused.class)
                .hasMessage("certification_keys.overtaken");
        assertThatThrownBy(() -> keys.rotate(null, administrator.id())).isInstanceOf(Refused.class);
        assertThat(keys.current()).isEqualTo(current);
    }

    /** As two nodes do, or two administrators. */
    @Test
    void ofSeveralThatMakeAKeyAtOnceOneDoes() throws Exception {
        PersonRow administrator = people.with(Role.ADMINISTRATOR);
        String seen = keys.current();
        int before = keys.all().size();

        together(4, () -> {
            try {
                keys.rotate(seen, administrator.id());
            } catch (Refused overtaken) {
                return;
            }
        });

        assertThat(keys.all()).hasSize(before + 1);
        assertThat(keys.all()).filteredOn(PublishedKey::isCurrent).hasSize(1);
    }

    @Test
    void whatIsNotPublishedIsNotFound() {
        assertThat(documents.at("/keys/" + "A".repeat(43))).isEmpty();
        assertThat(documents.at("/keys/")).isEmpty();
        assertThat(documents.at("/achievements/client-orientation/999999999")).isEmpty();
        assertThat(documents.at("/achievements/nothing/1")).isEmpty();
        assertThat(documents.at("/issuer")).isPresent();
    }

    @Test
    void theAchievementStandsAtItsAddress() {
        CertificateRow certificate = certificates.issued();
        make(certificate.id());

        Map<?, ?> achievement =
                (Map<?, ?>) ((Map<?, ?>) payload(certificate).get("credentialSubject")).get("achievement");
        String path = ((String) achievement.get("id")).replaceFirst("https?://[^/]+", "");
        Map<String, Object> found =
                Json.read(documents.at(path).orElseThrow().text(), new TypeReference<Map<String, Object>>() {});

        assertThat(found.remove("@context")).isNotNull();
        assertThat(found).isEqualTo(achievement);
    }

    @Test
    void aForeignCredentialIsNotFound() {
        CertificateRow certificate = certificates.issued();
        make(certificate.id());

        assertThat(credentials.find(certificate.id(), certificate.employeeId())).isPresent();
        assertThat(credentials.find(certificate.id(), people.employee().id())).isEmpty();
        assertThat(credentials.find(-1L)).isEmpty();
    }

    /** The job may be faster. */
    private void make(Long certificateId) {
        made.make(certificateId);
    }

    /** Later than any list before was signed, by more than it is kept. */
    private static void later(Runnable deed) {
        Duration ahead = StatusLists.KEPT.plusMillis(100).multipliedBy(LATER.incrementAndGet());
        OtherTime.at(Instant.now().plus(ahead), deed);
    }

    /** In the list that its credential names. */
    private boolean isSet(CertificateRow certificate) {
        return isSetIn(path(certificate), certificate);
    }

    /** In the list of this purpose, at the place that its credential names. */
    private boolean isSetFor(StatusPurpose purpose, CertificateRow certificate) {
        return isSetIn(
                path(certificate).replaceFirst("/status/[a-z]+/", "/status/" + purpose.word() + "/"), certificate);
    }

    private boolean isSetIn(String path, CertificateRow certificate) {
        Map<?, ?> list =
                (Map<?, ?>) part(documents.at(path).orElseThrow().text(), 1).get("credentialSubject");
        assertThat(path).contains("/" + list.get("statusPurpose") + "/");
        return TestBits.isSet((String) list.get("encodedList"), Integer.parseInt((String)
                status(certificate).get("statusListIndex")));
    }

    private String path(CertificateRow certificate) {
        return ((String) status(certificate).get("statusListCredential")).replaceFirst("https?://[^/]+", "");
    }

    private Map<?, ?> status(CertificateRow certificate) {
        return (Map<?, ?>) payload(certificate).get("credentialStatus");
    }

    private Map<String, Object> payload(CertificateRow certificate) {
        return part(credentials.of(certificate.id()).orElseThrow(), 1);
    }

    private static Map<String, Object> part(String compact, int which) {
        byte[] json = Base64.getUrlDecoder().decode(compact.split("\\.")[which]);
        return Json.read(new String(json, StandardCharsets.UTF_8), new TypeReference<Map<String, Object>>() {});
    }

    private void together(int several, Runnable deed) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < several; i++) {
            running.add(workers.submit(() -> {
                start.await();
                deed.run();
                return null;
            }));
        }
        start.countDown();
        for (Future<?> one : running) {
            one.get(60, TimeUnit.SECONDS);
        }
    }
}
