package org.stupeni.identity.signin;

import org.stupeni.identity.Employee;

/**
 * Whose password a link chooses, told to whoever holds the link: enough to see that it is one's own, and no more.
 *
 * @param signInName the name the person may sign in by: the own one, else the number
 */
public record LinkHolder(String given, String signInName) {

    static LinkHolder of(Employee employee) {
        return new LinkHolder(employee.name().given(), employee.login() == null ? employee.number() : employee.login());
    }
}
