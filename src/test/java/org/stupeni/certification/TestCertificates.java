package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.NewEvidence;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.TestShares;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;

/** Certificates for tests that run inside the portal: each call a new one, of a new person unless one is given. */
@ApplicationScoped
public class TestCertificates {

    public static final String COMPETENCY = "client-orientation";

    @Inject
    Decisions decisions;

    @Inject
    Certificates certificates;

    @Inject
    Revocations revocations;

    @Inject
    Suspensions suspensions;

    @Inject
    ReachedLevels reached;

    @Inject
    EvidenceLedger ledger;

    @Inject
    TestPeople people;

    public CertificateRow issued() {
        return issued(people.employee(), 2);
    }

    /** The certificate of the next level of this person. */
    public CertificateRow issued(PersonRow person, int level) {
        record(person, new Statement.CourseDone(COMPETENCY, 1), Source.COMPLETION);
        Statement passed = new Statement.ExamTaken(
                COMPETENCY,
                "level-" + level,
                level,
                1,
                1,
                BigDecimal.TEN,
                10,
                BigDecimal.valueOf(7),
                true,
                TestShares.all(level));
        record(person, passed, Source.ATTEMPT);
        int decided = decisions.of(person.id()).size();
        decisions.certify(
                people.with(Role.HR).id(), person.id(), COMPETENCY, level, decided, "All is as it should be.");
        return certificates.of(person.id(), reached.today()).get(0).certificate();
    }

    public void revoke(CertificateRow certificate) {
        revocations.revoke(
                certificate.id(), Deciders.one(people.with(Role.HR).id()), "The exam was sat by somebody else.");
    }

    public void suspend(CertificateRow certificate) {
        suspensions.suspend(certificate.id(), Deciders.one(people.with(Role.HR).id()), "A complaint is looked into.");
    }

    public void reinstate(CertificateRow certificate) {
        suspensions.reinstate(
                certificate.id(), Deciders.one(people.with(Role.HR).id()), "The complaint was unfounded.");
    }

    private void record(PersonRow person, Statement statement, String kind) {
        ledger.record(new NewEvidence(
                null,
                person.id(),
                COMPETENCY,
                statement,
                Instant.now(),
                null,
                new Source(kind, "test-" + UUID.randomUUID()),
                1));
    }
}
