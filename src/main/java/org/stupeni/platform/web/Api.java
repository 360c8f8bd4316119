package org.stupeni.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST resources of all rooms, under {@code /api}. */
@ApplicationPath("/api")
public class Api extends Application {}
