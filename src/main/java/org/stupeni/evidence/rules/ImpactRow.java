package org.stupeni.evidence.rules;

import java.time.LocalDate;
import org.stupeni.identity.PersonName;
import org.stupeni.platform.LocalText;

/** An {@link ImpactLine} with who it is about. */
public record ImpactRow(
        Long id,
        Long employeeId,
        String number,
        PersonName name,
        String departmentRu,
        String departmentEn,
        String competency,
        ImpactKind kind,
        int before,
        int after,
        String termBefore,
        String termAfter,
        int held,
        LocalDate heldUntil) {

    public LocalText department() {
        return new LocalText(departmentRu, departmentEn);
    }

    public boolean isRaised() {
        return after > before;
    }

    public boolean isRenewalAtRisk() {
        return held > 1 && before >= held && after < held;
    }
}
