package org.stupeni.report.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A filter of a table that somebody of HR keeps under a name, for themselves. */
@Entity
@Table(name = "report_view")
public class ReportView {

    @Id
    @SequenceGenerator(name = "report_view", sequenceName = "report_view_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_view")
    @Column(name = "id")
    private Long id;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "report", nullable = false, length = 20)
    private ReportTable table;

    @Column(name = "filter", nullable = false, length = ReportTable.LONGEST_FILTER)
    private String filter;

    @Column(name = "name", nullable = false, length = ReportName.LONGEST)
    private String name;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected ReportView() {}

    ReportView(Long employeeId, ReportTable table, String filter, String name, Instant now) {
        this.employeeId = employeeId;
        this.table = table;
        this.filter = filter;
        this.name = name;
        this.savedAt = now;
    }

    Long id() {
        return id;
    }

    Long employeeId() {
        return employeeId;
    }

    void rename(String newName) {
        name = newName;
    }
}
