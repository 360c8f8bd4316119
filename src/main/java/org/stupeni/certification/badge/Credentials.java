package org.stupeni.certification.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stupeni.certification.AttachedCredentials;
import org.stupeni.identity.People;
import org.stupeni.platform.Json;
import org.stupeni.platform.Settings;

/**
 * Makes the credential of a certificate, once, and finds it.
 *
 * <p>It is made outside of the decision's transaction, by {@link CredentialMaking}, and in a transaction of its own: the certificate's id is the key, so of two
 * nodes that make it at the same time one fails and finds the other's.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Credentials implements AttachedCredentials {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SigningKeys keys;

    @Inject
    Achievements achievements;

    @Inject
    StatusLists lists;

    @Inject
    BadgeAddresses addresses;

    @Inject
    People people;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public Optional<String> of(Long certificateId) {
        return Optional.ofNullable(entityManager.find(Credential.class, certificateId))
                .map(Credential::compact);
    }

    @Override
    public Set<Long> madeFor(Collection<Long> certificateIds) {
        return certificateIds.isEmpty()
                ? Set.of()
                : Set.copyOf(entityManager
                        .createQuery("select c.certificate from Credential c where c.certificate in :ids", Long.class)
                        .setParameter("ids", certificateIds)
                        .getResultList());
    }

    /** The credential of a certificate, for HR. */
    public Optional<KeptCredential> find(Long certificateId) {
        return kept("", certificateId, null);
    }

    /** The credential of this employee's own certificate; nothing for a foreign or unknown one. */
    public Optional<KeptCredential> find(Long certificateId, Long employeeId) {
        return kept(" and c.employee = :employee", certificateId, employeeId);
    }

    private Optional<KeptCredential> kept(String condition, Long certificateId, Long employeeId) {
        TypedQuery<KeptCredential> query = entityManager
                .createQuery(
                        "select new org.stupeni.certification.badge.KeptCredential(c.number, x.compact) from Certificate c"
                                + " left join Credential x on x.certificate = c.id where c.id = :id" + condition,
                        KeptCredential.class)
                .setParameter("id", certificateId);
        if (employeeId != null) {
            query.setParameter("employee", employeeId);
        }
        return query.getResultStream().findFirst();
    }

    /** The certificate whose credential has this id, without {@code urn:uuid:}. */
    Optional<Long> certificateOf(String uuid) {
        return entityManager
                .createQuery("select c.certificate from Credential c where c.uuid = :uuid", Long.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** The oldest certificates without a credential. */
    List<Long> waiting(int most) {
        return entityManager.createQuery("""
                        select c.id from Certificate c
                        where not exists (select x.certificate from Credential x where x.certificate = c.id)
                        order by c.id
                        """, Long.class).setMaxResults(most).getResultList();
    }

    /**
     * Makes the credential of a certificate, unless it is made.
     *
     * @throws jakarta.persistence.PersistenceException if it is made at this moment, or its place in the status list was taken at this moment
     * @throws KeySecret.WrongSecret if there is a key that cannot be opened
     */
    void make(Long certificateId) {
        if (entityManager.find(Credential.class, certificateId) != null) {
            return;
        }
        IssuedCertificate certificate = issued(certificateId);
        String thumbprint = keys.current();
        String uuid = UUID.randomUUID().toString();
        String subject = subjectOf(certificate.employeeId());
        StatusPlace place = lists.freePlace();
        String address = addresses.achievement(certificate.competencyId(), certificate.framework());
        CredentialPayload payload = new CredentialPayload(
                certificate,
                achievements
                        .find(certificate.competencyId(), certificate.framework())
                        .orElseThrow(),
                address,
                addresses.issuer(),
                addresses.portal(),
                uuid,
                subject,
                people.find(certificate.employeeId()).orElseThrow().mail(),
                salt(),
                addresses.statusList(StatusPurpose.NAMED, place.list()),
                place.index());
        Credential credential = new Credential(certificateId, uuid, subject, place);
        credential.isSigned(
                thumbprint, keys.sign(thumbprint, Json.write(payload.in(settings.zone()))), clock.instant());
        entityManager.persist(credential);
        entityManager.flush();
    }

    private IssuedCertificate issued(Long certificateId) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.certification.badge.IssuedCertificate(c.id, c.employee, c.number, c.organisationRu,
                            c.organisationEn, c.competency, c.competencyRu, c.competencyEn, c.level, c.levelRu, c.levelEn,
                            c.validFrom, c.validUntil, c.framework, c.issuedAt)
                        from Certificate c where c.id = :id
                        """, IssuedCertificate.class)
                .setParameter("id", certificateId)
                .getSingleResult();
    }

    /** The id that stands for this person in credentials: the one of the first, or a new one. */
    private String subjectOf(Long employeeId) {
        return entityManager
                .createQuery("""
                        select x.subject from Credential x join Certificate c on c.id = x.certificate
                        where c.employee = :employee order by x.certificate
                        """, String.class)
                .setParameter("employee", employeeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static String salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
