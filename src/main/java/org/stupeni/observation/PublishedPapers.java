package org.stupeni.observation;

import java.util.List;
import java.util.Set;

/** The role-plays and scenes that trainers published in the portal; asked upwards by {@link Forms}. What it decides about goes before a file of the same id. */
public interface PublishedPapers {

    Published<RolePlay> rolePlays();

    Published<Scene> scenes();

    /**
     * Those of one kind.
     *
     * @param ids of all that were ever published, also of those that were retired since
     * @param inForce those that were not, as far as they still fit the framework
     */
    record Published<T>(Set<String> ids, List<T> inForce) {

        public Published {
            ids = Set.copyOf(ids);
            inForce = List.copyOf(inForce);
        }
    }
}
