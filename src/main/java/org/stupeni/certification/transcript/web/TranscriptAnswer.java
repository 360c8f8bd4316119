package org.stupeni.certification.transcript.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.stupeni.certification.transcript.TranscriptFiles;
import org.stupeni.certification.transcript.Transcripts;
import org.stupeni.identity.People;
import org.stupeni.platform.Language;
import org.stupeni.platform.web.Attachment;
import org.stupeni.platform.web.Viewer;

/** A record as the answer to a request. */
@RequestScoped
class TranscriptAnswer {

    private static final Map<String, String> TYPES =
            Map.of("pdf", "application/pdf", "json", "application/json;charset=utf-8", "jws", "application/jose");

    @Inject
    Transcripts transcripts;

    @Inject
    TranscriptFiles files;

    @Inject
    People people;

    @Inject
    Viewer viewer;

    /**
     * The file that is asked for.
     *
     * @param form {@code pdf}, {@code json}, or {@code jws} for the signed JSON
     * @param on an ISO date up to today, or nothing for today
     * @param language {@code ru} or {@code en}, or nothing for the reader's own
     */
    Response of(Long employeeId, String form, String on, String language) {
        LocalDate day = day(on);
        String number =
                people.find(employeeId).orElseThrow(NotFoundException::new).number();
        String name = "transcript-" + number + "-" + day + "." + form;
        Optional<byte[]> file = switch (form) {
            case "pdf" -> files.pdf(employeeId, day, language(language));
            case "jws" -> files.jws(employeeId, day);
            default -> files.json(employeeId, day);
        };
        return Response.ok(file.orElseThrow(NotFoundException::new), TYPES.get(form))
                .header("Content-Disposition", Attachment.header(name, name))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private LocalDate day(String on) {
        LocalDate today = transcripts.today();
        if (on == null || on.isBlank()) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(on);
            if (day.isAfter(today)) {
                throw new BadRequestException();
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new BadRequestException(e);
        }
    }

    private Language language(String code) {
        for (Language each : Language.values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        return viewer.getLanguage();
    }
}
