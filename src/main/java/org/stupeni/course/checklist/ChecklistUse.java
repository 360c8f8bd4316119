package org.stupeni.course.checklist;

import java.util.List;
import java.util.Optional;
import org.stupeni.platform.LocalText;

/** What checklists are used for; asked upwards while one is being written. */
public interface ChecklistUse {

    /** The checklist by which people are observed now. */
    Optional<Checklist> inForce(String competency);

    /** What would be in force if no course had one. */
    Optional<Checklist> besideCourses(String competency);

    /**
     * What watches by the checklist of this competency and could not by another one, since items or levels are gone.
     *
     * @param next the checklist that would be in force; null for none
     */
    Lost lostBy(String competency, Checklist next);

    /**
     * The titles of what could not be used.
     *
     * @param scenesLeft how many scenes of the competency could still be rated
     * @param scenesNeeded how many a calibration needs
     */
    record Lost(List<LocalText> rolePlays, List<LocalText> scenes, int scenesLeft, int scenesNeeded) {

        public Lost {
            rolePlays = List.copyOf(rolePlays);
            scenes = List.copyOf(scenes);
        }
    }
}
