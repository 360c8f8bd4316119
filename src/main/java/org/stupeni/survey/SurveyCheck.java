package org.stupeni.survey;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.Documents;

/**
 * Reads the surveys of the folder of courses at every start, keeps the sound ones for use and reports what breaks a rule. Nothing that is wrong with them keeps the
 * portal from starting.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SurveyCheck {

    private static final Logger LOG = Logger.getLogger(SurveyCheck.class.getName());

    @Inject
    CoursesFolder folder;

    @Inject
    Surveys asked;

    @PostConstruct
    void check() {
        Documents<Survey> surveys = SurveyReader.read(folder.path());
        asked.keep(surveys.sound());
        surveys.problems().forEach(problem -> LOG.log(Level.SEVERE, "Not to be used, {0}", problem));
    }
}
