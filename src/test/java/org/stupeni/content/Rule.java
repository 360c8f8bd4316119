package org.stupeni.content;

import java.util.List;

/** Something asked of the courses. */
interface Rule {

    /** Everything that breaks it. */
    List<Finding> findings(Library library);
}
