package org.stupeni.report.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A part of a file, as one try to make it wrote it. */
@Entity
@Table(name = "report_chunk")
@IdClass(ReportChunk.Key.class)
public class ReportChunk {

    /** Which part of which try at which file. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long runId;
        private int attempt;
        private int number;

        public Key() {}

        Key(long runId, int attempt, int number) {
            this.runId = runId;
            this.attempt = attempt;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && runId == key.runId && attempt == key.attempt && number == key.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(runId, attempt, number);
        }
    }

    @Id
    @Column(name = "run_id")
    private long runId;

    @Id
    @Column(name = "attempt")
    private int attempt;

    @Id
    @Column(name = "chunk_number")
    private int number;

    @Lob
    @Column(name = "content", nullable = false, updatable = false)
    private byte[] content;

    protected ReportChunk() {}

    ReportChunk(long runId, int attempt, int number, byte[] content) {
        this.runId = runId;
        this.attempt = attempt;
        this.number = number;
        this.content = content.clone();
    }
}
