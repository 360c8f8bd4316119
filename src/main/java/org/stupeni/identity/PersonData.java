package org.stupeni.identity;

import java.time.LocalDate;
import java.util.Objects;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;

/**
 * What an administrator keeps about a person, as it was typed: {@link PersonRules} says whether it may stand.
 *
 * @param patronymic may be empty
 * @param login a name to sign in by beside number and mail; may be empty
 * @param managerId null for nobody
 * @param joinedOn the day the person came; null where nobody knows
 */
public record PersonData(
        String number,
        String family,
        String given,
        String patronymic,
        String mail,
        String login,
        String positionRu,
        String positionEn,
        Language language,
        String zone,
        Long departmentId,
        Long managerId,
        LocalDate joinedOn) {

    public PersonData {
        number = stripped(number);
        family = stripped(family);
        given = stripped(given);
        patronymic = stripped(patronymic);
        mail = stripped(mail);
        login = stripped(login);
        positionRu = stripped(positionRu);
        positionEn = stripped(positionEn);
        zone = stripped(zone);
    }

    LocalText position() {
        return new LocalText(positionRu, positionEn);
    }

    /** Whether only the place may differ. */
    boolean describesLike(PersonData other) {
        return nowhere().equals(other.nowhere());
    }

    /** Whether department, manager and position are the same. */
    boolean placesLike(PersonData other) {
        return Objects.equals(departmentId, other.departmentId)
                && Objects.equals(managerId, other.managerId)
                && position().equals(other.position());
    }

    private PersonData nowhere() {
        return new PersonData(
                number, family, given, patronymic, mail, login, "", "", language, zone, null, null, joinedOn);
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
