package org.stupeni.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an operator can set from outside, by system property or environment variable; every setting has a safe default. */
@ApplicationScoped
public class Settings {

    /** What OWASP's cheat sheet on password storage names for PBKDF2 with HMAC-SHA-512. */
    public static final int ADVISED_ROUNDS = 210_000;

    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "portal.demo.past", defaultValue = "false")
    boolean demoPast;

    @Inject
    @ConfigProperty(name = "portal.zone", defaultValue = "Europe/Moscow")
    ZoneId zone;

    @Inject
    @ConfigProperty(name = "portal.organisation.ru", defaultValue = "Меридиан")
    String organisationRu;

    @Inject
    @ConfigProperty(name = "portal.organisation.en", defaultValue = "Meridian")
    String organisationEn;

    @Inject
    @ConfigProperty(name = "portal.address")
    Optional<String> address;

    @Inject
    @ConfigProperty(name = "portal.courses")
    Optional<String> courses;

    @Inject
    @ConfigProperty(name = "portal.anchors")
    Optional<String> anchors;

    @Inject
    @ConfigProperty(name = "portal.cookies.secure", defaultValue = "true")
    boolean secureCookies;

    @Inject
    @ConfigProperty(name = "portal.proxies", defaultValue = " ")
    String proxies;

    @Inject
    @ConfigProperty(name = "portal.data", defaultValue = "data")
    String data;

    @Inject
    @ConfigProperty(name = "portal.password.shortest", defaultValue = "15")
    int shortestPassword;

    @Inject
    @ConfigProperty(name = "portal.password.rounds", defaultValue = "" + ADVISED_ROUNDS)
    int passwordRounds;

    @Inject
    @ConfigProperty(name = "portal.dispute.days", defaultValue = "7")
    int disputeDays;

    @Inject
    @ConfigProperty(name = "portal.badge.key-secret")
    Optional<String> badgeKeySecret;

    @Inject
    @ConfigProperty(name = "portal.calibration.months", defaultValue = "12")
    int calibrationMonths;

    @Inject
    @ConfigProperty(name = "portal.decision.undo", defaultValue = "10")
    int decisionUndo;

    @Inject
    @ConfigProperty(name = "portal.appeal.days", defaultValue = "30")
    int appealDays;

    @Inject
    @ConfigProperty(name = "portal.complaint.days", defaultValue = "30")
    int complaintDays;

    @Inject
    @ConfigProperty(name = "portal.checks.distances", defaultValue = "2,7,21,60")
    String checkDistances;

    @Inject
    @ConfigProperty(name = "portal.checks.days", defaultValue = "14")
    int checkDays;

    @Inject
    @ConfigProperty(name = "portal.keys.level", defaultValue = "2")
    int keysLevel;

    @Inject
    @ConfigProperty(name = "portal.checks.questions", defaultValue = "4")
    int checkQuestions;

    @Inject
    @ConfigProperty(name = "portal.picture.megabytes", defaultValue = "10")
    int pictureMegabytes;

    @Inject
    @ConfigProperty(name = "portal.report.days", defaultValue = "30")
    int reportDays;

    @Inject
    @ConfigProperty(name = "portal.measure", defaultValue = "false")
    boolean measure;

    @Inject
    @ConfigProperty(name = "payara.instance.http.port", defaultValue = "8080")
    int port;

    /** Whether the demo people have two years behind them. */
    public boolean demoPast() {
        return demo && demoPast;
    }

    /** Whether demo people are loaded and the sign-in page names their password. Off unless switched on. */
    public boolean demo() {
        return demo;
    }

    /** The organisation's zone: the one an expiry date belongs to. */
    public ZoneId zone() {
        return zone;
    }

    public LocalText organisation() {
        return new LocalText(organisationRu, organisationEn);
    }

    /** The reverse proxies that are believed when they say whom they speak for; none unless named. */
    public Proxies proxies() {
        return Proxies.of(proxies);
    }

    /** The folder of what the portal writes beside the database. */
    public Path data() {
        return Path.of(data);
    }

    /** How many characters a new password has at least; what people have stays valid. */
    public int shortestPassword() {
        return shortestPassword;
    }

    /** How many rounds the hash of a password takes; a hash of another number is made anew at the next sign-in. */
    public int passwordRounds() {
        return passwordRounds;
    }

    /** How large a file with a picture for a course may be, in megabytes. */
    public int pictureMegabytes() {
        return pictureMegabytes;
    }

    /** How many days a trainer has to answer a dispute about a question. */
    public int disputeDays() {
        return disputeDays;
    }

    /** What the private keys that certificates are signed with are locked by, if it is given. */
    public Optional<String> badgeKeySecret() {
        return badgeKeySecret.filter(secret -> !secret.isBlank());
    }

    /** For how many months an observer who passed a calibration is calibrated. */
    public int calibrationMonths() {
        return calibrationMonths;
    }

    /** For how many minutes a decision can be taken back before its certificate is issued; 0 for never. */
    public int decisionUndo() {
        return decisionUndo;
    }

    /** For how many days people may appeal against a decision about themselves, and in how many an appeal is answered. */
    public int appealDays() {
        return appealDays;
    }

    /** In how many days a complaint is answered. */
    public int complaintDays() {
        return complaintDays;
    }

    /** How many days lie between one small check and the next, with commas; the last distance is kept to. */
    public String checkDistances() {
        return checkDistances;
    }

    /** For how many days a small check stays open, the day it opens included. */
    public int checkDays() {
        return checkDays;
    }

    /** How many questions a small check has. */
    public int checkQuestions() {
        return checkQuestions;
    }

    /** From which level of an exam on the new and changed questions that it draws need a key that another trainer has checked; 6 where none do. */
    public int keysLevel() {
        return keysLevel;
    }

    /** For how many days files of reports that were made in the background are kept. */
    public int reportDays() {
        return reportDays;
    }

    /** Whether every answer tells what it cost. */
    public boolean measure() {
        return measure;
    }

    /** The port this server listens on. */
    public int port() {
        return port;
    }

    /** The address people reach the portal at, without a slash at the end; it stands in certificates. */
    public String address() {
        return address.orElse("http://localhost:" + port);
    }

    /** The folder of courses that is read instead of the one in the WAR. */
    public Optional<Path> courses() {
        return courses.map(Path::of);
    }

    /** The folder outside the database where the trail's anchors are kept. */
    public Path anchors() {
        return anchors.map(Path::of).orElseGet(() -> data().resolve("anchors"));
    }

    /** Whether cookies travel over https only. The demo runs without https and switches it off for itself. */
    public boolean secureCookies() {
        return secureCookies && !demo;
    }
}
