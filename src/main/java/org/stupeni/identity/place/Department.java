package org.stupeni.identity.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.stupeni.platform.LocalText;

/** A part of the company; parts stand in a tree. */
@Entity
@Table(name = "department")
public class Department {

    @Id
    @SequenceGenerator(name = "department", sequenceName = "department_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "department")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Department parent;

    @Column(name = "name_ru", nullable = false, length = 200)
    private String nameRu;

    @Column(name = "name_en", nullable = false, length = 200)
    private String nameEn;

    protected Department() {}

    public Department(Department parent, LocalText name) {
        this.parent = parent;
        isCalled(name);
    }

    final void isCalled(LocalText name) {
        this.nameRu = name.ru();
        this.nameEn = name.en();
    }

    void standsUnder(Department parent) {
        this.parent = parent;
    }

    long version() {
        return version;
    }

    public Department parent() {
        return parent;
    }

    public Long id() {
        return id;
    }

    public LocalText name() {
        return new LocalText(nameRu, nameEn);
    }
}
