package org.stupeni.certification.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.platform.Json;
import org.stupeni.platform.Settings;

/** What stands at the addresses that credentials name. */
@ApplicationScoped
public class PublishedDocuments {

    private static final String JSON = "application/json";
    private static final int HOUR = 3600;

    private static final Pattern KEY = Pattern.compile("/keys/([A-Za-z0-9_-]{43})");
    private static final Pattern ACHIEVEMENT = Pattern.compile("/achievements/([a-z0-9-]{1,60})/([0-9]{1,9})");
    private static final Pattern STATUS = Pattern.compile("/status/([a-z]{1,20})/([0-9]{1,9})");

    @Inject
    SigningKeys keys;

    @Inject
    StatusLists lists;

    @Inject
    Achievements achievements;

    @Inject
    BadgeAddresses addresses;

    @Inject
    Settings settings;

    /** The document at this path of the portal. */
    public Optional<PublishedDocument> at(String path) {
        if (path.equals("/issuer")) {
            return Optional.of(new PublishedDocument(JSON, issuer(), HOUR));
        }
        if (path.equals("/.well-known/jwks.json")) {
            return Optional.of(new PublishedDocument("application/jwk-set+json", keys.jwks(), HOUR));
        }
        Matcher key = KEY.matcher(path);
        if (key.matches()) {
            return keys.jwk(key.group(1)).map(jwk -> new PublishedDocument("application/jwk+json", jwk, HOUR));
        }
        Matcher achievement = ACHIEVEMENT.matcher(path);
        if (achievement.matches()) {
            return achievements
                    .find(achievement.group(1), Integer.parseInt(achievement.group(2)))
                    .map(found -> new PublishedDocument(JSON, Json.write(withContext(found)), HOUR));
        }
        Matcher status = STATUS.matcher(path);
        if (status.matches()) {
            return StatusPurpose.ofWord(status.group(1))
                    .flatMap(purpose -> lists.signed(purpose, Integer.parseInt(status.group(2))))
                    .map(signed -> new PublishedDocument(
                            "application/vc+jwt", signed, (int) StatusLists.READERS_KEEP.toSeconds()));
        }
        return Optional.empty();
    }

    private String issuer() {
        return Json.write(withContext(Map.of(
                "id",
                addresses.issuer(),
                "type",
                List.of("Profile"),
                "name",
                Achievements.both(settings.organisation()),
                "url",
                addresses.portal())));
    }

    private static Map<String, Object> withContext(Map<String, Object> node) {
        Map<String, Object> whole = new LinkedHashMap<>(node);
        whole.put("@context", CredentialPayload.CONTEXT);
        return whole;
    }
}
