package org.stupeni.certification.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.certification.CertificateState;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.platform.Language;
import org.stupeni.platform.sheet.SheetFormat;
import org.stupeni.platform.sheet.Spreadsheet;

/** The rows of the trail about a person's decisions and certificates, and about nothing else, in the form that the administrator's export has. */
@ApplicationScoped
class PackedTrail {

    @Inject
    Instance<TrailLines> trails;

    @Inject
    Decisions decisions;

    List<TrailLine> lines(Long employeeId, List<CertificateState> certificates) {
        Map<String, Set<String>> things = Map.of(
                "decision", ids(decisions.of(employeeId).stream().map(DecisionRow::id)),
                "certificate",
                        ids(certificates.stream()
                                .map(state -> state.certificate().id())));
        return trails.stream().flatMap(trail -> trail.about(things).stream()).toList();
    }

    private static Set<String> ids(Stream<Long> ids) {
        return ids.map(String::valueOf).collect(Collectors.toSet());
    }

    static byte[] csv(List<TrailLine> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Spreadsheet<TrailLine>("trail", Language.EN, ZoneOffset.UTC)
                .number("position", TrailLine::position)
                .text("previous_hash", TrailLine::previousHash)
                .text("hash", TrailLine::hash)
                .number("id", TrailLine::id)
                .number("who", TrailLine::who)
                .text("what", TrailLine::what)
                .text("thing_kind", TrailLine::thingKind)
                .text("thing_id", TrailLine::thingId)
                .text("when_utc", line -> line.when().toString())
                .text("content", TrailLine::content)
                .write(SheetFormat.CSV, lines.iterator(), out);
        return out.toByteArray();
    }
}
