package org.stupeni.arquillian;

import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.TestResult;

/** Prints the end of the server's log beside a failed test. */
public class ServerLog {

    void show(@Observes TestResult result) {
        if (result.getStatus() == TestResult.Status.FAILED) {
            System.out.println("The end of the server's log:\n" + PortalContainer.logTail());
        }
    }
}
