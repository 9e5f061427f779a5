package dev.lintel.sarif;

import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with the input, as notifications of the tool.
 *
 * @param descriptors the kinds of problems that occurred; null for none
 * @param notifications the problems; null for none
 */
record Notifications(
    @Nullable List<Sarif.ReportingDescriptor> descriptors,
    @Nullable List<Sarif.Notification> notifications) {

  static Notifications of(List<Problem> problems, Locations locations) {
    if (problems.isEmpty()) {
      return new Notifications(null, null);
    }
    List<ProblemKind> kinds = problems.stream().map(Problem::kind).distinct().sorted().toList();
    List<Sarif.Notification> notifications = new ArrayList<>();
    for (Problem problem : problems) {
      notifications.add(
          new Sarif.Notification(
              new Sarif.DescriptorReference(id(problem.kind()), kinds.indexOf(problem.kind())),
              problem.kind() == ProblemKind.NOT_CHECKED ? "note" : "error",
              Sarif.Message.of(problem.message() + "."),
              List.of(locations.location(problem.span()))));
    }
    return new Notifications(kinds.stream().map(Notifications::descriptor).toList(), notifications);
  }

  /** Code scanning wants descriptors of notifications to be as complete as those of rules. */
  private static Sarif.ReportingDescriptor descriptor(ProblemKind kind) {
    String words = id(kind).replace('-', ' ');
    String sentence = "Input was left out of the analysis: " + words + ".";
    return new Sarif.ReportingDescriptor(
        id(kind),
        RuleDescriptors.pascalCase(id(kind)),
        Sarif.Message.of(sentence),
        Sarif.Message.of(sentence),
        new Sarif.MarkdownText(sentence, sentence),
        null,
        null,
        null,
        null);
  }

  private static String id(ProblemKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
