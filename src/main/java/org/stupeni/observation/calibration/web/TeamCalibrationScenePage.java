package org.stupeni.observation.calibration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.calibration.RatedScene;
import org.stupeni.observation.calibration.Ratings;
import org.stupeni.observation.web.ItemLine;
import org.stupeni.observation.web.ItemLines;
import org.stupeni.observation.web.ObservationViews;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;

/** One scene before its observer, who rates it without the key. */
@Named
@RequestScoped
public class TeamCalibrationScenePage {

    private static final int MOST_SCENES = 100;

    @Inject
    Ratings ratings;

    @Inject
    ObservationViews views;

    @Inject
    ItemLines itemLines;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private RatedScene scene;
    private Map<String, Integer> ticked;
    private boolean incomplete;

    /** Without a number in the address it is the first scene that is not rated yet. */
    @PostConstruct
    void read() {
        Optional<Long> run = AddressId.of(Faces.getRequestParameter("run"));
        Optional<Integer> number = AddressId.of(Faces.getRequestParameter("number"))
                .filter(asked -> asked <= MOST_SCENES)
                .map(Long::intValue);
        Optional<RatedScene> found = run.flatMap(id -> number.isPresent()
                ? ratings.scene(id, number.get(), me.getId())
                : ratings.scene(id, 1, me.getId())
                        .flatMap(first -> ratings.scene(id, ratings.next(id, me.getId()), me.getId())));
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        scene = found.get();
        ticked = new HashMap<>(scene.own());
        if (Faces.isPostback()) {
            ticked.putAll(itemLines.ticked(scene.items()));
        }
    }

    public void load() {}

    /** Keeps the ratings and goes on; after the last scene the run is compared with the key. */
    public String save() {
        long run = scene.run().id();
        try {
            ratings.rate(run, scene.number(), me.getId(), ticked);
            if (!scene.isLast()) {
                return "/team/calibration-scene?faces-redirect=true&run=" + run + "&number=" + (scene.number() + 1);
            }
            int next = ratings.next(run, me.getId());
            if (next != scene.number()) {
                return "/team/calibration-scene?faces-redirect=true&run=" + run + "&number=" + next;
            }
            ratings.finish(run, me.getId());
            return "/team/calibration-result?faces-redirect=true&run=" + run;
        } catch (Refused refused) {
            incomplete = refused.key().endsWith("incomplete");
            texts.show(refused);
            return null;
        }
    }

    public RatedScene getScene() {
        return scene;
    }

    public String getCompetency() {
        return views.titleOf(scene.run().competency());
    }

    public List<ItemLine> getItems() {
        Set<String> missing = incomplete
                ? scene.items().stream()
                        .map(ChecklistItem::id)
                        .filter(id -> !ticked.containsKey(id))
                        .collect(Collectors.toSet())
                : Set.of();
        return itemLines.of(scene.items(), ticked::get, missing);
    }
}
