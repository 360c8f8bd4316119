package org.stupeni.enrolment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.TestCourses;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.identity.PersonData;
import org.stupeni.identity.PersonDetails;
import org.stupeni.identity.Role;
import org.stupeni.identity.Staff;
import org.stupeni.identity.TestPeople;
import org.stupeni.identity.place.DepartmentRow;
import org.stupeni.identity.place.Departments;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Settings;

/** A company for tests: people come into departments and positions, move, and complete courses. */
@ApplicationScoped
@Transactional
public class Company {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Staff staff;

    @Inject
    Departments departments;

    @Inject
    TestPeople people;

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    private Long administrator;

    public synchronized Long administrator() {
        if (administrator == null) {
            administrator = people.with(Role.ADMINISTRATOR).id();
        }
        return administrator;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /** A new department, at the top or under another. */
    public Long department(Long parentId) {
        String name = "Отдел " + UUID.randomUUID();
        return departments.add(parentId, new LocalText(name, name), administrator());
    }

    public String position() {
        return "Укротитель " + UUID.randomUUID();
    }

    /** Lets somebody have come on that day, or nobody know when. */
    public void joinedOn(Long employeeId, LocalDate day) {
        entityManager
                .createQuery("update Employee e set e.joinedOn = :day where e.id = :id")
                .setParameter("day", day)
                .setParameter("id", employeeId)
                .executeUpdate();
    }

    /** Somebody new. */
    public Long joins(Long departmentId, String position, Long managerId) {
        String number = "a" + UUID.randomUUID().toString().replace("-", "").substring(0, 15);
        return staff.create(
                new PersonData(
                        number,
                        "Ковалёва",
                        "Анна",
                        "",
                        number + "@example.org",
                        "",
                        position,
                        position,
                        Language.RU,
                        "Europe/Moscow",
                        departmentId,
                        managerId,
                        null),
                administrator());
    }

    /** Null leaves what is there. */
    public void moves(Long employeeId, Long departmentId, String position) {
        PersonDetails now = staff.find(employeeId).orElseThrow();
        PersonData data = now.data();
        staff.edit(
                employeeId,
                now.version(),
                new PersonData(
                        data.number(),
                        data.family(),
                        data.given(),
                        data.patronymic(),
                        data.mail(),
                        data.login(),
                        position == null ? data.positionRu() : position,
                        position == null ? data.positionEn() : position,
                        data.language(),
                        data.zone(),
                        departmentId == null ? data.departmentId() : departmentId,
                        data.managerId(),
                        data.joinedOn()),
                administrator());
    }

    public void reportsTo(Long employeeId, Long managerId) {
        PersonDetails now = staff.find(employeeId).orElseThrow();
        PersonData data = now.data();
        staff.edit(
                employeeId,
                now.version(),
                new PersonData(
                        data.number(),
                        data.family(),
                        data.given(),
                        data.patronymic(),
                        data.mail(),
                        data.login(),
                        data.positionRu(),
                        data.positionEn(),
                        data.language(),
                        data.zone(),
                        data.departmentId(),
                        managerId,
                        data.joinedOn()),
                administrator());
    }

    public void movesDepartment(Long departmentId, Long parentId) {
        DepartmentRow row = departments.find(departmentId).orElseThrow();
        departments.edit(departmentId, row.version(), parentId, row.name(), administrator());
    }

    /** A course nobody else is asked for. */
    public Subject course() {
        Course course = TestCourses.course();
        courses.publish(course);
        return Subject.course(course.id());
    }

    public void completes(Long employeeId, Subject course) {
        enrolments.enrol(employeeId, course.courseId());
        entityManager
                .createQuery(
                        "update Enrolment e set e.completedAt = :now where e.employeeId = :id and e.courseId = :course")
                .setParameter("now", Instant.now())
                .setParameter("id", employeeId)
                .setParameter("course", course.courseId())
                .executeUpdate();
    }

    /** Lets days pass for what was asked of this person: it was asked, and is due, so much earlier. */
    public void passes(Long employeeId, int days) {
        for (Object[] row : entityManager
                .createQuery(
                        "select p.id, p.dueOn, p.assignedOn from AssignedPerson p where p.employeeId = :id",
                        Object[].class)
                .setParameter("id", employeeId)
                .getResultList()) {
            entityManager
                    .createQuery("update AssignedPerson p set p.dueOn = :due, p.assignedOn = :from where p.id = :id")
                    .setParameter("due", ((LocalDate) row[1]).minusDays(days))
                    .setParameter("from", ((LocalDate) row[2]).minusDays(days))
                    .setParameter("id", row[0])
                    .executeUpdate();
        }
    }

    /** Lets days pass for an assignment. */
    public void ages(Long assignmentId, int days) {
        Object[] row = entityManager
                .createQuery("select s.dueOn, s.madeOn from Assignment s where s.id = :id", Object[].class)
                .setParameter("id", assignmentId)
                .getSingleResult();
        entityManager
                .createQuery("update Assignment s set s.dueOn = :due, s.madeOn = :made where s.id = :id")
                .setParameter("due", ((LocalDate) row[0]).minusDays(days))
                .setParameter("made", ((LocalDate) row[1]).minusDays(days))
                .setParameter("id", assignmentId)
                .executeUpdate();
    }

    /** The first day away, without a word to anybody: as if it had been recorded before and the day had come. */
    public void leftOn(Long employeeId, LocalDate day) {
        entityManager
                .createQuery("update Employee e set e.leftOn = :day where e.id = :id")
                .setParameter("day", day)
                .setParameter("id", employeeId)
                .executeUpdate();
    }
}
