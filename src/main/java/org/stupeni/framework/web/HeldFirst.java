package org.stupeni.framework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need.HeldNeed;
import org.stupeni.platform.web.ViewTexts;

/** Which levels somebody has to hold before another, in words, for pages on which people begin to learn for it. */
@RequestScoped
public class HeldFirst {

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    /** "уровень 3 («Клиентоориентированность») и …" as the rule in force today says; empty where nothing comes first. */
    public String of(String competency, int level) {
        Framework framework = frameworks.current().framework();
        return framework
                .level(competency, level)
                .map(found -> words(framework, found.rule()))
                .orElse("");
    }

    private String words(Framework framework, LevelRule rule) {
        return rule.heldFirst().stream()
                .map(held -> word(framework, held))
                .collect(Collectors.joining(texts.of("framework_first.and")));
    }

    private String word(Framework framework, HeldNeed held) {
        return texts.of("framework_first.level", held.level(), framework.titleOf(held.competency()));
    }
}
