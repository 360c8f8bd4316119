package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.framework.Framework;
import org.stupeni.framework.PositionProfiles;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Settings;

/** The levels that somebody's position asks for, against those held. Nothing is kept: who moves is asked for what the new position asks, on the same day. */
@ApplicationScoped
@Transactional
public class RequiredLevels {

    @Inject
    PositionProfiles profiles;

    @Inject
    HeldLevels heldLevels;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** By competency; empty where the position asks for nothing. */
    public List<RequiredGap> of(PersonRow person) {
        Map<String, Integer> required = profiles.requiredOf(person.positionId());
        if (required.isEmpty()) {
            return List.of();
        }
        return of(required, heldLevels.of(person.id(), LocalDate.ofInstant(clock.instant(), settings.zone())));
    }

    /** The same for who knows already what the person holds. */
    public List<RequiredGap> of(PersonRow person, Map<String, HeldLevel> held) {
        return of(profiles.requiredOf(person.positionId()), held);
    }

    private static List<RequiredGap> of(Map<String, Integer> required, Map<String, HeldLevel> held) {
        return required.entrySet().stream()
                .map(asked -> gap(asked.getKey(), asked.getValue(), held.get(asked.getKey())))
                .toList();
    }

    private static RequiredGap gap(String competency, int required, HeldLevel held) {
        return new RequiredGap(
                competency,
                required,
                Optional.ofNullable(held).map(HeldLevel::level).orElse(Framework.LOWEST),
                Optional.ofNullable(held).map(HeldLevel::until).orElse(null));
    }
}
