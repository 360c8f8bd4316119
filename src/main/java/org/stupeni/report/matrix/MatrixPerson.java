package org.stupeni.report.matrix;

import java.util.Map;
import org.stupeni.identity.PersonName;
import org.stupeni.platform.LocalText;

/**
 * A line of the matrix.
 *
 * @param cells by competency
 */
public record MatrixPerson(
        Long id,
        String number,
        PersonName name,
        LocalText department,
        Long positionId,
        LocalText position,
        Map<String, MatrixCell> cells) {}
