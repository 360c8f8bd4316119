package org.stupeni.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.stupeni.identity.place.Department;
import org.stupeni.identity.place.Position;
import org.stupeni.identity.place.SearchText;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;

/**
 * A person of the company.
 *
 * <p>An employee comes with the directory or a form, works in a department under a manager, and signs in by mail, number or login name, if there is
 * a password. An employee is never deleted: what was certified stays somebody's. Who is blocked, or has left, cannot sign in.
 */
@Entity
@Table(name = "employee")
public class Employee {

    @Id
    @SequenceGenerator(name = "employee", sequenceName = "employee_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "employee")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    /** The company's own number for the person. */
    @Column(name = "number", nullable = false, length = 20, unique = true)
    private String number;

    /** A name to sign in by beside number and mail, in lower case, or null. */
    @Column(name = "login", length = 60, unique = true)
    private String login;

    @Embedded
    private PersonName name;

    /** In lower case: a mail address is found without regard to case. */
    @Column(name = "mail", nullable = false, length = 200, unique = true)
    private String mail;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "department_id", nullable = false)
    private Department department;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "position_id", nullable = false)
    private Position position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "manager_id")
    private Employee manager;

    @Column(name = "zone", nullable = false, length = 60)
    private String zone;

    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false, length = 2)
    private Language language;

    /** "light", "dark" or empty for the system's. */
    @Column(name = "theme", length = 5)
    private String theme;

    /** As {@link Passwords} made it, or null for a person who cannot sign in. */
    @Column(name = "password_hash", length = 300)
    private String passwordHash;

    /** Since when the person is shut out, or null. */
    @Column(name = "blocked_at")
    private Instant blockedAt;

    /** From this day of the organisation's zone on the person is no longer there; null for whoever stays. */
    @Column(name = "left_on")
    private LocalDate leftOn;

    /** The day the person came, or came back; null where nobody said. */
    @Column(name = "joined_on")
    private LocalDate joinedOn;

    /** What the person is found and sorted by, as {@link org.stupeni.identity.place.SearchText} writes it; it begins with the name. */
    @Column(name = "search_text", nullable = false, length = SearchText.LONGEST)
    private String searchText;

    /** When the person chose the password; null for one that came otherwise. */
    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    /** Since when the password is one that the portal made and that must be changed at the first sign-in; null for any other. */
    @Column(name = "one_time_password_at")
    private Instant oneTimePasswordAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "employee_role", joinColumns = @JoinColumn(name = "employee_id", nullable = false))
    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, length = 20)
    private Set<Role> roles = new HashSet<>();

    protected Employee() {}

    /** A new person, who may only learn and cannot sign in yet. */
    static Employee join(
            String number,
            PersonName name,
            String mail,
            Department department,
            Position position,
            ZoneId zone,
            Language language) {
        Employee employee = new Employee();
        employee.department = department;
        employee.roles.add(Role.EMPLOYEE);
        employee.isDescribedBy(number, name, mail, null, position, zone, language);
        return employee;
    }

    /** Takes over what a directory or an administrator says of the person. */
    void isDescribedBy(
            String number,
            PersonName name,
            String mail,
            String login,
            Position position,
            ZoneId zone,
            Language language) {
        this.number = number;
        this.name = name;
        this.mail = mail.toLowerCase(Locale.ROOT);
        this.login = login == null ? null : login.toLowerCase(Locale.ROOT);
        this.position = position;
        this.zone = zone.getId();
        this.language = language;
        foldForSearch();
    }

    /** Rows that were written past this class are folded at the next start. */
    void foldForSearch() {
        LocalText called = position.name();
        searchText = SearchText.of(name.full(), number, mail, login, called.ru(), called.en());
    }

    void worksIn(Department department) {
        this.department = department;
    }

    void reportsTo(Employee manager) {
        this.manager = manager;
    }

    public void signsInBy(String login, String passwordHash) {
        this.login = login;
        this.passwordHash = passwordHash;
        foldForSearch();
    }

    public void block(Instant now) {
        blockedAt = now;
    }

    void unblock() {
        blockedAt = null;
    }

    void comes(LocalDate day) {
        joinedOn = day;
    }

    public void leaves(LocalDate firstDayAway) {
        leftOn = firstDayAway;
    }

    /** Whoever was away comes anew on that day; whoever only stays has come before. */
    void returns(LocalDate day) {
        joinedOn = leftOn.isAfter(day) ? joinedOn : day;
        leftOn = null;
    }

    /** How things stand with the person on this day of the organisation's zone. */
    PersonState state(LocalDate today) {
        return PersonState.of(leftOn, blockedAt, passwordHash != null, today);
    }

    /** Whether the portal keeps its doors shut to the person on this day, whatever the password. */
    public boolean isShutOut(LocalDate today) {
        PersonState state = state(today);
        return state == PersonState.LEFT || state == PersonState.BLOCKED;
    }

    public void choosesPassword(String passwordHash, Instant now) {
        this.passwordHash = passwordHash;
        this.passwordChangedAt = now;
        this.oneTimePasswordAt = null;
    }

    /** Signs in by this name with a password that must be changed at once. */
    public void signsInOnceBy(String login, String passwordHash, Instant now) {
        signsInBy(login, passwordHash);
        this.oneTimePasswordAt = now;
    }

    void takes(Set<Role> roles) {
        this.roles.addAll(roles);
    }

    /** Has these roles and no others; everybody may learn. */
    void hasOnly(Set<Role> roles) {
        this.roles.retainAll(roles);
        this.roles.addAll(roles);
        this.roles.add(Role.EMPLOYEE);
    }

    void speaks(Language language) {
        this.language = language;
    }

    void prefers(String theme) {
        this.theme = theme;
    }

    void livesBy(ZoneId zone) {
        this.zone = zone.getId();
    }

    public Long id() {
        return id;
    }

    long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public String login() {
        return login;
    }

    public String mail() {
        return mail;
    }

    Position position() {
        return position;
    }

    Department department() {
        return department;
    }

    Employee manager() {
        return manager;
    }

    Instant blockedAt() {
        return blockedAt;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    LocalDate leftOn() {
        return leftOn;
    }

    public PersonName name() {
        return name;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Language language() {
        return language;
    }

    public String theme() {
        return theme == null ? "" : theme;
    }

    public String passwordHash() {
        return passwordHash;
    }

    Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    Set<Role> roles() {
        Set<Role> copy = EnumSet.noneOf(Role.class);
        copy.addAll(roles);
        return copy;
    }
}
