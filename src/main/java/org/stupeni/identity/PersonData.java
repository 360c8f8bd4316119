package org.stupeni.identity;

import org.stupeni.platform.Language;

/**
 * What an administrator keeps about a person, as it was typed: {@link PersonRules} says whether it may stand.
 *
 * @param patronymic may be empty
 * @param login a name to sign in by beside number and mail; may be empty
 * @param managerId null for nobody
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
        Long managerId) {

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

    /** Whether only the place may differ. */
    boolean describesLike(PersonData other) {
        return at(null, null).equals(other.at(null, null));
    }

    /** Whether department and manager are the same. */
    boolean placesLike(PersonData other) {
        return at(departmentId, managerId).equals(at(other.departmentId, other.managerId));
    }

    private PersonData at(Long department, Long manager) {
        return new PersonData(
                number,
                family,
                given,
                patronymic,
                mail,
                login,
                positionRu,
                positionEn,
                language,
                zone,
                department,
                manager);
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
