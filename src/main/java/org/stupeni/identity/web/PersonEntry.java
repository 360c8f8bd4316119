package org.stupeni.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.PersonData;
import org.stupeni.identity.PersonDetails;
import org.stupeni.identity.Staff;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.place.PositionRow;
import org.stupeni.identity.place.Positions;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** The fields of a person, the same for a new one and for one who is corrected: what can be chosen, what was typed, what is wrong with it. */
@RequestScoped
public class PersonEntry {

    /** More people of one name are not listed: their numbers are looked up in the list of people. */
    private static final int MOST_NAMED = 5;

    @Inject
    Staff staff;

    @Inject
    PeopleSearch search;

    @Inject
    Departments departments;

    @Inject
    Positions positions;

    @Inject
    Settings settings;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    private PersonForm form;
    private ZoneId zone;
    private boolean anew;
    private List<SelectItem> departmentItems;
    private List<SelectItem> positionItems;

    void begin() {
        zone = settings.zone();
        anew = true;
        form = PersonForm.empty(zone.getId(), LocalDate.ofInstant(clock.instant(), zone));
    }

    void begin(PersonDetails person) {
        form = PersonForm.of(person);
        zone = ZoneId.of(form.getZone());
    }

    /**
     * What was typed, if it may be kept; else nothing, and every field says what is wrong with it.
     *
     * @param employeeId null for a new person
     */
    Optional<PersonData> read(Long employeeId) {
        Map<String, Refused> problems = new LinkedHashMap<>();
        Long managerId = manager(problems);
        Optional<LocalText> position = chosenPosition();
        PersonData data = form.data(managerId, position.orElse(null), joined(problems));
        Map<String, Refused> found = staff.check(data, employeeId);
        found.forEach(problems::putIfAbsent);
        problems.forEach(texts::show);
        return problems.isEmpty() ? Optional.of(data) : Optional.empty();
    }

    private LocalDate joined(Map<String, Refused> problems) {
        try {
            return Days.read(form.getJoinedOn());
        } catch (Refused unreadable) {
            problems.put("joinedOn", unreadable);
            return null;
        }
    }

    private Optional<LocalText> chosenPosition() {
        return AddressId.of(form.getPosition()).flatMap(positions::find).map(PositionRow::name);
    }

    private Long manager(Map<String, Refused> problems) {
        if (form.getManager() == null || form.getManager().isBlank()) {
            return null;
        }
        List<NamedPerson> found = search.namedHere(form.getManager(), MOST_NAMED);
        if (found.size() == 1) {
            return found.get(0).id();
        }
        problems.put(
                "manager",
                found.isEmpty()
                        ? new Refused("identity_person.manager_unknown")
                        : new Refused("identity_person.manager_several", listed(found)));
        return null;
    }

    private static String listed(List<NamedPerson> people) {
        return people.stream()
                .map(person -> person.name().full() + " (" + person.number() + ")")
                .collect(Collectors.joining(", "));
    }

    public PersonForm getForm() {
        return form;
    }

    /** A stored field in the words of the form. */
    StoredField worded(StoredField kept) {
        return switch (kept.field()) {
            case "zone" ->
                new StoredField(kept.field(), ZoneChoice.label(ZoneId.of(kept.value()), clock.instant(), texts));
            case "position" ->
                new StoredField(
                        kept.field(),
                        positions
                                .find(Long.valueOf(kept.value()))
                                .map(position -> texts.in(position.name()))
                                .orElseThrow());
            case "joinedOn" ->
                kept.value().isEmpty()
                        ? kept
                        : new StoredField(kept.field(), viewer.shortDate(LocalDate.parse(kept.value())));
            default -> kept;
        };
    }

    public List<SelectItem> getZones() {
        return ZoneChoice.of(zone, clock.instant(), texts);
    }

    public List<SelectItem> getLanguages() {
        return Arrays.stream(Language.values())
                .map(language ->
                        new SelectItem(language.code(), texts.of("identity_profile.language_" + language.code())))
                .toList();
    }

    /** All positions, and last a new one; for somebody new first nothing. */
    public List<SelectItem> getPositions() {
        if (positionItems == null) {
            positionItems = Stream.of(
                            Stream.of(new SelectItem("", texts.of("identity_person.position_choose")))
                                    .filter(nothing -> anew),
                            positions.all(viewer.getLanguage()).stream()
                                    .map(position ->
                                            new SelectItem(position.id().toString(), texts.in(position.name()))),
                            Stream.of(
                                    new SelectItem(PersonForm.NEW_POSITION, texts.of("identity_person.position_new"))))
                    .flatMap(items -> items)
                    .toList();
        }
        return positionItems;
    }

    /** For somebody new first nothing: the topmost department is rarely meant. */
    public List<SelectItem> getDepartments() {
        if (departmentItems == null) {
            departmentItems = Stream.concat(
                            Stream.of(new SelectItem("", texts.of("identity_person.department_choose")))
                                    .filter(nothing -> anew),
                            departments.tree().inOrder(viewer.getLanguage()).stream()
                                    .map(node -> new SelectItem(
                                            node.row().id().toString(),
                                            PeopleList.indented(
                                                    node, texts.in(node.row().name())))))
                    .toList();
        }
        return departmentItems;
    }
}
