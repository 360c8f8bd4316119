package org.stupeni.certification.pack;

import java.util.stream.Stream;

/** A piece of a pack that names people by the ids the trail knows; who they are is told in one place. */
interface NamesPeople {

    /** Their ids; nobody is null. */
    Stream<Long> people();
}
