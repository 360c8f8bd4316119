package org.stupeni.certification.badge.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.certification.badge.PublishedKey;
import org.stupeni.certification.badge.SigningKeys;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/** The keys that certificates are signed with, for the administrator: all there ever were, and a new one. */
@Named
@RequestScoped
public class AdminKeysPage {

    @Inject
    SigningKeys signingKeys;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private List<PublishedKey> keys;
    private Map<Long, PersonRow> makers;
    private boolean usable;

    @PostConstruct
    void read() {
        keys = signingKeys.all();
        usable = signingKeys.isUsable();
        makers = people.findAll(
                keys.stream().map(PublishedKey::madeBy).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    /** In place of the key that the page showed when the button was pressed. */
    public void makeNew() {
        String seen = Faces.getRequestParameter("before");
        try {
            signingKeys.rotate(seen == null || seen.isBlank() ? null : seen, me.getId());
            Faces.redirect("/admin/keys?done=made");
        } catch (Refused refused) {
            texts.show(refused);
            read();
        }
    }

    public boolean isMade() {
        return !Faces.isPostback() && "made".equals(Faces.getRequestParameter("done"));
    }

    public List<PublishedKey> getKeys() {
        return keys;
    }

    public boolean isUsable() {
        return usable;
    }

    /** The thumbprint of the current key, or nothing. */
    public String getCurrent() {
        return keys.stream()
                .filter(PublishedKey::isCurrent)
                .map(PublishedKey::thumbprint)
                .findFirst()
                .orElse("");
    }

    public String makerOf(PublishedKey key) {
        return key.madeBy() == null
                ? texts.of("certification_keys.portal")
                : makers.get(key.madeBy()).name().full();
    }
}
