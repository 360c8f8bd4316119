package org.stupeni.certification.transcript;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.certification.badge.SignedRecord;
import org.stupeni.certification.badge.SignedRecordReader;
import org.stupeni.platform.Json;
import org.stupeni.platform.LocalText;

/** Reads signed records for {@code /verify}, those of earlier forms too: what it takes from them has been the same in all. */
@ApplicationScoped
class TranscriptReading implements SignedRecordReader {

    @Override
    public String type() {
        return TranscriptFiles.SIGNED;
    }

    @Override
    public Optional<SignedRecord> read(String payload) {
        try {
            Map<String, Object> all = Json.read(payload, new TypeReference<Map<String, Object>>() {});
            Map<?, ?> person = (Map<?, ?>) all.get("person");
            return Optional.of(new SignedRecord(
                    (String) person.get("name"),
                    (String) person.get("number"),
                    text(person.get("organisation")),
                    LocalDate.parse((String) all.get("asOf")),
                    Instant.parse((String) all.get("madeAt")),
                    ((List<?>) all.get("levels"))
                            .stream()
                                    .map(Map.class::cast)
                                    .filter(level -> level.get("held") != null)
                                    .map(TranscriptReading::held)
                                    .toList()));
        } catch (IllegalArgumentException | ClassCastException | NullPointerException | DateTimeException another) {
            return Optional.empty();
        }
    }

    private static SignedRecord.Held held(Map<?, ?> level) {
        return new SignedRecord.Held(
                text(level.get("title")),
                ((Number) level.get("held")).intValue(),
                LocalDate.parse((String) level.get("heldUntil")),
                (String) level.get("certificate"));
    }

    private static LocalText text(Object text) {
        Map<?, ?> both = (Map<?, ?>) text;
        return new LocalText((String) both.get("ru"), (String) both.get("en"));
    }
}
