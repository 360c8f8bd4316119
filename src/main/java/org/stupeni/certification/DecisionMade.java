package org.stupeni.certification;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * A level was certified or declined; fired by {@link Decisions} in the transaction of the decision. The certificate comes later and may never come:
 * until then the decision can be taken back, see {@link CertificateIssued} and {@link DecisionUndone}.
 *
 * @param who who decided, or null for the portal
 * @param content the hash of all that it says, see {@link DecisionContents}
 */
public record DecisionMade(
        Long who,
        Long decisionId,
        Long employeeId,
        String competency,
        int level,
        Decision.Kind kind,
        Instant when,
        String content)
        implements Fact {

    static final String CERTIFIED = "certification.certified";
    static final String DECLINED = "certification.declined";

    @Override
    public String what() {
        return kind == Decision.Kind.CERTIFIED ? CERTIFIED : DECLINED;
    }

    @Override
    public String which() {
        return "decision:" + decisionId;
    }
}
