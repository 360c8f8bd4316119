package org.stupeni.platform;

/**
 * A setting as it is in force.
 *
 * @param value what is in force; null if nothing is, or if nobody may see it
 * @param fallback what is in force where nothing is set; null if there is no such value
 * @param secret whether its value is shown to nobody
 */
public record SettingRow(String key, String value, String fallback, Source source, boolean secret) {

    /** Where a value comes from. */
    public enum Source {
        PROPERTY,
        VARIABLE,
        /** A file of the server, or something else it was told to read. */
        OTHER,
        DEFAULT
    }

    /** The same setting with what the portal makes of it. */
    SettingRow inForce(String really, String otherwise) {
        return new SettingRow(key, really, otherwise, source, secret);
    }

    /** Whether somebody has set it. */
    public boolean isSet() {
        return source != Source.DEFAULT;
    }
}
