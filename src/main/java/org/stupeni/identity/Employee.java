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
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;

/**
 * A person of the company.
 *
 * <p>An employee comes with the directory or a form, works in a department under a manager, and signs in by mail, number or login name, if there is
 * a password. An employee is never deleted: what was certified stays somebody's.
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

    /** A name to sign in by beside number and mail, or null. */
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

    @Column(name = "position_ru", nullable = false, length = 200)
    private String positionRu;

    @Column(name = "position_en", nullable = false, length = 200)
    private String positionEn;

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
            LocalText position,
            ZoneId zone,
            Language language) {
        Employee employee = new Employee();
        employee.number = number;
        employee.name = name;
        employee.mail = mail.toLowerCase(language.locale());
        employee.department = department;
        employee.positionRu = position.ru();
        employee.positionEn = position.en();
        employee.zone = zone.getId();
        employee.language = language;
        employee.roles.add(Role.EMPLOYEE);
        return employee;
    }

    void reportsTo(Employee manager) {
        this.manager = manager;
    }

    void signsInBy(String login, String passwordHash) {
        this.login = login;
        this.passwordHash = passwordHash;
    }

    void takes(Set<Role> roles) {
        this.roles.addAll(roles);
    }

    void speaks(Language language) {
        this.language = language;
    }

    void prefers(String theme) {
        this.theme = theme;
    }

    public Long id() {
        return id;
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

    String passwordHash() {
        return passwordHash;
    }

    Set<Role> roles() {
        Set<Role> copy = EnumSet.noneOf(Role.class);
        copy.addAll(roles);
        return copy;
    }
}
