package org.stupeni.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST resources of all rooms, under {@code /api}. */
@ApplicationPath("/api")
public class Api extends Application {

    /** No machine-made description of the resources for everybody. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
