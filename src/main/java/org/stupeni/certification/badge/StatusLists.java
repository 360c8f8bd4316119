package org.stupeni.certification.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stupeni.certification.InForce;
import org.stupeni.platform.Json;
import org.stupeni.platform.Settings;

/**
 * The lists that say which credentials are not to be accepted, each a signed credential itself. A credential has the same place in the lists of all purposes.
 *
 * <p>A list is computed from the rows of revocations and suspensions and signed when somebody asks, and kept on its node for {@link #KEPT}: a revocation is
 * seen within seconds on every node, and asking often costs little. Readers keep it for {@link #READERS_KEEP}; both together are less than the minute promised.
 */
@ApplicationScoped
@Transactional
public class StatusLists {

    static final Duration KEPT = Duration.ofSeconds(5);

    /** For how long a reader may keep a list. Without these words Bitstring Status List lets it be five minutes. */
    static final Duration READERS_KEEP = Duration.ofSeconds(15);

    /** An old list that somebody plays back is refused after that. */
    static final Duration VALID = Duration.ofDays(1);

    private static final int TRIES = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SigningKeys keys;

    @Inject
    BadgeAddresses addresses;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private final Map<String, Signed> kept = new ConcurrentHashMap<>();

    private record Signed(Instant at, String compact) {}

    /** A list in its compact form; nothing where no credential stands in one of this number. */
    public Optional<String> signed(StatusPurpose purpose, int number) {
        if (number < 1 || number > last()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        String address = addresses.statusList(purpose, number);
        Signed before = kept.get(address);
        if (before != null && now.isBefore(before.at().plus(KEPT)) && !now.isBefore(before.at())) {
            return Optional.of(before.compact());
        }
        Signed signed = new Signed(
                now, keys.sign(keys.current(), Json.write(payload(address, purpose, set(purpose, number), now))));
        kept.put(address, signed);
        return Optional.of(signed.compact());
    }

    private Map<String, Object> payload(String address, StatusPurpose purpose, List<Integer> set, Instant now) {
        Instant from = now.truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("@context", CredentialPayload.CONTEXT.subList(0, 1));
        payload.put("id", address);
        payload.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        payload.put("issuer", addresses.issuer());
        payload.put("validFrom", from.toString());
        payload.put("validUntil", from.plus(VALID).toString());
        payload.put(
                "credentialSubject",
                Map.of(
                        "id",
                        address + "#list",
                        "type",
                        "BitstringStatusList",
                        "statusPurpose",
                        purpose.word(),
                        "ttl",
                        READERS_KEEP.toMillis(),
                        "encodedList",
                        StatusList.encoded(set)));
        payload.put("iss", addresses.issuer());
        payload.put("sub", address + "#list");
        payload.put("jti", address);
        payload.put("nbf", from.getEpochSecond());
        payload.put("exp", from.plus(VALID).getEpochSecond());
        return payload;
    }

    private List<Integer> set(StatusPurpose purpose, int number) {
        List<Integer> set = new ArrayList<>(places(number, InForce.revoked("c", ":today")));
        if (purpose == StatusPurpose.SUSPENSION) {
            set.addAll(places(number, InForce.suspended("c", ":today")));
        }
        return set;
    }

    private List<Integer> places(int number, String condition) {
        return entityManager
                .createQuery(
                        "select k.listIndex from Credential k join Certificate c on c.id = k.certificate"
                                + " where k.listNumber = :number and " + condition,
                        Integer.class)
                .setParameter("number", number)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), settings.zone()))
                .getResultList();
    }

    /** A random place that nobody has; the unique key of places is what holds when two ask at the same time. */
    StatusPlace freePlace() {
        int list = Math.max(1, last());
        long taken = entityManager
                .createQuery("select count(c.certificate) from Credential c where c.listNumber = :number", Long.class)
                .setParameter("number", list)
                .getSingleResult();
        if (taken >= StatusList.FULL) {
            return new StatusPlace(list + 1, RANDOM.nextInt(StatusList.ENTRIES));
        }
        for (int i = 0; i < TRIES; i++) {
            StatusPlace place = new StatusPlace(list, RANDOM.nextInt(StatusList.ENTRIES));
            if (isFree(place)) {
                return place;
            }
        }
        throw new IllegalStateException("No free place in status list " + list);
    }

    private boolean isFree(StatusPlace place) {
        return entityManager
                        .createQuery(
                                "select count(c.certificate) from Credential c where c.listNumber = :number and c.listIndex = :index",
                                Long.class)
                        .setParameter("number", place.list())
                        .setParameter("index", place.index())
                        .getSingleResult()
                == 0;
    }

    private int last() {
        Integer last = entityManager
                .createQuery("select max(c.listNumber) from Credential c", Integer.class)
                .getSingleResult();
        return last == null ? 0 : last;
    }
}
