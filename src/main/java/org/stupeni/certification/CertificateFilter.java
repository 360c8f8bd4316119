package org.stupeni.certification;

import java.time.LocalDate;

/**
 * Which certificates a list shows. What is null leaves none out.
 *
 * @param words each has to be found in the holder's name, number or mail, in the certificate's number or in its code
 * @param from the first day of issue, in the organisation's zone
 * @param until the last day of issue
 * @param departmentId where the holder works now: the department, with all below it
 * @param status what it is worth on the day of the list
 * @param days it is in force and ends within so many days, the day of the list included
 */
public record CertificateFilter(
        String words,
        LocalDate from,
        LocalDate until,
        Long departmentId,
        String competency,
        Integer level,
        CertificateStatus status,
        Integer days) {

    public static CertificateFilter everything() {
        return new CertificateFilter(null, null, null, null, null, null, null, null);
    }

    /** What was issued from one day to another to people of a department. */
    public static CertificateFilter issued(LocalDate from, LocalDate until, Long departmentId) {
        return new CertificateFilter(null, from, until, departmentId, null, null, null, null);
    }

    public boolean isEverything() {
        return equals(everything());
    }
}
