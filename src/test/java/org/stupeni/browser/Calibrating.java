package org.stupeni.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.course.checklist.ChecklistReader;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.harness.Build;
import org.stupeni.observation.Scene;
import org.stupeni.observation.SceneReader;

/** Knows how the experts rate the scenes of the first competency. */
final class Calibrating {

    private static final Pattern TITLE = Pattern.compile("id=\"scene-title\"[^>]*>([^<]*)<");

    private Calibrating() {}

    static List<Scene> scenes() {
        Path root = Build.basedir().resolve("courses");
        try {
            Framework framework = FrameworkReader.read(
                            "framework.yaml", Files.readString(root.resolve("framework.yaml")))
                    .framework()
                    .orElseThrow();
            return new SceneReader(
                            framework, new ChecklistReader(framework).read(root).sound())
                    .read(root).sound().stream()
                            .filter(scene -> scene.competency().equals(Player.COURSE))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scene called(String title) {
        return scenes().stream()
                .filter(one -> one.title().ru().equals(title.strip()))
                .findFirst()
                .orElseThrow();
    }

    /** Lets an observer rate every scene as the experts did, without a browser; who did so today is calibrated already. */
    static void calibrates(String login) {
        Caller caller = Caller.as(login);
        HttpResponse<String> answer = Forms.submit(caller, "/team/calibration", "begin", "competency", Player.COURSE);
        for (String at = location(answer); at.startsWith("/team/calibration-scene"); at = location(answer)) {
            Matcher title = TITLE.matcher(caller.get(at).body());
            if (!title.find()) {
                throw new AssertionError("no scene at " + at);
            }
            List<String> marks = new ArrayList<>();
            called(title.group(1)).key().forEach((item, expert) -> {
                marks.add("mark-" + item);
                marks.add(String.valueOf(expert.level()));
            });
            answer = Forms.submit(caller, at, "save", marks.toArray(String[]::new));
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> address.substring(address.indexOf("/team/")))
                .orElse("");
    }
}
