package org.stupeni.identity.signin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.stupeni.identity.PersonName;
import org.stupeni.identity.PersonState;
import org.stupeni.identity.Role;
import org.stupeni.identity.SignedIn;
import org.stupeni.platform.Language;

/**
 * A login session with what every request needs of its person: one row for each role, so that one statement tells all.
 *
 * @param theme null for the system's
 * @param role null for a person without any
 * @param report somebody who reports to the person, or null
 */
public record SeenSession(
        Long sessionId,
        Instant startedAt,
        Instant lastSeenAt,
        Instant revokedAt,
        Long employeeId,
        PersonName name,
        Language language,
        String theme,
        String zone,
        Instant blockedAt,
        LocalDate leftOn,
        Instant oneTimePasswordAt,
        Role role,
        Long report) {

    /** As {@link LoginSession#isInForce}. */
    boolean isInForce(Instant now, BooleanSupplier kept) {
        return LoginSession.isInForce(startedAt, lastSeenAt, revokedAt, now, kept);
    }

    boolean isToBeTouched(Instant now) {
        return now.isAfter(lastSeenAt.plus(LoginSession.LAG));
    }

    boolean isShutOut(LocalDate today) {
        PersonState state = PersonState.of(leftOn, blockedAt, true, today);
        return state != PersonState.ACTIVE;
    }

    /** The person of these rows, which are of one session. */
    static SignedIn person(Collection<SeenSession> rows) {
        SeenSession one = rows.iterator().next();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        rows.stream().map(SeenSession::role).filter(role -> role != null).forEach(roles::add);
        return new SignedIn(
                one.employeeId,
                one.name,
                roles,
                one.report != null,
                one.language,
                one.theme == null ? "" : one.theme,
                ZoneId.of(one.zone),
                one.oneTimePasswordAt != null);
    }
}
