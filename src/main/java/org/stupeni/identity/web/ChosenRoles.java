package org.stupeni.identity.web;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.stupeni.identity.Role;

/** The boxes of a form, one a role. */
public class ChosenRoles {

    private final Map<Role, Boolean> ticked = new EnumMap<>(Role.class);

    static ChosenRoles of(Set<Role> roles) {
        ChosenRoles chosen = new ChosenRoles();
        roles.forEach(role -> chosen.ticked.put(role, true));
        return chosen;
    }

    Set<Role> chosen() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        ticked.forEach((role, yes) -> {
            if (yes) {
                roles.add(role);
            }
        });
        return roles;
    }

    private boolean has(Role role) {
        return ticked.getOrDefault(role, false);
    }

    public boolean isTrainer() {
        return has(Role.TRAINER);
    }

    public void setTrainer(boolean yes) {
        ticked.put(Role.TRAINER, yes);
    }

    public boolean isObserver() {
        return has(Role.OBSERVER);
    }

    public void setObserver(boolean yes) {
        ticked.put(Role.OBSERVER, yes);
    }

    public boolean isHr() {
        return has(Role.HR);
    }

    public void setHr(boolean yes) {
        ticked.put(Role.HR, yes);
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    public void setAdministrator(boolean yes) {
        ticked.put(Role.ADMINISTRATOR, yes);
    }
}
