package dev.lintel.rules.reading;

import dev.lintel.engine.catalog.Extension;
import dev.lintel.engine.change.ExtensionAdded;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Reporter;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A migration installs an extension of which nothing is known. */
public final class UnknownExtensionRule implements Rule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT9009", "unknown-extension", Category.READING, Severity.NOTE)
          .since("0.1")
          .summary("An extension is installed of which nothing is known")
          .why(
              """
              Whether the server has an extension of that name is not known, nor what it brings. From then on a schema,
              type, function or table that no migration makes may be the extension's, so nothing is reported as missing
              for want of one. A name that is misspelt looks the same as one that is not known.

              If the name is right, nothing has to be done.
              """)
          .bad(
              """
              -- file: V1__init.sql
              CREATE EXTENSION "uuid-osp";
              """)
          .good(
              """
              -- file: V1__init.sql
              CREATE EXTENSION "uuid-ossp";
              """)
          .message(
              "unknown",
              "The extension '{0}' is not known: it may bring anything that no migration makes.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Project project, Reporter reporter) {
    project
        .replay()
        .steps()
        .flatMap(step -> step.changes(ExtensionAdded.class))
        .map(ExtensionAdded::extension)
        .filter(extension -> !extension.known())
        .forEach(extension -> reporter.report(finding(extension)));
  }

  private static Finding finding(Extension extension) {
    return Finding.of(INFO, "unknown", extension.origin(), extension.name(), extension.name());
  }
}
