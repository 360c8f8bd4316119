package org.stupeni.identity.search;

import java.time.LocalDate;
import java.util.List;
import org.stupeni.identity.PersonName;
import org.stupeni.identity.PersonState;
import org.stupeni.identity.Role;
import org.stupeni.platform.LocalText;

/**
 * A line of a list of people.
 *
 * @param managerId the id of the manager, or null
 * @param manager the name of the manager, or null
 * @param roles those beside learning, in their order
 * @param leftOn the first day away, also one to come; or null
 */
public record StaffRow(
        Long id,
        String number,
        PersonName name,
        LocalText position,
        LocalText department,
        Long managerId,
        PersonName manager,
        List<Role> roles,
        PersonState state,
        LocalDate leftOn) {}
