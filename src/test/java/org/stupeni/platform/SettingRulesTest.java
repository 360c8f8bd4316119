package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingRulesTest {

    private static final String FOUR = "portal.db.driver=org.postgresql.ds.PGSimpleDataSource "
            + "portal.db.url=jdbc:postgresql://h/portal portal.db.user=u portal.db.password=s3cret";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                FOUR,
                "portal.db.driver=org.apache.derby.jdbc.EmbeddedDataSource",
                "portal.zone=Asia/Yekaterinburg portal.cookies.secure=false portal.demo=true portal.measure=true",
                "portal.address=https://portal.example.org",
                "portal.address=https://portal.example.org:8443",
                "portal.address=http://localhost:8081",
                "portal.address=http://10.0.0.7:8080 portal.cookies.secure=false",
                "portal.address=http://10.0.0.7:8080 portal.demo=true",
                "portal.proxies=10.0.0.5,172.16.0.0/12,::1",
                "portal.password.shortest=8",
                "portal.checks.distances=2,7,21,60 portal.checks.days=14 portal.checks.questions=3 portal.keys.level=6",
                "portal.checks.distances=365",
                "portal.password.shortest=64",
                "portal.password.rounds=1024",
                "portal.password.rounds=10000000",
                "portal.db.name=target portal.courses=courses portal.data=target"
            })
    void aRightSettingIsPassed(String settings) {
        assertThat(problem(settings.replace("portal.db.name=target", "portal.db.name=target/no-such-folder/portal")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "portal.zone=Europe/Moskow | portal.zone is \"Europe/Moskow\": it must be the name of a time zone, like Europe/Moscow",
                "portal.password.shortest=7 | portal.password.shortest is \"7\": it must be a number of characters from 8 to 64",
                "portal.password.shortest=65 | portal.password.shortest is \"65\"",
                "portal.checks.distances=2,,7 | portal.checks.distances is \"2,,7\": it must be numbers of days from 1 to 365 with commas between, like 2,7,21,60",
                "portal.checks.distances=0,7 | portal.checks.distances is \"0,7\"",
                "portal.checks.distances=soon | portal.checks.distances is \"soon\"",
                "portal.checks.days=1 | portal.checks.days is \"1\": it must be a number of days from 2 to 60",
                "portal.keys.level=1 | portal.keys.level is \"1\": it must be a level from 2 to 5, or 6 for none",
                "portal.checks.questions=6 | portal.checks.questions is \"6\": it must be a number of questions from 3 to 5",
                "portal.password.shortest=long | portal.password.shortest is \"long\"",
                "portal.password.rounds=1023 | portal.password.rounds is \"1023\": it must be a number of rounds from 1024 to 10000000",
                "portal.password.rounds=10000001 | portal.password.rounds is \"10000001\"",
                "portal.password.rounds=99999999999 | portal.password.rounds is \"99999999999\"",
                "portal.password.rounds=210,000 | portal.password.rounds is \"210,000\"",
                "portal.demo=yes | portal.demo is \"yes\": it must be true or false",
                "portal.cookies.secure=0 | portal.cookies.secure is \"0\": it must be true or false",
                "portal.address=portal.example.org | portal.address is \"portal.example.org\": it must be the address",
                "portal.address=https://portal.example.org/ | without a path",
                "portal.address=https://portal.example.org:99999 | portal.address is \"https://portal.example.org:99999\"",
                "portal.address=https://portal.example.org:80a | portal.address is",
                "portal.address=ftp://portal.example.org | portal.address is",
                "portal.address=http://portal.example.org | nobody could sign in",
                "portal.address=https://portal.example.org portal.demo=true | passwords are known to everybody",
                "portal.proxies=10.0.0.5/33 | portal.proxies is \"10.0.0.5/33\": it must be addresses or networks",
                "portal.proxies=nginx.example.org | portal.proxies is",
                "portal.courses=/nowhere/at/all | portal.courses is \"/nowhere/at/all\": it must be a folder that the portal can read",
                "portal.data=pom.xml/in-a-file | portal.data is \"pom.xml/in-a-file\": it must be a folder that the portal can write to",
                "portal.db.name=pom.xml | portal.db.name is \"pom.xml\": it must be a folder",
                "portal.db.name=src | portal.db.name is \"src\": it must be a folder that the portal can write to, with its Derby database or nothing in it",
                "portal.db.driver=org.example.Driver portal.db.url=jdbc:postgresql://h/p portal.db.user=u portal.db.password=p | portal.db.driver is \"org.example.Driver\": it must be org.postgresql.ds.PGSimpleDataSource",
                "portal.zoen=UTC | there is no setting portal.zoen; perhaps portal.zone (PORTAL_ZONE) is meant",
                "portal.something.else.entirely=1 | there is no setting portal.something.else.entirely; the README lists"
            })
    void aWrongSettingIsNamedWithItsValueAndWhatIsAllowed(String settings, String sentence) {
        assertThat(problem(settings)).contains(sentence).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal.db.driver", "portal.db.url", "portal.db.user", "portal.db.password"})
    void threeOfTheFourOfPostgresqlAreNotEnough(String left) {
        Map<String, String> three = settings(FOUR);
        three.remove(left);

        assertThat(SettingRules.problem(three, Set.of(), false).orElse(""))
                .contains(left + " is not: PostgreSQL needs all four")
                .doesNotContain("s3cret");
    }

    @Test
    void anotherDatabasesAddress() {
        assertThat(problem(FOUR.replace("jdbc:postgresql://h/portal", "jdbc:mysql://me:s3cret@h/x?password=s3cret")))
                .contains("portal.db.url is \"jdbc:mysql://…@h/x?…\"")
                .doesNotContain("s3cret");
    }

    @Test
    void severalServersNeedOnePostgresql() {
        assertThat(SettingRules.problem(Map.of(), Set.of(), true).orElse("")).contains("embedded Derby");
        assertThat(SettingRules.problem(settings(FOUR), Set.of(), true)).isEmpty();
    }

    @Test
    void aMistypedVariableIsFound() {
        assertThat(SettingRules.problem(Map.of(), Set.of("PATH", "PORTAL_DB_PASWORD"), false))
                .contains(
                        "there is no setting PORTAL_DB_PASWORD; perhaps portal.db.password (PORTAL_DB_PASSWORD) is meant");
    }

    @Test
    void whatAPlatformMakesOfTheNameOfAServiceIsNoSetting() {
        Set<String> variables = Set.of(
                "PORTAL_PORT",
                "PORTAL_PORT_8080_TCP_ADDR",
                "PORTAL_SERVICE_HOST",
                "PORTAL_DB_SERVICE_PORT_POSTGRES",
                "PORTAL_DB_PORT");
        assertThat(SettingRules.problem(Map.of(), variables, false)).isEmpty();
    }

    @Test
    void anEmptyFolderIsNoDerbyDatabase() throws IOException {
        assertThat(problem("portal.db.name=" + folder)).contains("portal.db.name is");

        Files.writeString(folder.resolve("service.properties"), "");
        assertThat(problem("portal.db.name=" + folder)).isEmpty();
    }

    private static String problem(String settings) {
        return SettingRules.problem(settings(settings), Set.of(), false).orElse("");
    }

    private static Map<String, String> settings(String text) {
        Map<String, String> settings = new HashMap<>();
        Arrays.stream(text.split(" ")).filter(each -> !each.isEmpty()).forEach(each -> {
            String[] parts = each.split("=", 2);
            settings.put(parts[0], parts[1]);
        });
        return settings;
    }
}
