package org.stupeni.certification.design;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** The versions of the design: the newest is what certificates are issued with. */
@ApplicationScoped
@Transactional
public class Designs {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<DesignMade> made;

    /** What a certificate that is issued now looks like. */
    public Design current() {
        return find(currentNumber());
    }

    /**
     * A version.
     *
     * @param number 0 for the portal's own
     * @throws IllegalArgumentException if there is no such version
     */
    public Design find(int number) {
        if (number == 0) {
            return Design.own(settings.organisation());
        }
        CertificateDesign design = entityManager.find(CertificateDesign.class, number);
        if (design == null) {
            throw new IllegalArgumentException("There is no design " + number);
        }
        return design.design();
    }

    /** A page of the versions that were made, the newest first. */
    public List<DesignRow> list(int first, int most) {
        return entityManager
                .createQuery(
                        "select new org.stupeni.certification.design.DesignRow(d.number, d.organisationRu, d.accent, d.madeAt, d.madeBy)"
                                + " from CertificateDesign d order by d.number desc",
                        DesignRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many versions were made: the number of the newest. */
    public int currentNumber() {
        Integer newest = entityManager
                .createQuery("select max(d.number) from CertificateDesign d", Integer.class)
                .getSingleResult();
        return newest == null ? 0 : newest;
    }

    /**
     * Makes a new version, for certificates issued from now on.
     *
     * @param seen the number of the current version as the person saw it
     * @return its number
     * @throws Refused if it cannot be, nothing would change, or another version has come meanwhile
     */
    public int keep(NewDesign typed, int seen, Long byId) {
        typed.problems().values().stream().findFirst().ifPresent(why -> {
            throw why;
        });
        if (currentNumber() != seen) {
            throw new Refused("certification_design.overtaken");
        }
        Design design = typed.as(seen + 1);
        if (isSame(design, find(seen))) {
            throw new Refused("certification_design.nothing_changed");
        }
        Instant now = clock.instant();
        try {
            entityManager.persist(new CertificateDesign(design, byId, now));
            entityManager.flush();
        } catch (PersistenceException atThisMoment) {
            throw new Refused("certification_design.overtaken");
        }
        made.fire(new DesignMade(byId, design.number(), now));
        return design.number();
    }

    private static boolean isSame(Design one, Design other) {
        return one.organisation().equals(other.organisation())
                && Objects.equals(one.line(), other.line())
                && one.accent().equals(other.accent())
                && one.signers().equals(other.signers())
                && Arrays.equals(one.logo(), other.logo());
    }
}
