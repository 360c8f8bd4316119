package org.stupeni.identity.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.stupeni.platform.LocalText;

/** What people are in the company: cashier, call operator. */
@Entity
@Table(name = "position")
public class Position {

    @Id
    @SequenceGenerator(name = "position", sequenceName = "position_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "position")
    @Column(name = "id")
    private Long id;

    @Column(name = "name_ru", nullable = false, length = 200)
    private String nameRu;

    @Column(name = "name_en", nullable = false, length = 200)
    private String nameEn;

    protected Position() {}

    Position(LocalText name) {
        this.nameRu = name.ru();
        this.nameEn = name.en();
    }

    public Long id() {
        return id;
    }

    public LocalText name() {
        return new LocalText(nameRu, nameEn);
    }
}
