package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.inheritance.Partitions;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.node.DeleteRows;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;

/** Runs TRUNCATE ({@code ExecuteTruncate} of the server's source). */
final class Truncation {

  private final Execution execution;
  private final Lookup lookup;
  private final Set<QualifiedName> emptied = new LinkedHashSet<>();

  Truncation(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  void run(DeleteRows node) {
    Tokens tokens = Tokens.of(execution.text(node));
    for (SqlIdentifier identifier : node.tables()) {
      table(identifier, isOnly(tokens, Folding.name(identifier)));
    }
    boolean cascade = false;
    for (int i = 1; i < tokens.size(); i++) {
      cascade |= tokens.isWord(i, "cascade");
    }
    if (!cascade) {
      emptied.forEach(name -> requireNoReference(name, node));
    }
  }

  private static boolean isOnly(Tokens tokens, String table) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.isWord(i, "only") && tokens.isName(i + 1)) {
        int last = i + 1;
        while (tokens.isName(last + 2) && tokens.image(last + 1).equals(".")) {
          last += 2;
        }
        if (tokens.name(last).equals(table)) {
          return true;
        }
      }
    }
    return false;
  }

  private void table(SqlIdentifier identifier, boolean only) {
    Relation relation =
        lookup
            .find(identifier)
            .flatMap(name -> execution.catalog().relation(name))
            .orElseThrow(() -> lookup.missingSource(identifier));
    if (!(relation instanceof Table table)) {
      throw lookup.wrongKind(identifier, relation.name(), "\"%s\" is not a table");
    }
    if (only && table.kind() == Table.Kind.PARTITIONED_TABLE) {
      throw lookup.wrongKind(identifier, table.name(), "cannot truncate only a partitioned table");
    }
    if (only) {
      emptied.add(table.name());
    } else {
      withChildren(table);
    }
  }

  private void withChildren(Table table) {
    if (emptied.add(table.name())) {
      new Partitions(execution).children(table.name()).forEach(this::withChildren);
    }
  }

  private void requireNoReference(QualifiedName name, DeleteRows node) {
    for (QualifiedName dependent : execution.catalog().dependents(name)) {
      Table table = execution.catalog().table(dependent).orElse(null);
      if (table == null || emptied.contains(dependent)) {
        continue;
      }
      for (Constraint constraint : table.constraints()) {
        if (constraint instanceof ForeignKey key && key.referencedTable().equals(name)) {
          throw execution.refused(
              execution.isCertain(name)
                  && execution.isCertain(dependent)
                  && execution.isCertain(dependent, key.name()),
              RefusalKind.FEATURE_NOT_SUPPORTED,
              "cannot truncate a table referenced in a foreign key constraint",
              ObjectPath.relation(name),
              execution.span(node),
              key.origin());
        }
      }
    }
  }
}
