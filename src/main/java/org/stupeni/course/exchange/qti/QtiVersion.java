package org.stupeni.course.exchange.qti;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A version of QTI to write, with its names. */
public enum QtiVersion {
    V2_1(
            "http://www.imsglobal.org/xsd/imsqti_v2p1",
            "http://www.imsglobal.org/xsd/imscp_v1p1",
            "imsqti_item_xmlv2p1",
            "QTIv2.1 Package"),
    V2_2(
            "http://www.imsglobal.org/xsd/imsqti_v2p2",
            "http://www.imsglobal.org/xsd/imscp_v1p1",
            "imsqti_item_xmlv2p2",
            "QTIv2.2 Package"),
    V3_0(
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
            "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
            "imsqti_item_xmlv3p0",
            "QTI Package");

    /** The names that our writer uses, a few dozen. */
    private static final Map<String, String> HYPHENS = new ConcurrentHashMap<>();

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");
    private static final Pattern HYPHEN = Pattern.compile("-([a-z])");
    private static final String PREFIX = "qti-";

    private final String namespace;
    private final String manifest;
    private final String itemType;
    private final String schema;

    QtiVersion(String namespace, String manifest, String itemType, String schema) {
        this.namespace = namespace;
        this.manifest = manifest;
        this.itemType = itemType;
        this.schema = schema;
    }

    String namespace() {
        return namespace;
    }

    String manifest() {
        return manifest;
    }

    String itemType() {
        return itemType;
    }

    String schema() {
        return schema;
    }

    /** The element of this version that 2.x calls so. */
    String element(String name) {
        return this == V3_0 ? PREFIX + hyphens(name) : name;
    }

    /** The attribute of this version that 2.x calls so. */
    String attribute(String name) {
        return this == V3_0 && !name.contains(":") ? hyphens(name) : name;
    }

    private static String hyphens(String name) {
        return HYPHENS.computeIfAbsent(
                name,
                any -> CAPITAL.matcher(any)
                        .replaceAll(found -> "-" + found.group(1).toLowerCase(Locale.ROOT)));
    }

    /** The name that 2.x has for an element or an attribute of any version. */
    static String plain(String name) {
        String own = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        return name.startsWith(PREFIX) || !own.startsWith("data-") && !own.startsWith("aria-")
                ? HYPHEN.matcher(own).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT))
                : own;
    }
}
