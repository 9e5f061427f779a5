package dev.lintel.sarif;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of the SARIF 2.1.0 object model that is written, property by property in the order of
 * the records' components. Null means that a property is left out.
 */
final class Sarif {

  private Sarif() {}

  record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

  record Run(
      Tool tool,
      List<Invocation> invocations,
      @Nullable List<VersionControlDetails> versionControlProvenance,
      Map<String, ArtifactLocation> originalUriBaseIds,
      @Nullable AutomationDetails automationDetails,
      List<Result> results,
      String columnKind) {}

  record Tool(Driver driver) {}

  record Driver(
      String name,
      String version,
      String semanticVersion,
      String informationUri,
      List<ReportingDescriptor> rules,
      @Nullable List<ReportingDescriptor> notifications) {}

  record ReportingDescriptor(
      String id,
      String name,
      Message shortDescription,
      Message fullDescription,
      MarkdownText help,
      @Nullable String helpUri,
      @Nullable Map<String, Message> messageStrings,
      @Nullable Configuration defaultConfiguration,
      @Nullable RuleProperties properties) {}

  record MarkdownText(String text, String markdown) {}

  record Configuration(String level) {}

  record RuleProperties(
      String alias,
      String precision,
      @JsonProperty("problem.severity") String problemSeverity,
      List<String> tags) {}

  record Invocation(
      boolean executionSuccessful, @Nullable List<Notification> toolExecutionNotifications) {}

  record Notification(
      DescriptorReference descriptor, String level, Message message, List<Location> locations) {}

  record DescriptorReference(String id, int index) {}

  record VersionControlDetails(
      String repositoryUri,
      String revisionId,
      @Nullable String branch,
      ArtifactLocation mappedTo) {}

  record AutomationDetails(String id) {}

  record Result(
      String ruleId,
      int ruleIndex,
      String level,
      Message message,
      List<Location> locations,
      @Nullable List<Location> relatedLocations,
      Map<String, String> partialFingerprints,
      @Nullable List<Fix> fixes,
      ResultProperties properties) {}

  record Message(String text, @Nullable String id, @Nullable List<String> arguments) {
    static Message of(String text) {
      return new Message(text, null, null);
    }
  }

  record Location(
      @Nullable Integer id, PhysicalLocation physicalLocation, @Nullable Message message) {}

  record PhysicalLocation(
      ArtifactLocation artifactLocation, Region region, @Nullable Region contextRegion) {}

  record ArtifactLocation(
      @Nullable String uri, @Nullable String uriBaseId, @Nullable Message description) {}

  record Region(
      int startLine, int startColumn, int endLine, int endColumn, @Nullable Content snippet) {}

  record Content(String text) {}

  record Fix(Message description, List<ArtifactChange> artifactChanges) {}

  record ArtifactChange(ArtifactLocation artifactLocation, List<Replacement> replacements) {}

  record Replacement(Region deletedRegion, Content insertedContent) {}

  record ResultProperties(
      String subject,
      @Nullable String sqlState,
      @Nullable String databaseMessage,
      @Nullable String advice) {}
}
