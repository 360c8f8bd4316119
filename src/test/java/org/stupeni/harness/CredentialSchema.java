package org.stupeni.harness;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What Open Badges 3.0 demands of a credential, as a JSON schema of our own words.
 *
 * <p>It is stricter than the published one: what may be a value or a list must be a list, and only properties that we write are allowed. The published one is not
 * in the tree, because its licence lets only registered users of 1EdTech hand it on; whoever has the file names it by {@code -Dopenbadges.schema}, and the
 * credential is held against it as well.
 */
public final class CredentialSchema {

    private CredentialSchema() {}

    /** What is wrong with this credential; nothing if all is well. */
    public static List<String> problems(String json) throws IOException {
        try (InputStream in = CredentialSchema.class.getResourceAsStream("/openbadges/credential.schema.json")) {
            return problems(json, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /**
     * What is wrong with it by the schema that 1EdTech publishes.
     *
     * @param published the file {@code ob_v3p0_achievementcredential_schema.json}
     */
    public static List<String> publishedProblems(String json, Path published) throws IOException {
        // Without its name and the name of its language nothing is looked for in the network.
        ObjectNode schema = (ObjectNode) new ObjectMapper().readTree(Files.readString(published));
        schema.remove("$id");
        schema.remove("$schema");
        return problems(json, schema.toString());
    }

    private static List<String> problems(String json, String written) {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909).getSchema(written);
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
