package org.stupeni.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A person's name in its parts; not everybody has a patronymic. */
@Embeddable
public class PersonName {

    @Column(name = "family_name", nullable = false, length = 100)
    private String family;

    @Column(name = "given_name", nullable = false, length = 100)
    private String given;

    @Column(name = "patronymic", length = 100)
    private String patronymic;

    protected PersonName() {}

    public PersonName(String family, String given, String patronymic) {
        this.family = family;
        this.given = given;
        this.patronymic = patronymic == null || patronymic.isBlank() ? null : patronymic;
    }

    public String family() {
        return family;
    }

    public String given() {
        return given;
    }

    /** Null where there is none. */
    public String patronymic() {
        return patronymic;
    }

    /** "Анна Ковалёва": how a person is called in the portal. */
    public String usual() {
        return given + " " + family;
    }

    /** "Ковалёва Анна Сергеевна": for lists and documents. */
    public String full() {
        return family + " " + given + (patronymic == null ? "" : " " + patronymic);
    }

    /** "Ковалёва А. С.": for signatures. */
    public String formal() {
        return family + "\u00a0" + initial(given) + (patronymic == null ? "" : "\u00a0" + initial(patronymic));
    }

    /** "АК": for the round mark in the bar. */
    public String initials() {
        return given.substring(0, given.offsetByCodePoints(0, 1))
                + family.substring(0, family.offsetByCodePoints(0, 1));
    }

    private static String initial(String part) {
        return part.substring(0, part.offsetByCodePoints(0, 1)) + ".";
    }
}
