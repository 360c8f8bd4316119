package org.stupeni.certification.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.stupeni.platform.Settings;

/** The addresses that credentials name: everybody finds there what stands behind an id, without signing in. */
@ApplicationScoped
public class BadgeAddresses {

    @Inject
    Settings settings;

    public String issuer() {
        return settings.address() + "/issuer";
    }

    public String key(String thumbprint) {
        return settings.address() + "/keys/" + thumbprint;
    }

    public String achievement(String competency, int framework) {
        return settings.address() + "/achievements/" + competency + "/" + framework;
    }

    public String statusList(StatusPurpose purpose, int number) {
        return settings.address() + "/status/" + purpose.word() + "/" + number;
    }

    public String portal() {
        return settings.address();
    }
}
