package org.stupeni.quiz.studio;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Exam;
import org.stupeni.course.Lesson;
import org.stupeni.course.ScoreBand;
import org.stupeni.course.draft.NodeKey;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.platform.LastUsed;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Question;

/** Links that lead nowhere, as far as can be seen without following them. Pure. */
final class Links {

    private static final Parser PARSER = Parser.builder().build();
    private static final String LESSON = "lesson:";

    private static final int LONGEST_KEPT = 40_000;

    /** Of the texts that a draft is looked over with again and again. */
    private static final LastUsed<String, Set<String>> KNOWN = new LastUsed<>(400);

    private final Course course;
    private final List<Finding> findings = new ArrayList<>();

    private Links(Course course) {
        this.course = course;
    }

    static List<Finding> of(Course course) {
        return new Links(course).all();
    }

    private List<Finding> all() {
        look(Finding.course(), false, Stream.of(course.summary(), course.purpose()));
        for (CourseModule module : course.modules()) {
            look(Finding.at(NodeKind.MODULE, module.id()), false, Stream.of(module.summary()));
            for (Lesson lesson : module.lessons()) {
                look(Finding.at(NodeKind.LESSON, lesson.id()), true, Stream.of(lesson.body()));
            }
            for (Question question : module.practice()) {
                look(Finding.at(NodeKind.PRACTICE, question.id()), false, question.texts());
            }
        }
        for (Question question : course.bank()) {
            look(Finding.at(NodeKind.BANK, question.id()), false, question.texts());
        }
        for (Exam exam : course.exams()) {
            look(Finding.at(NodeKind.EXAM, exam.id()), false, Stream.of(exam.cutReason()));
            look(
                    Finding.at(NodeKind.EXAM, exam.id()),
                    true,
                    exam.bands().stream().map(ScoreBand::text));
        }
        if (course.checklist() != null) {
            NodeKey checklist =
                    Finding.at(NodeKind.CHECKLIST, course.checklist().competency());
            look(checklist, false, Stream.of(course.checklist().guide()));
        }
        return findings;
    }

    /** @param lesson whether links to other lessons work there */
    private void look(NodeKey node, boolean lesson, Stream<LocalText> texts) {
        Set<String> targets = new LinkedHashSet<>();
        texts.forEach(text -> Stream.of(text.ru(), text.en()).forEach(words -> targets.addAll(targets(words))));
        targets.forEach(target ->
                problem(target, lesson).ifPresent(rule -> findings.add(Finding.error(rule, node, shown(target)))));
    }

    private static Set<String> targets(String markdown) {
        if (markdown == null || !markdown.contains("](") && !markdown.contains("<")) {
            return Set.of();
        }
        Set<String> targets = KNOWN.get(markdown);
        if (targets == null) {
            targets = parsed(markdown);
            if (markdown.length() <= LONGEST_KEPT) {
                KNOWN.put(markdown, targets);
            }
        }
        return targets;
    }

    private static Set<String> parsed(String markdown) {
        Set<String> targets = new LinkedHashSet<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                targets.add(link.getDestination());
                visitChildren(link);
            }
        });
        return Collections.unmodifiableSet(targets);
    }

    private Optional<String> problem(String target, boolean lesson) {
        if (target.startsWith(LESSON)) {
            if (!lesson) {
                return Optional.of("link_lesson_here");
            }
            return course.lesson(target.substring(LESSON.length())).isPresent()
                    ? Optional.empty()
                    : Optional.of("link_no_lesson");
        }
        if (target.startsWith("#")) {
            return Optional.of("link_anchor");
        }
        return isAddress(target) ? Optional.empty() : Optional.of("link_malformed");
    }

    /** Whether it could be an address of the web or of mail: a host with a dot, and nothing that an address cannot have. */
    static boolean isAddress(String target) {
        try {
            URI address = new URI(target);
            String scheme = address.getScheme();
            if ("mailto".equals(scheme)) {
                return address.getSchemeSpecificPart().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
            }
            String host = address.getHost();
            return ("https".equals(scheme) || "http".equals(scheme))
                    && host != null
                    && host.matches("([^.]+\\.)+[^.0-9][^.]*");
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static String shown(String target) {
        return target.length() <= 80 ? target : target.substring(0, 79) + "…";
    }
}
