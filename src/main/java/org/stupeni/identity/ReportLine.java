package org.stupeni.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who stands below whom: pure in the links of a company. */
final class ReportLine {

    private ReportLine() {}

    /**
     * The ids of everybody below this manager who is there on this day, however deep, in the order of the links. A ring ends where it closes, nobody stands
     * below themselves, and whoever leaves does not take along those who still report to them.
     */
    static List<Long> below(Long managerId, List<ReportLink> links, LocalDate today) {
        Map<Long, Long> managers = new HashMap<>();
        links.forEach(link -> managers.put(link.employeeId(), link.managerId()));
        return links.stream()
                .filter(link -> link.isThere(today))
                .map(ReportLink::employeeId)
                .filter(employee -> !employee.equals(managerId) && leadsTo(managerId, employee, managers))
                .toList();
    }

    /** Everybody above each of these people. Nobody stands above themselves, and a ring ends where it closes. */
    static Map<Long, Set<Long>> above(Collection<Long> employeeIds, List<ReportLink> links) {
        Map<Long, Long> managers = new HashMap<>();
        links.forEach(link -> managers.put(link.employeeId(), link.managerId()));
        Map<Long, Set<Long>> above = new HashMap<>();
        for (Long employee : employeeIds) {
            Set<Long> passed = new HashSet<>();
            Long one = managers.get(employee);
            while (one != null && passed.add(one)) {
                one = managers.get(one);
            }
            passed.remove(employee);
            above.put(employee, passed);
        }
        return above;
    }

    private static boolean leadsTo(Long managerId, Long employee, Map<Long, Long> managers) {
        Set<Long> passed = new HashSet<>();
        for (Long one = employee; one != null && passed.add(one); one = managers.get(one)) {
            if (managerId.equals(managers.get(one))) {
                return true;
            }
        }
        return false;
    }
}
