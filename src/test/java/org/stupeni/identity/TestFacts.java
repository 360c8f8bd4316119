package org.stupeni.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.stupeni.platform.Fact;

/** Remembers every fact of the run, so that a test can ask what was told of one thing. */
@ApplicationScoped
public class TestFacts {

    private final List<Fact> told = new CopyOnWriteArrayList<>();

    void hear(@Observes Fact fact) {
        told.add(fact);
    }

    /** What was told of this thing, in order. */
    public List<String> of(String which) {
        return told.stream()
                .filter(fact -> fact.which().equals(which))
                .map(Fact::what)
                .toList();
    }

    public List<Fact> all() {
        return List.copyOf(told);
    }
}
