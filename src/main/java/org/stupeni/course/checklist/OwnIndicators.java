package org.stupeni.course.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.platform.Distinct;
import org.stupeni.platform.YamlDocument;

/** Reads which indicators of its competency something speaks for. */
public final class OwnIndicators {

    private static final String KEY = "indicators";

    private final Framework framework;
    private final Optional<Competency> competency;

    /** @param competency nothing where the framework does not have it: then no indicator is looked for */
    public OwnIndicators(Framework framework, Optional<Competency> competency) {
        this.framework = framework;
        this.competency = competency;
    }

    /** @param whole what names them, with its article */
    public List<String> read(YamlDocument place, String whole, int most) {
        List<String> indicators = new ArrayList<>();
        Distinct ids = new Distinct(whole, "indicator");
        for (YamlDocument item : place.list(KEY, 1, most)) {
            String id = item.value();
            ids.check(item, KEY, id);
            competency
                    .filter(own -> !id.isEmpty() && !isOf(own, id))
                    .ifPresent(own -> item.problem("the competency '" + own.id() + "' has no indicator '" + id + "'"));
            indicators.add(id);
        }
        return indicators;
    }

    private boolean isOf(Competency own, String indicator) {
        return framework
                .competencyOf(indicator)
                .filter(owner -> owner.id().equals(own.id()))
                .isPresent();
    }
}
