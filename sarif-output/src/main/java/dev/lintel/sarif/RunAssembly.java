package dev.lintel.sarif;

import dev.lintel.engine.lint.LintReport;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.rule.DatabaseError;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Fix;
import dev.lintel.engine.rule.Replacement;
import dev.lintel.engine.rule.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Assembles the run of one report. */
final class RunAssembly {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final LintReport report;
  private final SarifOptions options;
  private final Locations locations;
  private final Fingerprints fingerprints;
  private final List<RuleInfo> rules;
  private final List<String> ruleIds;
  private final Map<String, Map<String, String>> templates = new LinkedHashMap<>();

  RunAssembly(LintReport report, SarifOptions options) {
    this.report = report;
    this.options = options;
    this.locations = new Locations(report.sources());
    this.fingerprints = new Fingerprints(report.sources(), pathsWithByteOrderMark(report));
    this.rules = rules(report);
    this.ruleIds = rules.stream().map(RuleInfo::id).toList();
  }

  Sarif.Log log() {
    // Results first: they say which message templates the rules have to list.
    List<Sarif.Result> results = report.findings().stream().map(this::result).toList();
    Notifications notifications = Notifications.of(report.problems(), locations);
    Sarif.Driver driver =
        new Sarif.Driver(
            "Lintel",
            options.version(),
            options.version(),
            SarifWriter.INFORMATION_URI,
            rules.stream().map(this::descriptor).toList(),
            notifications.descriptors());
    return new Sarif.Log(
        SCHEMA,
        "2.1.0",
        List.of(
            new Sarif.Run(
                new Sarif.Tool(driver),
                List.of(new Sarif.Invocation(true, notifications.notifications())),
                provenance(),
                Map.of(
                    Locations.ROOT,
                    new Sarif.ArtifactLocation(
                        null, null, Sarif.Message.of("The root of the repository."))),
                automationDetails(),
                results,
                "utf16CodeUnits")));
  }

  private Sarif.Result result(Finding finding) {
    MessageText message = MessageText.of(finding);
    templates
        .computeIfAbsent(finding.rule().id(), id -> new TreeMap<>())
        .put(message.id(), message.template());
    List<Sarif.Location> related = new ArrayList<>();
    finding
        .related()
        .forEach(r -> related.add(locations.linked(related.size() + 1, r.message(), r.span())));
    DatabaseError error = finding.databaseError();
    return new Sarif.Result(
        finding.rule().id(),
        ruleIds.indexOf(finding.rule().id()),
        finding.severity().id(),
        new Sarif.Message(message.text(), message.id(), message.arguments()),
        List.of(locations.location(finding.span())),
        emptyToNull(related),
        fingerprints.of(finding),
        emptyToNull(finding.fixes().stream().map(this::fix).toList()),
        new Sarif.ResultProperties(
            finding.subject(),
            error == null ? null : error.sqlState(),
            error == null ? null : error.message(),
            finding.advice()));
  }

  private Sarif.Fix fix(Fix fix) {
    Map<String, List<Replacement>> byFile =
        fix.replacements().stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.span().file(), LinkedHashMap::new, Collectors.toList()));
    List<Sarif.ArtifactChange> changes = new ArrayList<>();
    byFile.forEach(
        (path, replacements) ->
            changes.add(
                new Sarif.ArtifactChange(
                    Locations.file(path),
                    replacements.stream()
                        .map(
                            r ->
                                new Sarif.Replacement(
                                    locations.deleted(r.span()), new Sarif.Content(r.text())))
                        .toList())));
    return new Sarif.Fix(Sarif.Message.of(fix.description() + "."), changes);
  }

  private Sarif.ReportingDescriptor descriptor(RuleInfo rule) {
    return RuleDescriptors.of(rule, templates.getOrDefault(rule.id(), Map.of()));
  }

  private @Nullable List<Sarif.VersionControlDetails> provenance() {
    Provenance provenance = options.provenance();
    return provenance == null
        ? null
        : List.of(
            new Sarif.VersionControlDetails(
                provenance.repositoryUri(),
                provenance.revision(),
                provenance.branch(),
                new Sarif.ArtifactLocation(null, Locations.ROOT, null)));
  }

  /** A category is what stands before the last slash; what follows would name the single run. */
  private Sarif.@Nullable AutomationDetails automationDetails() {
    String category = options.category();
    return category == null
        ? null
        : new Sarif.AutomationDetails(category.endsWith("/") ? category : category + "/");
  }

  /** All rules that ran, and any other that a finding names, by id. */
  private static List<RuleInfo> rules(LintReport report) {
    Map<String, RuleInfo> byId = new TreeMap<>();
    report.findings().forEach(finding -> byId.put(finding.rule().id(), finding.rule()));
    report.rules().forEach(rule -> byId.put(rule.id(), rule));
    return List.copyOf(byId.values());
  }

  private static Set<String> pathsWithByteOrderMark(LintReport report) {
    return report.projects().stream()
        .flatMap(project -> project.history().migrations().stream())
        .filter(Migration::byteOrderMark)
        .map(Migration::path)
        .collect(Collectors.toSet());
  }

  private static <T> @Nullable List<T> emptyToNull(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
