package org.stupeni.certification.independence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.stupeni.evidence.Independence;
import org.stupeni.platform.Refused;

/** Whoever accepts or voids evidence of a person is as independent of them as whoever proposes a level. */
@ApplicationScoped
@Transactional
class WeighingEvidence implements Independence {

    @Inject
    Ties ties;

    @Override
    public Optional<Refused> refuses(Long who, Long employeeId) {
        return ties.refuses(Seat.PROPOSER, who, employeeId, List.of());
    }
}
