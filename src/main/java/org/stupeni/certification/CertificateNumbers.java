package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

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

    /**
     * What is odd about the numbers that certificates have: those that are missing up to the last one of their year, and those that were never given.
     *
     * @param last the last number of each year
     */
    static SortedSet<String> odd(Map<Integer, Integer> last, Collection<String> numbers) {
        SortedSet<String> odd = new TreeSet<>(numbers);
        last.forEach((year, count) -> {
            for (int number = 1; number <= count; number++) {
                String given = of(year, number);
                if (!odd.remove(given)) {
                    odd.add(given);
                }
            }
        });
        return odd;
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
