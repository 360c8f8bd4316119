package org.stupeni.certification.transcript.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.stupeni.certification.transcript.Transcripts;

/** Where the reader takes the own record away. */
@Named
@RequestScoped
public class LearnTranscriptPage {

    @Inject
    Transcripts transcripts;

    public LocalDate getToday() {
        return transcripts.today();
    }
}
