package org.stupeni.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.identity.place.Department;
import org.stupeni.identity.place.Positions;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Settings;

/**
 * The people of the demo, a small retail bank and shop company: loaded once, into an empty portal, and only where the demo is switched on.
 */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
public class DemoPeople {

    /** The password of every demo account. */
    public static final String PASSWORD = "five-steps-up";

    /** The accounts that can sign in, in the order they are told. */
    public static final List<String> ACCOUNTS =
            List.of("employee", "trainer", "trainer2", "hr", "hr2", "manager", "observer", "admin");

    private static final int LAST_NUMBER = 24000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    @Inject
    Passwords passwords;

    @Inject
    Positions positions;

    @Inject
    Clock clock;

    @PostConstruct
    void load() {
        if (settings.demo() && isEmpty()) {
            Map<String, Department> departments = departments();
            people(departments);
        }
    }

    private boolean isEmpty() {
        return entityManager
                .createQuery("select e.id from Employee e", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Map<String, Department> departments() {
        Map<String, Department> byCode = new HashMap<>();
        for (String[] line : lines("/demo/departments.csv")) {
            Department department = new Department(byCode.get(line[1]), new LocalText(line[2], line[3]));
            entityManager.persist(department);
            byCode.put(line[0], department);
        }
        return byCode;
    }

    private void people(Map<String, Department> departments) {
        String hash = passwords.hashOf(PASSWORD);
        Map<String, Employee> byNumber = new HashMap<>();
        Map<String, String> managers = new HashMap<>();
        for (String[] line : lines("/demo/people.csv")) {
            String[] position = line[7].split("\\|");
            Employee employee = Employee.join(
                    line[0],
                    new PersonName(line[2], line[3], line[4]),
                    line[5],
                    departments.get(line[6]),
                    positions.called(new LocalText(position[0], position[1])),
                    ZoneId.of(line[9]),
                    Language.ofCode(line[10]).orElseThrow());
            if (!line[1].isEmpty()) {
                employee.signsInBy(line[1], hash);
            }
            employee.comes(hired(Integer.parseInt(line[0])));
            employee.takes(roles(line[11]));
            entityManager.persist(employee);
            byNumber.put(line[0], employee);
            managers.put(line[0], line[8]);
        }
        byNumber.forEach((number, employee) -> employee.reportsTo(byNumber.get(managers.get(number))));
    }

    /** Numbers are given in the order people come in, about a thousand a year, and the last came before the demo's past begins; on a weekday. */
    private LocalDate hired(int number) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), settings.zone())
                .minusYears(2)
                .minusMonths(2)
                .minusDays((LAST_NUMBER - number) * 365L / 1000);
        return day.getDayOfWeek().getValue() > 5 ? day.minusDays(2) : day;
    }

    private static Set<Role> roles(String words) {
        return Arrays.stream(words.split(","))
                .map(word -> Role.valueOf(word.strip().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static List<String[]> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(DemoPeople.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
