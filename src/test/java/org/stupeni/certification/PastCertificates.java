package org.stupeni.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Certificates of one person and competency as the portal keeps them, for tests without a database: what each is worth on a day follows from the portal's own rules. */
public final class PastCertificates {

    private final ZoneId zone;
    private final List<One> all = new ArrayList<>();

    /** A certificate, its suspensions and its end. */
    public static final class One {

        private final int level;
        private final Validity validity;
        private final LocalDate issuedOn;
        private final List<SuspendedDays> suspensions = new ArrayList<>();
        private LocalDate revokedOn;

        private One(int level, Validity validity, LocalDate issuedOn) {
            this.level = level;
            this.validity = validity;
            this.issuedOn = issuedOn;
        }

        public int level() {
            return level;
        }

        public LocalDate from() {
            return validity.from();
        }

        public LocalDate until() {
            return validity.until();
        }

        public boolean isRevoked() {
            return revokedOn != null;
        }

        public boolean isSuspended() {
            return suspensions.stream().anyMatch(one -> one.until() == null);
        }

        public void revoke(LocalDate day) {
            revokedOn = day;
        }

        public void suspend(LocalDate day) {
            suspensions.add(new SuspendedDays(day, null));
        }

        public void reinstate(LocalDate day) {
            SuspendedDays last = suspensions.remove(suspensions.size() - 1);
            suspensions.add(new SuspendedDays(last.from(), day));
        }

        private CertificateStatus.Term term() {
            return new CertificateStatus.Term(validity, revokedOn, suspensions);
        }
    }

    public PastCertificates(ZoneId zone) {
        this.zone = zone;
    }

    /** Issues a certificate: from today, or from the end of what is held of this level where that is renewed. */
    public One issue(int level, int days, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate from = all.stream()
                .filter(one -> one.level == level && one.term().isInForce(today))
                .map(one -> one.until().plusDays(1))
                .max(LocalDate::compareTo)
                .orElse(today);
        One issued = new One(level, new Validity(from, from.plusDays(days)), today);
        all.add(issued);
        return issued;
    }

    public List<One> all() {
        return List.copyOf(all);
    }

    /** The level held at the end of that day, as {@link HeldLevels} finds it. */
    public int heldOn(LocalDate day) {
        return existing(day).stream()
                .filter(one -> one.term().isInForce(day))
                .mapToInt(One::level)
                .max()
                .orElse(1);
    }

    /** What each certificate that existed by the end of that day was worth on it, the oldest first. */
    public List<String> worthOn(LocalDate day) {
        List<One> existing = existing(day);
        List<String> worth = new ArrayList<>();
        for (int i = 0; i < existing.size(); i++) {
            One own = existing.get(i);
            List<CertificateStatus.Term> later = existing.subList(i + 1, existing.size()).stream()
                    .filter(one -> one.level >= own.level)
                    .map(One::term)
                    .toList();
            worth.add(CertificateStatus.of(own.term(), later, day).word());
        }
        return worth;
    }

    private List<One> existing(LocalDate day) {
        return all.stream().filter(one -> !one.issuedOn.isAfter(day)).toList();
    }
}
