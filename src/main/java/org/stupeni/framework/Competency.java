package org.stupeni.framework;

import java.util.List;
import java.util.Optional;
import org.stupeni.platform.LocalText;

/**
 * What people learn and are certified in.
 *
 * @param levels levels 2 to 5, ascending
 */
public record Competency(String id, LocalText title, LocalText summary, List<Level> levels) {

    public Competency {
        levels = List.copyOf(levels);
    }

    public Optional<Level> level(int number) {
        return levels.stream().filter(level -> level.level() == number).findFirst();
    }
}
