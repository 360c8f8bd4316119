package org.stupeni.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stupeni.identity.CurrentPerson;

/** A part of the house, arranged by the person who uses it: the first segment of its pages' addresses. */
public enum Area {
    LEARN("/learn/home", "book"),
    HR("/hr/decisions", "scales"),
    AUTHOR("/author/courses", "edit"),
    TEAM("/team/people", "people"),
    ADMIN("/admin/state", "shield");

    /** Where a person's day begins: the area of the work nobody else can do goes first, learning is everybody's and goes last. */
    private static final List<Area> WORK = List.of(HR, AUTHOR, TEAM, ADMIN);

    private final String address;
    private final String icon;

    Area(String address, String icon) {
        this.address = address;
        this.icon = icon;
    }

    /** The areas of this person, in the order they are offered. */
    public static List<Area> of(CurrentPerson person) {
        return Arrays.stream(values()).filter(area -> area.isFor(person)).toList();
    }

    /** The area where this person's day begins. */
    public static Area first(CurrentPerson person) {
        return WORK.stream().filter(area -> area.isFor(person)).findFirst().orElse(LEARN);
    }

    private boolean isFor(CurrentPerson person) {
        return switch (this) {
            case LEARN -> true;
            case HR -> person.isHr();
            case AUTHOR -> person.isTrainer();
            case TEAM -> person.isManager() || person.isObserver();
            case ADMIN -> person.isAdministrator();
        };
    }

    /** The segment, also the ending of its text's key: {@code learn}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its first page for this person: who observes and has no team of their own begins with observing. */
    public String addressFor(CurrentPerson person) {
        return this == TEAM && !person.isManager() ? "/team/observe" : address;
    }

    public String icon() {
        return icon;
    }
}
