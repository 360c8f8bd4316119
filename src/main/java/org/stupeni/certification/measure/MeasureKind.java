package org.stupeni.certification.measure;

import java.util.Optional;
import org.stupeni.certification.CertificateStatus;
import org.stupeni.framework.Framework;
import org.stupeni.framework.LevelRule;
import org.stupeni.platform.Refused;

/** What can be done to a certificate; the names are kept in rows. */
public enum MeasureKind {
    SUSPEND,
    REINSTATE,
    REVOKE;

    /** From this level on it takes two people, whatever the rule says. */
    private static final int FOR_TWO = Framework.HIGHEST - 1;

    /**
     * Why it cannot be done to a certificate that is worth this today; nothing where it can. Pure.
     *
     * <p>What was found out late revokes a certificate that has ended: nobody may show it any more.
     *
     * @param suspended whether it is suspended, which a certificate is before its first day as well
     */
    public Optional<Refused> refuses(CertificateStatus status, boolean suspended) {
        if (status == CertificateStatus.REVOKED) {
            return Optional.of(new Refused("certification_revocation.already"));
        }
        if (this == REVOKE) {
            return Optional.empty();
        }
        if (this == SUSPEND && suspended) {
            return Optional.of(new Refused("certification_suspension.already"));
        }
        if (this == REINSTATE && !suspended) {
            return Optional.of(new Refused("certification_suspension.none"));
        }
        return status == CertificateStatus.EXPIRED
                ? Optional.of(new Refused("certification_suspension.expired"))
                : Optional.empty();
    }

    /**
     * Whether it takes two people. Pure.
     *
     * @param rule of the level, or null where there is none
     */
    static boolean isForTwo(int level, LevelRule rule) {
        return level >= FOR_TWO || rule != null && (rule.decision() == LevelRule.Decision.TWO || rule.asksForPanel());
    }
}
