package org.stupeni.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That people were reminded of a certificate's end so many days before it, or told of it; certificate and days are unique, so nobody is told twice. */
@Entity
@Table(name = "expiry_reminder")
public class ExpiryReminder {

    @Id
    @SequenceGenerator(name = "expiry_reminder", sequenceName = "expiry_reminder_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "expiry_reminder")
    @Column(name = "id")
    private Long id;

    @Column(name = "certificate_id", nullable = false)
    private Long certificate;

    /** The term in days: 90, 30 or 7; {@link EndingLevel#ENDED} once it is over. */
    @Column(name = "days_before", nullable = false)
    private int days;

    @Column(name = "reminded_at", nullable = false)
    private Instant remindedAt;

    protected ExpiryReminder() {}

    ExpiryReminder(Long certificate, int days, Instant now) {
        this.certificate = certificate;
        this.days = days;
        this.remindedAt = now;
    }
}
