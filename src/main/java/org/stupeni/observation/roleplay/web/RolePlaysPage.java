package org.stupeni.observation.roleplay.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.NamedPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Teams;
import org.stupeni.identity.search.PeopleSearch;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.Forms;
import org.stupeni.observation.RolePlay;
import org.stupeni.observation.roleplay.Games;
import org.stupeni.observation.web.ObservationViews;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** Games that the reader opened, and the form to open some: a trainer for anybody, a manager for the own line. How they go is shown, what is said in them is not. */
@Named
@RequestScoped
public class RolePlaysPage {

    private static final int ROWS = 20;
    private static final int MOST_TICKED = 60;
    private static final Set<String> DONE = Set.of("opened", "ended");

    @Inject
    Games games;

    @Inject
    GameViews views;

    @Inject
    ObservationViews observationViews;

    @Inject
    Forms forms;

    @Inject
    People people;

    @Inject
    PeopleSearch search;

    @Inject
    Teams teams;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private String place;
    private long count;
    private int page;
    private Map<String, String> briefs;
    private List<GameView> opened;
    private List<PersonRow> reports = List.of();
    private List<Long> ticked = List.of();
    private String typed;
    private String first;
    private String second;
    private String third;

    @PostConstruct
    void read() {
        place = Faces.getViewId().startsWith("/author/") ? "/author/role-plays" : "/team/role-plays";
        count = games.countOpenedBy(me.getId());
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        opened = views.of(games.openedBy(me.getId(), (page - 1) * ROWS, ROWS));
        if (place.startsWith("/team/")) {
            List<Long> ids =
                    teams.reportsOf(me.getId()).stream().limit(MOST_TICKED).toList();
            Map<Long, PersonRow> rows = people.findAll(ids);
            reports = ids.stream().filter(rows::containsKey).map(rows::get).toList();
        }
        String[] values = Faces.getRequestParameterValues("person");
        if (values != null) {
            ticked = Arrays.stream(values)
                    .flatMap(id -> AddressId.of(id).stream())
                    .toList();
        }
    }

    public void load() {}

    public String open() {
        try {
            List<Long> players = new ArrayList<>(ticked);
            players.addAll(named());
            games.open(me.getId(), players, Arrays.asList(first, second, third));
            return place + "?faces-redirect=true&done=opened";
        } catch (Refused refused) {
            if (refused.key().equals("roleplay_act.briefs")) {
                texts.show("third", refused);
            } else {
                texts.show("people", refused);
            }
            return null;
        }
    }

    /** Whoever the lines name, each exactly. */
    private List<Long> named() {
        List<String> lines = typed == null
                ? List.of()
                : Arrays.stream(typed.split("[\\r\\n,;]+"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        Map<String, NamedPerson> found = search.exactly(lines);
        return lines.stream()
                .map(line -> Optional.ofNullable(found.get(line))
                        .map(NamedPerson::id)
                        .orElseThrow(() -> new Refused("roleplay_act.unknown_name", line)))
                .toList();
    }

    /** Ends the game that the form names. */
    public String end() {
        try {
            Long id = AddressId.of(Faces.getRequestParameter("game"))
                    .orElseThrow(() -> new Refused("roleplay_act.none_chosen"));
            if (!games.end(id, me.getId())) {
                throw new Refused("roleplay_act.none_chosen");
            }
            return place + "?faces-redirect=true&done=ended";
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    /** Whether there is a game to end; while the form comes back its button must be there. */
    public boolean isEndable() {
        return ReturningForm.isBeingRead()
                || opened.stream().anyMatch(game -> !game.row().isEnded());
    }

    public boolean isTicked(Long person) {
        return ticked.contains(person);
    }

    /** "Title (competency, level 3)" to id. */
    public Map<String, String> getBriefs() {
        if (briefs == null) {
            briefs = briefs();
        }
        return briefs;
    }

    private Map<String, String> briefs() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put(texts.of("roleplay_list.choose"), "");
        for (RolePlay one : forms.rolePlays()) {
            items.put(
                    texts.of(
                            "roleplay_list.brief",
                            texts.in(one.title()),
                            observationViews.titleOf(one.competency()),
                            one.level(),
                            one.minutes()),
                    one.id());
        }
        return items;
    }

    /** "opened" or "ended" just now, or null. */
    public String getDone() {
        String done = Faces.isPostback() ? null : Faces.getRequestParameter("done");
        return done != null && DONE.contains(done) ? done : null;
    }

    public List<GameView> getOpened() {
        return opened;
    }

    public String getPlace() {
        return place;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(count, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return "?page=" + other;
    }

    public List<PersonRow> getReports() {
        return reports;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getThird() {
        return third;
    }

    public void setThird(String third) {
        this.third = third;
    }
}
