package org.stupeni.identity;

import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.platform.Language;

/** A person with a login session in force, read anew from the rows on every request, so that a change of roles or a block takes effect at once. */
public record SignedIn(
        Long employeeId,
        PersonName name,
        Set<Role> roles,
        boolean manager,
        Language language,
        String theme,
        ZoneId zone) {

    /** The names of the roles that {@code web.xml} knows. */
    public Set<String> groups() {
        return Stream.concat(roles.stream().map(Role::group), manager ? Stream.of("manager") : Stream.empty())
                .collect(Collectors.toSet());
    }
}
