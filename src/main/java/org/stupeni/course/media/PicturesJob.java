package org.stupeni.course.media;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;

/** Deletes pictures that nothing shows, every night. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class PicturesJob {

    @Inject
    CoursePictures pictures;

    @Inject
    Jobs jobs;

    @Schedule(hour = "3", minute = "50", persistent = false)
    public void run() {
        jobs.daily("course.forget-pictures", pictures::forgetUnused);
    }
}
