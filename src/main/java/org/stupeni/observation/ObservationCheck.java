package org.stupeni.observation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistReader;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.Documents;

/**
 * Reads the checklists, role-plays and calibration scenes of the folder of courses at every start, keeps the sound ones for use and reports what breaks a
 * rule. Nothing that is wrong with them keeps the portal from starting.
 */
@Startup
@Singleton
@DependsOn("CourseImport")
@TransactionManagement(TransactionManagementType.BEAN)
public class ObservationCheck {

    private static final Logger LOG = Logger.getLogger(ObservationCheck.class.getName());

    @Inject
    CoursesFolder folder;

    @Inject
    Frameworks frameworks;

    @Inject
    Forms forms;

    @PostConstruct
    void check() {
        if (frameworks.currentNumber() == 0) {
            LOG.severe("No checklist is read: no framework was ever published that it could refer to");
            return;
        }
        Framework framework = frameworks.current().framework();
        Documents<Checklist> checklists = new ChecklistReader(framework).read(folder.path());
        Documents<RolePlay> rolePlays = new RolePlayReader(framework).read(folder.path());
        Documents<Scene> scenes = new SceneReader(framework).read(folder.path());
        forms.keep(checklists.sound(), rolePlays.sound(), scenes.sound());
        List<Checklist> inForce = forms.checklists();
        checklists.sound().stream()
                .filter(checklist -> !inForce.contains(checklist))
                .forEach(checklist -> LOG.warning(() -> "The checklist of " + checklist.competency()
                        + " beside the courses is not used: a course brought another one"));
        Stream.of(checklists.problems(), rolePlays.problems(), scenes.problems())
                .flatMap(List::stream)
                .forEach(problem -> LOG.log(Level.SEVERE, "Not to be used, {0}", problem));
        warn(rolePlays, new RolePlayReader(framework, inForce).read(folder.path()));
        warn(scenes, new SceneReader(framework, inForce).read(folder.path()));
    }

    /** Of what is sound in itself and does not fit the checklists of this moment. */
    private static <T> void warn(Documents<T> inThemselves, Documents<T> byChecklists) {
        byChecklists.problems().stream()
                .filter(problem -> !inThemselves.problems().contains(problem))
                .forEach(problem ->
                        LOG.log(Level.WARNING, "Not used as long as the checklist in force is another, {0}", problem));
    }
}
