package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;

/** How HR finds certificates: by words and by what they are worth. */
@ExtendWith(ArquillianExtension.class)
class CertificateListsIT {

    private static final int WEEK = 7;

    @Inject
    CertificateLists lists;

    @Inject
    Certificates certificates;

    @Inject
    WrittenCertificates past;

    @Inject
    ReachedLevels reached;

    @Inject
    TestPeople people;

    PersonRow person;
    PersonRow hr;
    LocalDate today;

    @BeforeEach
    void somebody() {
        person = people.employee();
        hr = people.with(Role.HR);
        today = reached.today();
    }

    @Test
    void aCertificateIsFoundByItsHolderItsNumberAndItsCodeHoweverTyped() {
        long id = past.certified(person.id(), 3, today, today.plusDays(WEEK));
        CertificateRow row = certificates.find(id, today).orElseThrow().certificate();
        String digits = row.number().substring(2);

        for (String words : List.of(
                person.number(),
                person.name().full(),
                person.name().given() + " " + person.number(),
                row.number(),
                row.number().toLowerCase() + " " + person.number(),
                row.code(),
                CertificateCode.grouped(row.code()).toLowerCase(),
                row.code().substring(4, 12) + " " + person.number())) {
            assertThat(found(words)).as(words).contains(id);
        }
        if (digits.matches("-[0-9]{4}-.*")) {
            assertThat(found("ct" + digits)).as("Latin letters").contains(id);
        }
        assertThat(found(person.number() + " nobody-of-this-name")).isEmpty();
        assertThat(found("%")).doesNotContain(id);
        assertThat(found("_")).doesNotContain(id);
    }

    private List<Long> found(String words) {
        return lists.ids(new CertificateFilter(words, null, null, null, null, null, null, null), today, 1000);
    }

    /** The conditions of the list and the status that its rows show are written apart, and say the same. */
    @Test
    void everyStateIsFoundByItself() {
        past.certified(person.id(), 2, today.minusDays(90), today.minusDays(2));
        long revoked = past.certified(person.id(), 2, today, today.plusDays(WEEK));
        past.revoked(revoked, today, hr.id());
        long suspended = past.certified(person.id(), 5, today, today.plusDays(WEEK));
        past.suspended(suspended, today, hr.id());
        long reinstated = past.certified(person.id(), 4, today.minusDays(5), today.plusDays(WEEK));
        past.suspended(reinstated, today.minusDays(4), hr.id());
        past.reinstated(reinstated, today);
        past.certified(person.id(), 3, today, today.plusDays(2));
        past.certified(person.id(), 3, today, today.plusDays(WEEK));
        past.certified(person.id(), 3, today.plusDays(WEEK + 1), today.plusDays(90));

        List<CertificateLine> all = own(null, null);
        assertThat(all).extracting(CertificateLine::status).contains(CertificateStatus.values());
        for (CertificateStatus status : CertificateStatus.values()) {
            assertThat(own(status, null))
                    .as(status.word())
                    .extracting(line -> line.certificate().id())
                    .containsExactlyElementsOf(all.stream()
                            .filter(line -> line.status() == status)
                            .map(line -> line.certificate().id())
                            .toList());
        }
    }

    private List<CertificateLine> own(CertificateStatus status, Integer days) {
        CertificateFilter filter = new CertificateFilter(person.number(), null, null, null, null, null, status, days);
        List<CertificateLine> lines = lists.list(filter, today, 0, 100);
        assertThat(lists.count(filter, today)).isEqualTo(lines.size());
        return lines;
    }

    @Test
    void whatEndsSoonComesInTheOrderOfItsEnds() {
        long later = past.certified(person.id(), 3, today.minusDays(1), today.plusDays(WEEK));
        long sooner = past.certified(person.id(), 2, today.minusDays(1), today.plusDays(2));
        past.certified(person.id(), 4, today.minusDays(1), today.plusDays(WEEK + 1));
        past.certified(person.id(), 4, today.minusDays(90), today.minusDays(1));
        past.revoked(past.certified(person.id(), 2, today, today.plusDays(1)), today, hr.id());

        assertThat(own(null, WEEK)).extracting(line -> line.certificate().id()).containsExactly(sooner, later);
    }

    @Test
    void levelAndCompetencyNarrow() {
        past.certified(person.id(), 2, today, today.plusDays(WEEK));
        long three = past.certified(person.id(), 3, today, today.plusDays(WEEK));
        CertificateRow row = certificates.find(three, today).orElseThrow().certificate();

        assertThat(lists.ids(
                        new CertificateFilter(person.number(), null, null, null, row.competencyId(), 3, null, null),
                        today,
                        10))
                .containsExactly(three);
        assertThat(lists.ids(
                        new CertificateFilter(person.number(), null, null, null, "none", null, null, null), today, 10))
                .isEmpty();
    }
}
