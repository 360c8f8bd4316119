package org.stupeni.course.exchange;

import java.util.Optional;
import java.util.Set;
import org.stupeni.platform.Json;
import org.stupeni.platform.PictureName;
import org.stupeni.question.Question;

/** Where a writer has the photos from that questions and lessons show. */
@FunctionalInterface
public interface PictureSource {

    /** Has none: the file names them and does not hold them. */
    PictureSource NONE = name -> Optional.empty();

    /** The bytes of a picture by its name. */
    Optional<byte[]> bytes(String name);

    /** The names of the photos that a question shows. */
    static Set<String> names(Question question) {
        return PictureName.in(Json.write(question));
    }
}
