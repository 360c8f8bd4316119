package org.stupeni.browser;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends browser and server when all tests have run. */
public class ClosingTime implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Chromium.close();
        Portal.close();
    }
}
