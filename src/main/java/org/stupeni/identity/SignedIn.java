package org.stupeni.identity;

import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.platform.Language;

/**
 * A person with a login session in force, read anew from the rows on every request, so that a change of roles or a block takes effect at once.
 *
 * @param mustChangePassword whether the password is one that was made by the portal and may be used for nothing but choosing another
 */
public record SignedIn(
        Long employeeId,
        PersonName name,
        Set<Role> roles,
        boolean manager,
        Language language,
        String theme,
        ZoneId zone,
        boolean mustChangePassword) {

    /** The names of the roles that {@code web.xml} knows. */
    public Set<String> groups() {
        return Stream.concat(roles.stream().map(Role::group), manager ? Stream.of("manager") : Stream.empty())
                .collect(Collectors.toSet());
    }
}
