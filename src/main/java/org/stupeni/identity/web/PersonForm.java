package org.stupeni.identity.web;

import java.time.LocalDate;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.PersonData;
import org.stupeni.identity.PersonDetails;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;

/** What is typed about a person, word for word: it comes back as it is when something of it is refused. */
public class PersonForm {

    /** Chosen instead of a position of the list: its names are typed. */
    static final String NEW_POSITION = "new";

    private String number;
    private String family;
    private String given;
    private String patronymic;
    private String mail;
    private String login;
    private String position;
    private String positionRu;
    private String positionEn;
    private String language = Language.RU.code();
    private String zone;
    private String department;
    private String manager;
    private String joinedOn;

    /** Of somebody new: nothing is chosen for the administrator but language and zone, which most people share, and that they come today. */
    static PersonForm empty(String zone, LocalDate today) {
        PersonForm form = new PersonForm();
        form.zone = zone;
        form.joinedOn = today.toString();
        return form;
    }

    static PersonForm of(PersonDetails person) {
        PersonData data = person.data();
        NamedPerson manager = person.manager();
        PersonForm form = new PersonForm();
        form.number = data.number();
        form.family = data.family();
        form.given = data.given();
        form.patronymic = data.patronymic();
        form.mail = data.mail();
        form.login = data.login();
        form.position = person.positionId().toString();
        form.language = data.language().code();
        form.zone = data.zone();
        form.department = data.departmentId().toString();
        form.manager = manager == null ? "" : manager.number();
        form.joinedOn = data.joinedOn() == null ? "" : data.joinedOn().toString();
        return form;
    }

    /**
     * @param joined the day that was typed, or null for none
     * @param chosen the position that was chosen from the list, or null for one whose names were typed
     */
    PersonData data(Long managerId, LocalText chosen, LocalDate joined) {
        return new PersonData(
                number,
                family,
                given,
                patronymic,
                mail,
                login,
                chosen == null ? positionRu : chosen.ru(),
                chosen == null ? positionEn : chosen.en(),
                Language.ofCode(language).orElse(null),
                zone,
                department == null || department.isEmpty() ? null : Long.valueOf(department),
                managerId,
                joined);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String patronymic) {
        this.patronymic = patronymic;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    /** The id of one of the list, {@link #NEW_POSITION}, or empty for none. */
    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getPositionRu() {
        return positionRu;
    }

    public void setPositionRu(String positionRu) {
        this.positionRu = positionRu;
    }

    public String getPositionEn() {
        return positionEn;
    }

    public void setPositionEn(String positionEn) {
        this.positionEn = positionEn;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    /** Number, mail or name of the manager; empty for none. */
    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    /** As a browser's date field sends it; empty for none. */
    public String getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(String joinedOn) {
        this.joinedOn = joinedOn;
    }
}
