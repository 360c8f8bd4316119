package org.stupeni.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The checklists, role-plays and scenes of the folder of courses, as the start read them: only those that keep every rule. */
@ApplicationScoped
public class Forms {

    private volatile List<Checklist> checklists = List.of();
    private volatile List<RolePlay> rolePlays = List.of();
    private volatile List<Scene> scenes = List.of();

    void keep(List<Checklist> checklists, List<RolePlay> rolePlays, List<Scene> scenes) {
        this.checklists = List.copyOf(checklists);
        this.rolePlays = List.copyOf(rolePlays);
        this.scenes = List.copyOf(scenes);
    }

    public List<Checklist> checklists() {
        return checklists;
    }

    public Optional<Checklist> checklist(String competency) {
        return checklists.stream()
                .filter(checklist -> checklist.competency().equals(competency))
                .findFirst();
    }

    public List<RolePlay> rolePlays() {
        return rolePlays;
    }

    /** The scenes of a competency, in the order of their ids. */
    public List<Scene> scenes(String competency) {
        return scenes.stream()
                .filter(scene -> scene.competency().equals(competency))
                .toList();
    }
}
