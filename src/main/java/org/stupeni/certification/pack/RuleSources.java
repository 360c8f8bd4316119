package org.stupeni.certification.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.certification.Decisions;
import org.stupeni.evidence.LevelHistory;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.VersionHead;

/** The rules that a person was judged by, for a pack. */
@ApplicationScoped
@Transactional
public class RuleSources {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LevelHistory history;

    @Inject
    Decisions decisions;

    @Inject
    Frameworks frameworks;

    /** The versions of the rules that the person was judged by, that proposals quote, and today's. */
    List<FrameworkVersion> of(Long employeeId) {
        Set<Integer> numbers = new TreeSet<>();
        numbers.add(frameworks.currentNumber());
        decisions.of(employeeId).forEach(row -> numbers.add(row.framework()));
        history.of(employeeId).forEach(row -> numbers.add(row.framework()));
        numbers.addAll(entityManager
                .createQuery(
                        "select distinct p.framework from Proposal p where p.employeeId = :employee", Integer.class)
                .setParameter("employee", employeeId)
                .getResultList());
        return numbers.stream()
                .filter(number -> number > 0)
                .map(frameworks::version)
                .toList();
    }

    /** Their heads. */
    List<PackedRules> heads(List<FrameworkVersion> versions) {
        Map<Integer, String> hashes = frameworks.hashes();
        Map<Integer, VersionHead> heads =
                frameworks.versions().stream().collect(Collectors.toMap(VersionHead::number, Function.identity()));
        return versions.stream()
                .map(version -> PackedRules.of(heads.get(version.number()), version, hashes.get(version.number())))
                .toList();
    }
}
