package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.certification.CertificateStatus.Term;

class CertificateStatusTest {

    /** Own term 2026-03-12 to 2028-03-11; a later certificate may run from 2027-01-01 to 2029-12-31. */
    @ParameterizedTest
    @CsvSource({
        // day, revoked on, later certificate's last day, later revoked on, status
        "2026-03-11,           ,           ,           , NOT_YET_VALID",
        "2026-03-12,           ,           ,           , VALID",
        "2028-03-11,           ,           ,           , VALID",
        "2028-03-12,           ,           ,           , EXPIRED",
        "2026-08-18, 2026-08-19,           ,           , VALID",
        "2026-08-19, 2026-08-19,           ,           , REVOKED",
        "2030-01-01, 2026-08-19,           ,           , REVOKED",
        "2028-05-01, 2028-06-01,           ,           , EXPIRED",
        "2026-12-31,           , 2029-12-31,           , VALID",
        "2027-01-01,           , 2029-12-31,           , SUPERSEDED",
        "2028-03-12,           , 2029-12-31,           , EXPIRED",
        "2027-06-01, 2027-03-01, 2029-12-31,           , REVOKED",
        "2027-06-01,           , 2029-12-31, 2027-06-02, SUPERSEDED",
        "2027-06-01,           , 2029-12-31, 2027-06-01, VALID",
        "2027-12-31,           , 2027-12-31,           , SUPERSEDED",
        "2028-01-01,           , 2027-12-31,           , VALID",
    })
    void followsFromDates(
            LocalDate day,
            LocalDate revokedOn,
            LocalDate laterUntil,
            LocalDate laterRevokedOn,
            CertificateStatus status) {
        Term own = new Term(new Validity(LocalDate.of(2026, 3, 12), LocalDate.of(2028, 3, 11)), revokedOn);
        List<Term> later = laterUntil == null
                ? List.of()
                : List.of(new Term(new Validity(LocalDate.of(2027, 1, 1), laterUntil), laterRevokedOn));
        assertThat(CertificateStatus.of(own, later, day)).isEqualTo(status);
    }

    /** Own term as above, suspended from 2026-05-01 to 2026-05-31 and again from 2027-02-01 on; a later certificate that may be suspended itself. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-30, false, VALID",
        "2026-05-01, false, SUSPENDED",
        "2026-05-31, false, SUSPENDED",
        "2026-06-01, false, VALID",
        "2027-01-15, false, SUPERSEDED",
        "2027-01-15, true,  VALID",
        "2027-02-01, false, SUSPENDED",
        "2028-03-12, false, EXPIRED",
    })
    void aSuspensionTakesTheDaysFromItsFirstToTheOneBeforeItIsLifted(
            LocalDate day, boolean laterSuspended, CertificateStatus status) {
        Term own = new Term(
                new Validity(LocalDate.of(2026, 3, 12), LocalDate.of(2028, 3, 11)),
                null,
                List.of(
                        suspended(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1)),
                        suspended(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1)),
                        suspended(LocalDate.of(2027, 2, 1), null)));
        Term later = new Term(
                new Validity(LocalDate.of(2027, 1, 1), LocalDate.of(2029, 12, 31)),
                null,
                laterSuspended ? List.of(suspended(LocalDate.of(2027, 1, 1), null)) : List.of());

        assertThat(CertificateStatus.of(own, List.of(later), day)).isEqualTo(status);
    }

    private static SuspendedDays suspended(LocalDate from, LocalDate lifted) {
        return new SuspendedDays(from, lifted);
    }

    @Test
    void onlyALaterCertificateThatSaysAtLeastTheSameSupersedes() {
        CertificateRow first = row(50, "client-orientation", 3);
        assertThat(row(51, "client-orientation", 3).supersedes(first)).isTrue();
        assertThat(row(51, "client-orientation", 4).supersedes(first)).isTrue();
        assertThat(row(51, "client-orientation", 2).supersedes(first)).isFalse();
        assertThat(row(51, "difficult-clients", 3).supersedes(first)).isFalse();
        assertThat(row(49, "client-orientation", 4).supersedes(first)).isFalse();
        assertThat(first.supersedes(first)).isFalse();
    }

    private static CertificateRow row(long id, String competency, int level) {
        return new CertificateRow(
                id,
                1L,
                "",
                "",
                "",
                "",
                "",
                competency,
                "",
                "",
                level,
                "",
                "",
                LocalDate.MIN,
                LocalDate.MAX,
                1,
                null,
                null,
                null);
    }
}
