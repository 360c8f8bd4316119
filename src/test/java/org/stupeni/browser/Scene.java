package org.stupeni.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** People in every state that a page can show, each made once by living that life. */
final class Scene {

    private static final Map<String, Scene> MADE = new HashMap<>();

    private final String login;
    private final long exam;
    private final long practice;

    private Scene(String login, long exam, long practice) {
        this.login = login;
        this.exam = exam;
        this.practice = practice;
    }

    /** Somebody on the first day. */
    static Scene newcomer() {
        return made("newcomer", () -> new Scene(Rows.newLearner(), 0, 0));
    }

    /** Has read, practised and passed; HR has not decided yet. */
    static Scene waiting() {
        return made("waiting", Scene::passed);
    }

    /** Has been certified. */
    static Scene graduate() {
        return made("graduate", () -> {
            Scene passed = passed();
            Study.certifies(Visitor.as("hr"), passed.id());
            return passed;
        });
    }

    /** Has failed the exam today. */
    static Scene failed() {
        return made("failed", Scene::failedAnew);
    }

    private static Scene failedAnew() {
        String login = Rows.newLearner();
        Sitting exam =
                Sitting.exam(Caller.as(login), "level-2").answers(9).handsIn().settles();
        return new Scene(login, exam.attempt(), 0);
    }

    /** Is in the middle of an exam, and in the middle of a practice quiz. */
    static Scene busy() {
        return made("busy", () -> {
            String login = Rows.newLearner();
            Visitor visitor = Visitor.as(login);
            Player exam = Player.exam(visitor, "level-2");
            exam.answersRight(1);
            exam.answersWrong(2);
            exam.question(2).locator("[data-deed=flag]").click();
            exam.awaitsSaved();
            Player practice = Player.practice(visitor, Study.modules().get(0));
            practice.answersWrong(1);
            practice.awaitsSaved();
            practice.question(1).locator("[data-deed=check]").click();
            practice.question(1).locator("[data-part=feedback]").waitFor();
            return new Scene(login, exam.attempt(), practice.attempt());
        });
    }

    /** Reaches level 4, and hr has proposed it; the id of the person. */
    static long proposed() {
        return made("proposed", () -> {
                    String login = Rows.newLearner();
                    Rows.reachesLevelFour(login);
                    Visitor hr = Visitor.as("hr");
                    Study.proposes(hr, Study.idOf(login));
                    return new Scene(login, 0, 0);
                })
                .id();
    }

    /** Chairs a panel that hears somebody today. */
    static Scene chair() {
        return made("chair", () -> {
            String heard = Rows.newLearner();
            Rows.missesOnlyThePanel(heard);
            String chair = Rows.newLearner();
            Forms.submitUnseen(
                    Caller.as("hr"),
                    "/hr/new-panel?id=" + Study.idOf(heard) + "&competency=" + Player.COURSE,
                    "new-panel",
                    "convene",
                    "day",
                    LocalDate.now(ZoneId.of("Europe/Moscow")).toString(),
                    "place",
                    "Переговорная 5, 14:00",
                    "chair",
                    chair,
                    "members",
                    Rows.newLearner() + "\n" + Rows.newLearner());
            return new Scene(chair, 0, 0);
        });
    }

    /** The panel this person sits on. */
    String panel() {
        return Rows.find("select max(panel_id) from panel_member where employee_id = ?", id())
                .get(0);
    }

    /** Is asked whether a mentoring was as a colleague wrote, whose document it tells as the number of the exam. */
    static Scene asked() {
        return made("asked", () -> {
            String colleague = Rows.newLearner();
            return new Scene(colleague, Long.parseLong(Study.sendsDocument(Rows.newLearner(), colleague)), 0);
        });
    }

    /** Who wrote it. */
    static Scene writing() {
        return made("writing", () -> {
            long document = asked().exam();
            return new Scene(
                    Rows.find(
                                    "select e.login from employee e join evidence_document d on d.employee_id = e.id where d.id = ?",
                                    document)
                            .get(0),
                    document,
                    0);
        });
    }

    /** Has failed, and says that a question was wrong. */
    static Scene disputing() {
        return made("disputing", () -> {
            Scene failed = failed();
            Visitor visitor = Visitor.as(failed.login());
            visitor.open("/learn/dispute?attempt=" + failed.exam() + "&number=10");
            visitor.page().locator("#kind").selectOption("WRONG");
            visitor.page().locator("#words").fill("Правильными мне кажутся два ответа: так сказано и в уроке.");
            visitor.page().locator("#raise-it").click();
            visitor.page().locator("#withdraw").waitFor();
            return failed;
        });
    }

    /** The newest disputed question, as addresses name it. */
    String dispute() {
        return Rows.find(
                        "select 'course=' || course_id || '&question=' || question_id || '&version=' || question_version"
                                + " from dispute where employee_id = ? order by id desc",
                        id())
                .get(0);
    }

    /** Has left three days ago. */
    static Scene gone() {
        return made("gone", () -> {
            Scene scene = new Scene(Rows.newLearner(), 0, 0);
            Rows.change("update employee set left_on = current_date - 3 where id = ?", scene.id());
            stateChange(scene, "LEFT", "По собственному желанию");
            return scene;
        });
    }

    /** Is blocked. */
    static Scene blocked() {
        return made("blocked", () -> {
            Scene scene = new Scene(Rows.newLearner(), 0, 0);
            Rows.change("update employee set blocked_at = current_timestamp where id = ?", scene.id());
            stateChange(scene, "BLOCKED", "Пропуск потерян, вход закрыт до выяснения");
            return scene;
        });
    }

    private static void stateChange(Scene scene, String kind, String reason) {
        Rows.change("""
            insert into state_change (id, employee_id, kind, effective_on, reason, made_by, made_at)
            select nextval('state_change_seq'), e.id, ?, e.left_on, ?, a.id, current_timestamp
            from employee e, employee a where e.id = ? and a.login = 'admin'
            """, kind, reason, scene.id());
    }

    /** Is asked for a course in time, for an exam too late, and was excused from a level. */
    static Scene assigned() {
        return made("assigned", () -> {
            Scene scene = new Scene(Rows.newLearner(), 0, 0);
            assign(scene, "COURSE", "'" + Player.COURSE + "', null, null, 0", 5, null);
            assign(scene, "EXAM", "'" + Player.COURSE + "', 'level-3', null, 0", -3, null);
            assign(scene, "LEVEL", "null, null, 'client-orientation', 2", 20, "EXCUSED");
            return scene;
        });
    }

    private static void assign(Scene scene, String kind, String subject, int days, String end) {
        Rows.change("""
            insert into assignment (id, version, kind, course_id, exam_id, competency, level, audience, due_on, reason, made_by, made_on,
                made_at)
            select nextval('assignment_seq'), 0, ?, %s, 'PEOPLE', current_date + %d, 'Новые правила возврата товара с первого числа',
                id, current_date - 9, current_timestamp from employee where login = 'hr'
            """.formatted(subject, days), kind);
        Rows.change("""
            insert into assigned_person (id, assignment_id, employee_id, due_on, assigned_on, open_marker, end_kind, end_reason, ended_on)
            select nextval('assigned_person_seq'), a.id, ?, a.due_on, a.made_on, case when cast(? as varchar(10)) is null then 'scene' || a.id end,
                cast(? as varchar(10)), case when cast(? as varchar(10)) is null then null else 'Длительный отпуск' end,
                case when cast(? as varchar(10)) is null then null else current_date - 1 end
            from assignment a where a.id = (select max(id) from assignment)
            """, scene.id(), end, end, end, end);
    }

    /** The first assignment that asks this person, as addresses name it. */
    String assignment() {
        return "id="
                + Rows.find("select min(assignment_id) from assigned_person where employee_id = ?", id())
                        .get(0);
    }

    /** Has more time for exams now, and had another amount before. */
    static Scene unhurried() {
        return made("unhurried", () -> {
            Scene scene = new Scene(Rows.newLearner(), 0, 0);
            Rows.change("""
                insert into accommodation (id, employee_id, factor, extra_minutes, valid_from, valid_until, reason, recorded_by,
                    recorded_at, ended_from, ended_by, ended_at)
                select nextval('accommodation_seq'), e.id, null, 15, current_date - 90, null, 'Договорились на время восстановления',
                    h.id, current_timestamp - interval '90 days', current_date - 10, h.id, current_timestamp - interval '10 days'
                from employee e, employee h where e.id = ? and h.login = 'hr'
                """, scene.id());
            Rows.change("""
                insert into accommodation (id, employee_id, factor, valid_from, valid_until, reason, recorded_by, recorded_at)
                select nextval('accommodation_seq'), e.id, 1.5, current_date - 10, current_date + 300,
                    'Заявление от руководителя смены и самого сотрудника, согласовано кадрами', h.id, current_timestamp - interval '10 days'
                from employee e, employee h where e.id = ? and h.login = 'hr'
                """, scene.id());
            return scene;
        });
    }

    /** Has reported from an exam that goes on. */
    static Scene reporting() {
        return made("reporting", () -> {
            Scene busy = busy();
            Rows.change("""
                insert into incident (id, attempt_id, report, words, client_clock, reported_at)
                values (nextval('incident_seq'), ?, 'scene', 'Погас экран, минут пять ничего не работало', 0, current_timestamp)
                """, busy.exam());
            return busy;
        });
    }

    /** Has failed today and may try once more, because somebody granted it. */
    static Scene granted() {
        return made("granted", () -> {
            Scene failed = failedAnew();
            Rows.grants(failed.login());
            return failed;
        });
    }

    /** Has failed, and one more answer came too late. */
    static Scene late() {
        return made("late", () -> {
            Scene failed = failedAnew();
            Rows.change("""
                insert into answer (id, attempt_id, question_no, seq, variant, content, device, client_clock, saved_at, late_at)
                values (nextval('answer_seq'), ?, 1, 1000, 0, '{}', 'scene', 0, current_timestamp, current_timestamp)
                """, failed.exam());
            return failed;
        });
    }

    /** Missed one small check and has another one open, whose number it tells as that of the exam. */
    static Scene checked() {
        return made("checked", () -> {
            String login = Rows.newLearner();
            long id = Study.idOf(login);
            Rows.change("""
                insert into check_series (id, version, employee_id, competency, held_level, step, checks, state)
                values (nextval('check_series_seq'), 0, ?, 'client-orientation', 2, 1, 2, 'OPEN')
                """, id);
            check(id, 1, "MISSED", -20);
            check(id, 2, "OPEN", -1);
            long open =
                    Long.parseLong(Rows.find("select id from small_check where employee_id = ? and state = 'OPEN'", id)
                            .get(0));
            return new Scene(login, open, 0);
        });
    }

    private static void check(long employee, int number, String state, int day) {
        Rows.change("""
            insert into small_check (id, version, series_id, employee_id, competency, held_level, number, course_id, state,
                opened_at, opened_on, closes_on, ended_on)
            select nextval('small_check_seq'), 0, s.id, s.employee_id, s.competency, 2, ?, 'client-orientation', ?,
                current_timestamp, current_date + ?, current_date + ?, case when ? = 'OPEN' then null else current_date + ? end
            from check_series s where s.employee_id = ?
            """, number, state, day, day + 13, state, day + 13, employee);
    }

    private static Scene passed() {
        String login = Rows.newLearner();
        Caller learner = Caller.as(login);
        Study.readsEverything(login);
        Study.practisesEverything(learner);
        long practice = Long.parseLong(
                Rows.find("select max(id) from attempt where kind = 'PRACTICE' and employee_id = ?", Study.idOf(login))
                        .get(0));
        Sitting exam =
                Sitting.exam(learner, "level-2").answersEverything().handsIn().settles();
        return new Scene(login, exam.attempt(), practice);
    }

    private static Scene made(String name, Supplier<Scene> life) {
        Scene scene = MADE.get(name);
        if (scene == null) {
            scene = life.get();
            MADE.put(name, scene);
        }
        return scene;
    }

    String login() {
        return login;
    }

    long id() {
        return Study.idOf(login);
    }

    long exam() {
        return exam;
    }

    long practice() {
        return practice;
    }

    /** The code of the newest certificate. */
    String code() {
        return Rows.find("select code from certificate where employee_id = ? order by id desc", id())
                .get(0);
    }
}
