package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.sql.node.DdlNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.calcite.sql.SqlIdentifier;

/**
 * The names that are given to NOT NULL. Since version 18 they are names of constraints, which can be
 * dropped; the catalog does not keep them, so that it is not certain whether they exist.
 */
final class NotNullNames {

  private static final Pattern NAMED =
      Pattern.compile(
          "\\bconstraint\\s+(?:\"([^\"]+)\"|(\\w+))\\s+not\\s+null\\b", Pattern.CASE_INSENSITIVE);

  private NotNullNames() {}

  /** Takes note of the names in a statement that made or changed a table. */
  static void note(Execution execution, SqlIdentifier table, DdlNode node) {
    if (!execution.premises().hasNamedNotNull()) {
      return;
    }
    Matcher named = NAMED.matcher(execution.text(node));
    while (named.find()) {
      String quoted = named.group(1);
      String name = quoted == null ? Folding.lowerCase(named.group(2)) : quoted;
      new Lookup(execution)
          .find(table)
          .ifPresent(owner -> execution.makeUncertain(owner, Folding.truncate(name)));
    }
  }
}
