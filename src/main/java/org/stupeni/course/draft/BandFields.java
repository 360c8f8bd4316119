package org.stupeni.course.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A band of results in an exam's form: what it begins with is chosen, and a share is typed beside it. Pure. */
final class BandFields {

    private static final String FROM = "from";
    private static final String SINCE = "since";
    private static final String CUT = "cut";
    private static final String SHARE = "share";

    private BandFields() {}

    /** Changes the parts of a band in the document into its fields. */
    static void show(Map<String, String> band) {
        boolean cut = FieldRows.text(band, FROM).equals(CUT);
        band.put(SINCE, cut ? CUT : SHARE);
        if (cut) {
            band.put(FROM, "");
        }
    }

    /** Changes the fields of a band into its parts in the document; a share that was typed before the cut was chosen goes. */
    static void write(Map<String, String> band) {
        if (CUT.equals(band.remove(SINCE))) {
            band.put(FROM, CUT);
        }
    }

    /** One more: the first begins with nought, the second most often with the cut. */
    static Map<String, String> next(List<Map<String, String>> bands) {
        Map<String, String> band = new LinkedHashMap<>();
        boolean cut = bands.size() == 1;
        band.put(SINCE, cut ? CUT : SHARE);
        band.put(FROM, bands.isEmpty() ? "0" : "");
        band.put("text.ru", "");
        band.put("text.en", "");
        return band;
    }
}
