package org.stupeni.enrolment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What people have of what can be assigned, asked of every room that knows: one statement for each kind of thing. */
@ApplicationScoped
class Achieving {

    @Inject
    Instance<Achievements> rooms;

    /** Everybody's. */
    Achievement of(Collection<Subject> subjects) {
        return asked(subjects, null);
    }

    Achievement of(Collection<Subject> subjects, Long employeeId) {
        return asked(subjects, employeeId);
    }

    private Achievement asked(Collection<Subject> subjects, Long employeeId) {
        List<Achieved> all = new ArrayList<>();
        if (!subjects.isEmpty()) {
            rooms.forEach(room -> all.addAll(room.of(subjects, employeeId)));
        }
        return new Achievement(all);
    }
}
