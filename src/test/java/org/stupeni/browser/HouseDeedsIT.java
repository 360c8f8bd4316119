package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What HR and administrators set for the house by a button of a form, each once and by plain requests: needs of departments, levels of positions, keys, and the draft of the framework. */
class HouseDeedsIT {

    @Test
    void aNeedOfADepartmentIsSetChangedAndEnded() {
        String department = Rows.find("select max(id) from department").get(0);
        String address = "/hr/coverage-need";
        String[] need = {"department", department, "competency", Player.COURSE, "level", "5", "people", "0"};
        assertThat(Forms.submitOf(Caller.as("hr"), address, "new", "set", need).body())
                .contains("id=\"people-error\"");
        need[7] = "2";
        Forms.submitOf(Caller.as("hr"), address, "new", "set", need);
        String open =
                "select id, people from coverage_need where open_marker is not null and level = 5 and department_id = ?";
        String[] set = Rows.find(open, Long.valueOf(department)).get(0).split(",");
        assertThat(set[1]).isEqualTo("2");

        String one = address + "?id=" + set[0];
        Forms.submitOf(Caller.as("hr"), one, "change", "save", "people", "3");
        String[] changed = Rows.find(open, Long.valueOf(department)).get(0).split(",");
        assertThat(changed[1]).isEqualTo("3");
        assertThat(Rows.find("select people from coverage_need where id = ?", Long.valueOf(set[0])))
                .as("what was asked for before stays")
                .containsExactly("2");

        one = address + "?id=" + changed[0];
        assertThat(Forms.submitOf(Caller.as("hr"), one, "ending", "end", "endVersion", "77")
                        .body())
                .contains("role=\"alert\"");
        Forms.submitOf(Caller.as("hr"), one, "ending", "end");
        assertThat(Rows.find(open, Long.valueOf(department))).isEmpty();
    }

    @Test
    void aPositionRequiresALevelAndNoLonger() {
        String position = Rows.find("select max(id) from position").get(0);
        String required =
                "select level from required_level where open_marker is not null and competency = 'client-orientation'"
                        + " and position_id = ?";
        String before =
                Rows.find(required, Long.valueOf(position)).stream().findFirst().orElse("0");
        String address = "/hr/position?id=" + position;
        Forms.submitOf(Caller.as("hr"), address, "required", "save", "level-" + Player.COURSE, "5");
        assertThat(Rows.find(required, Long.valueOf(position))).containsExactly("5");

        assertThat(Forms.submitOf(
                                Caller.as("hr2"),
                                address,
                                "required",
                                "save",
                                "seen",
                                "",
                                "level-" + Player.COURSE,
                                "4")
                        .body())
                .contains("role=\"alert\"");
        assertThat(Rows.find(required, Long.valueOf(position))).containsExactly("5");
        Forms.submitOf(Caller.as("hr"), address, "required", "save", "level-" + Player.COURSE, before);
        assertThat(Rows.find(required, Long.valueOf(position)))
                .isEqualTo(before.equals("0") ? List.of() : List.of(before));
    }

    @Test
    void aNewKeyIsMadeAndTheOldOneStaysWhereItWas() {
        Caller admin = Caller.as("admin");
        Set<String> before = keys(admin);
        Forms.submitOf(admin, "/admin/keys", "new-form", "make");
        Set<String> after = keys(admin);

        assertThat(after).hasSize(before.size() + 1).containsAll(before);
        String set = Caller.anonymous().get("/.well-known/jwks.json").body();
        for (String key : after) {
            HttpResponse<String> answer = Caller.anonymous().get(key);
            assertThat(answer.statusCode()).as(key).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("\"d\"");
            assertThat(set).contains(key.substring("/keys/".length()));
        }
        assertThat(Forms.submitUnseen(admin, "/admin/keys", "new-form", "make", "before", "another")
                        .statusCode())
                .isEqualTo(200);
        assertThat(keys(admin)).isEqualTo(after);
    }

    private static Set<String> keys(Caller admin) {
        Set<String> keys = new HashSet<>();
        Pattern.compile("href=\"(/keys/[^\"]+)\"")
                .matcher(admin.get("/admin/keys").body())
                .results()
                .forEach(found -> keys.add(found.group(1)));
        return keys;
    }

    /** What is saved is put back: the draft is one for all tests. */
    @Test
    void scaleCompetencyAndLevelOfTheDraftAreSaved() {
        String with = "?with=" + Study.draft();
        saves("/hr/framework-scale" + with, "scale-form", "level-3-en", "Basic & steady");
        saves(
                "/hr/framework-competency" + with + "&id=" + Player.COURSE,
                "competency-form",
                "title-en",
                "Client-orientation anew");
        saves(
                "/hr/framework-level" + with + "&competency=" + Player.COURSE + "&level=3",
                "level-form",
                "summary-en",
                "Manages every ordinary situation alone.");
    }

    private static void saves(String address, String form, String field, String words) {
        Caller hr = Caller.as("hr");
        Pattern text = Pattern.compile("<textarea[^>]*name=\"" + field + "\"[^>]*>([^<]*)</textarea>");
        String before = Sheet.unescaped(text.matcher(hr.get(address).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1));
        assertThat(Forms.submitOf(hr, address, form, "save", field, "").body()).contains("id=\"" + field + "-error\"");
        for (String one : new String[] {words, before}) {
            Forms.submitOf(hr, address, form, "save", field, one);
            assertThat(Sheet.unescaped(hr.get(address).body())).contains(">" + one + "</textarea>");
        }
    }
}
