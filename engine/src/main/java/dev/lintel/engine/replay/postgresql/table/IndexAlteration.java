package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.Parameters;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.AttachPartition;
import dev.lintel.engine.sql.node.InertAction;
import java.util.Optional;

/** Runs what ALTER INDEX does to an index that exists. */
public final class IndexAlteration {

  private final Execution execution;
  private final Lookup lookup;

  public IndexAlteration(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Makes an index serve that of the partitioned table; which one serves which is not kept. */
  public void attach(AlterObject node, QualifiedName index, AttachPartition attach) {
    Optional<Table> table = owner(index);
    if (table.isPresent() && table.get().kind() != Table.Kind.PARTITIONED_TABLE) {
      throw lookup.wrongKind(
          node.name(),
          index,
          "ALTER action ATTACH PARTITION cannot be performed on relation \"%s\"");
    }
    QualifiedName part =
        lookup
            .find(attach.partition())
            .orElseThrow(() -> lookup.missingRelation(attach.partition(), "relation"));
    Optional<Table> partition = owner(part);
    if (execution.catalog().relation(part).isPresent()) {
      throw execution.refused(
          execution.isCertain(part),
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "\"%s\" is not an index".formatted(part.name()),
          ObjectPath.relation(part),
          execution.span(attach.partition()),
          lookup.origin(part));
    }
    boolean known = table.isPresent() && partition.isPresent();
    if (known && !table.get().name().equals(partition.get().partitionOf())) {
      throw execution.refused(
          execution.isCertain(part) && execution.isCertain(partition.get().name()),
          RefusalKind.NOT_IN_PREREQUISITE_STATE,
          "cannot attach index \"%s\" as a partition of index \"%s\""
              .formatted(part.name(), index.name()),
          ObjectPath.relation(part),
          execution.span(attach.partition()),
          lookup.origin(part));
    }
  }

  /** Refuses parameters that the method lacks, and statistics of what has none. */
  public void set(QualifiedName name, InertAction action) {
    Tokens words = Tokens.of(action.text());
    Index index = execution.catalog().index(name).orElse(null);
    if (index == null) {
      return;
    }
    SourceSpan span = execution.span(action);
    if (words.isWord(0, "set") && words.is(1, TokenType.LEFT_PAREN)) {
      Parameters.require(execution, index.method(), words, 1, ObjectPath.relation(name), span);
    }
    int number = words.isWord(1, "column") ? 2 : 1;
    boolean statistics =
        words.isWord(0, "alter")
            && words.is(number, TokenType.INTEGER)
            && words.areWords(number + 1, "set", "statistics");
    if (statistics && words.image(number).length() < 4) {
      requireStatistics(index, Integer.parseInt(words.image(number)), span);
    }
  }

  private void requireStatistics(Index index, int number, SourceSpan span) {
    int keys = index.keys().size();
    String message = null;
    RefusalKind kind = RefusalKind.FEATURE_NOT_SUPPORTED;
    if (number < 1 || number > keys + index.include().size()) {
      kind = RefusalKind.MISSING_COLUMN;
      message =
          "column number %d of relation \"%s\" does not exist"
              .formatted(number, index.name().name());
    } else if (number > keys) {
      message =
          "cannot alter statistics on included column \"%s\" of index \"%s\""
              .formatted(index.include().get(number - keys - 1), index.name().name());
    } else if (index.keys().get(number - 1).column() != null) {
      message =
          "cannot alter statistics on non-expression column \"%s\" of index \"%s\""
              .formatted(index.keys().get(number - 1).column(), index.name().name());
    }
    if (message != null) {
      throw execution.refused(
          execution.isCertain(index.name()),
          kind,
          message,
          ObjectPath.relation(index.name()),
          span,
          index.origin());
    }
  }

  private Optional<Table> owner(QualifiedName index) {
    return execution.catalog().indexOwner(index).flatMap(execution.catalog()::table);
  }
}
