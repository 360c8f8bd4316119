package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stupeni.course.CourseReader;
import org.stupeni.course.media.CoursePictures;
import org.stupeni.course.media.KnownPicture;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.LastUsed;
import org.stupeni.platform.PictureName;

/** Puts drafts together by the framework in force and the pictures that there are. What the same nodes came to is kept: looking, pressing and publishing ask for it in turn. */
@ApplicationScoped
class Assemblies {

    /** A draft and the course it comes to are a few megabytes. */
    private static final int KEPT = 4;

    @Inject
    Frameworks frameworks;

    @Inject
    CoursePictures pictures;

    private final LastUsed<Asked, Assembly> kept = new LastUsed<>(KEPT);

    private final LastUsed<Asked, List<NodeProblem>> looked = new LastUsed<>(KEPT);

    private record Asked(String course, List<CourseNode> nodes, int framework, Map<String, KnownPicture> pictures) {}

    /** @param nodes all of a draft, in reading order */
    Assembly of(String course, List<CourseNode> nodes) {
        FrameworkVersion framework = frameworks.current();
        Asked asked = new Asked(course, List.copyOf(nodes), framework.number(), shownBy(nodes));
        Assembly assembly = kept.get(asked);
        if (assembly == null) {
            assembly = Assembler.assemble(course, nodes, new CourseReader(framework.framework(), asked.pictures()));
            kept.put(asked, assembly);
        }
        return assembly;
    }

    /**
     * What is wrong with one node.
     *
     * @param nodes with those that its rules look at; what is wrong with these is not told
     */
    List<NodeProblem> problems(String course, CourseNode node, List<CourseNode> nodes) {
        List<CourseNode> read = Assembler.lookedAtBy(node, nodes);
        FrameworkVersion framework = frameworks.current();
        Asked asked = new Asked(course, List.copyOf(read), framework.number(), shownBy(read));
        List<NodeProblem> problems = looked.get(asked);
        if (problems == null) {
            CourseReader reader = new CourseReader(framework.framework(), asked.pictures());
            problems = Assembler.assemble(course, read, reader).problems();
            looked.put(asked, problems);
        }
        return problems.stream()
                .filter(problem -> problem.node().equals(node.key()))
                .toList();
    }

    /** The photos that these nodes show and the portal has. */
    private Map<String, KnownPicture> shownBy(List<CourseNode> nodes) {
        Set<String> names = new TreeSet<>();
        nodes.forEach(node -> names.addAll(PictureName.in(node.document())));
        return pictures.known(names);
    }
}
