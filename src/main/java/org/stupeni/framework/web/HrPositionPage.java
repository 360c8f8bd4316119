package org.stupeni.framework.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.PositionProfiles;
import org.stupeni.framework.RequiredLevelRow;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.place.PositionRow;
import org.stupeni.identity.place.Positions;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** What one position asks of whoever holds it, and what it asked before. */
@Named
@RequestScoped
public class HrPositionPage {

    private static final int HISTORY = 50;

    /** The name of a competency's field begins so: the competencies are the framework's, so no field can be named in the view. */
    private static final String FIELD = "level-";

    @Inject
    Positions positions;

    @Inject
    PositionProfiles profiles;

    @Inject
    Frameworks frameworks;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private PositionRow position;
    private long holders;
    private Framework framework;
    private Map<String, Integer> required;
    private List<RequiredLevelRow> history;
    private Map<Long, PersonRow> named;
    private String seen;

    /** Reads the address itself: when a form comes back, what the page shows must be known before view parameters are. */
    @PostConstruct
    void read() {
        position = AddressId.of(Faces.getRequestParameter("id"))
                .flatMap(positions::find)
                .orElse(null);
        if (position == null) {
            Faces.responseSendError(404, "");
            return;
        }
        framework = frameworks.current().framework();
        holders = positions.people(List.of(position.id())).getOrDefault(position.id(), 0L);
        readRequired();
    }

    private void readRequired() {
        required = profiles.requiredOf(position.id());
        seen = written(required);
        history = profiles.history(position.id(), HISTORY);
        named = people.findAll(history.stream()
                .flatMap(row -> Stream.of(row.setBy(), row.endedBy()).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public String save() {
        try {
            profiles.require(position.id(), read(seen), chosen(), me.getId());
            return "/hr/position?faces-redirect=true&done=saved&id=" + position.id();
        } catch (Refused refused) {
            texts.show(refused);
            readRequired();
            return null;
        }
    }

    private Map<String, Integer> chosen() {
        Map<String, Integer> chosen = new TreeMap<>();
        framework.competencies().forEach(competency -> {
            int level = typed(competency);
            if (level != 0) {
                chosen.put(competency.id(), level);
            }
        });
        return chosen;
    }

    /** What stands in the field of a competency; what is no number asks for no level that there is. */
    private static int typed(Competency competency) {
        String typed = Faces.getRequestParameter(FIELD + competency.id());
        if (typed == null || typed.isEmpty()) {
            return 0;
        }
        return typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : -1;
    }

    private static String written(Map<String, Integer> levels) {
        return levels.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue())
                .collect(Collectors.joining(","));
    }

    private static Map<String, Integer> read(String written) {
        Map<String, Integer> levels = new TreeMap<>();
        if (written != null) {
            Arrays.stream(written.split(","))
                    .map(one -> one.split(":"))
                    .filter(one -> one.length == 2 && one[1].matches("[0-9]"))
                    .forEach(one -> levels.put(one[0], Integer.valueOf(one[1])));
        }
        return levels;
    }

    public boolean isSaved() {
        return "saved".equals(Faces.getRequestParameter("done")) && !Faces.isPostback();
    }

    /** What can be asked of each competency; what was chosen stays chosen when the form comes back. */
    public List<RequiredChoice> getChoices() {
        return framework.competencies().stream().map(this::choice).toList();
    }

    private RequiredChoice choice(Competency competency) {
        int level = Faces.isPostback() ? typed(competency) : required.getOrDefault(competency.id(), 0);
        Stream<RequiredChoice.Item> nothing =
                Stream.of(new RequiredChoice.Item(0, texts.of("framework_position.not_asked"), level == 0));
        Stream<RequiredChoice.Item> levels = IntStream.rangeClosed(Framework.LOWEST + 1, Framework.HIGHEST)
                .mapToObj(each -> new RequiredChoice.Item(
                        each, texts.of("framework_position.level", each, nameOf(each)), each == level));
        return new RequiredChoice(
                competency,
                FIELD + competency.id(),
                Stream.concat(nothing, levels).toList());
    }

    /** What the position asks now, as competency and level, for whoever was overtaken. */
    public List<RequiredLine> getHistory() {
        return history.stream()
                .map(row -> new RequiredLine(
                        row, texts.in(framework.titleOf(row.competency())), nameOf(row.setBy()), nameOf(row.endedBy())))
                .toList();
    }

    private String nameOf(Long employeeId) {
        return employeeId == null ? null : named.get(employeeId).name().full();
    }

    /** "базовый": the name of a level inside a sentence. */
    public String nameOf(int level) {
        return texts.in(framework.nameOf(level)).toLowerCase(viewer.getLocale());
    }

    public PositionRow getPosition() {
        return position;
    }

    public long getHolders() {
        return holders;
    }

    /** What the position asked when the form was shown; it comes back with the form. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
