package org.stupeni.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given to a certificate of a year. Its row is locked while a certificate is made, so that numbers have no gaps. */
@Entity
@Table(name = "certificate_counter")
public class CertificateCounter {

    @Id
    @Column(name = "issue_year")
    private int year;

    @Column(name = "last_number", nullable = false)
    private int last;

    protected CertificateCounter() {}

    CertificateCounter(int year) {
        this.year = year;
    }

    int year() {
        return year;
    }

    int last() {
        return last;
    }
}
