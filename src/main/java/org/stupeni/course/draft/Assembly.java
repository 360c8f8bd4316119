package org.stupeni.course.draft;

import java.util.List;
import java.util.Optional;
import org.stupeni.course.Course;

/**
 * What the nodes of a draft come to.
 *
 * @param course the course, unless there are problems
 */
public record Assembly(Optional<Course> course, List<NodeProblem> problems) {}
