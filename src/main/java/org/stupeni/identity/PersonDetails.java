package org.stupeni.identity;

import java.time.LocalDate;
import java.util.Set;
import org.stupeni.platform.LocalText;

/**
 * Everything an administrator sees of a person.
 *
 * @param version what {@link Staff} wants back, to see whether somebody else has changed the person meanwhile
 * @param manager the manager, or null
 * @param password whether there is one, also while the person is shut out
 * @param leftOn the first day away, also one to come; or null
 */
public record PersonDetails(
        Long id,
        long version,
        PersonName name,
        PersonData data,
        Long positionId,
        LocalText department,
        NamedPerson manager,
        Set<Role> roles,
        PersonState state,
        boolean blocked,
        boolean password,
        LocalDate leftOn) {

    static PersonDetails of(Employee employee, LocalDate today) {
        Employee manager = employee.manager();
        return new PersonDetails(
                employee.id(),
                employee.version(),
                employee.name(),
                dataOf(employee),
                employee.position().id(),
                employee.department().name(),
                manager == null ? null : new NamedPerson(manager.id(), manager.number(), manager.name()),
                employee.roles(),
                employee.state(today),
                employee.blockedAt() != null,
                employee.passwordHash() != null,
                employee.leftOn());
    }

    static PersonData dataOf(Employee employee) {
        Employee manager = employee.manager();
        return new PersonData(
                employee.number(),
                employee.name().family(),
                employee.name().given(),
                employee.name().patronymic(),
                employee.mail(),
                employee.login(),
                employee.position().name().ru(),
                employee.position().name().en(),
                employee.language(),
                employee.zone().getId(),
                employee.department().id(),
                manager == null ? null : manager.id(),
                employee.joinedOn());
    }
}
