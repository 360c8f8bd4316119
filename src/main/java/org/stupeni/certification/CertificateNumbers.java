package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

/** Gives certificates their numbers, {@code СТ-2026-00318}: by year, running, without gaps; part of {@link Certificates}. */
@ApplicationScoped
@Transactional
class CertificateNumbers {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CertificateYears years;

    /** The next number of this year. The row stays locked until the transaction ends; what is rolled back gives its number back. */
    String next(int year) {
        if (!counted(year)) {
            open(year);
            if (!counted(year)) {
                throw new IllegalStateException("Certificates of " + year + " cannot be counted");
            }
        }
        int number = entityManager
                .createQuery("select c.last from CertificateCounter c where c.year = :year", Integer.class)
                .setParameter("year", year)
                .getSingleResult();
        return of(year, number);
    }

    static String of(int year, int number) {
        return String.format("СТ-%04d-%05d", year, number);
    }

    private boolean counted(int year) {
        return entityManager
                        .createQuery("update CertificateCounter c set c.last = c.last + 1 where c.year = :year")
                        .setParameter("year", year)
                        .executeUpdate()
                == 1;
    }

    private void open(int year) {
        try {
            years.open(year);
        } catch (PersistenceException alreadyOpen) {
            return;
        }
    }
}
