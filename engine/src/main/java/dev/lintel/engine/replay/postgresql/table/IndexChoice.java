package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.definition.IndexMethods;
import dev.lintel.engine.replay.postgresql.definition.PartitionKey;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import java.util.Optional;
import java.util.Set;

/** CLUSTER and REPLICA IDENTITY, which name an index of the table that must be fit for it. */
public final class IndexChoice {

  private static final Set<String> CLUSTERING = Set.of("btree", "gist");

  private final Execution execution;
  private final TableDraft draft;
  private final SourceSpan span;

  public IndexChoice(Execution execution, TableDraft draft, SourceSpan span) {
    this.execution = execution;
    this.draft = draft;
    this.span = span;
  }

  /** Checks an action of ALTER TABLE if it is one of these. */
  void require(Tokens words) {
    if (words.areWords(0, "cluster", "on") && words.isName(2)) {
      requireOrderBy(words.name(2));
      new PartitionKey(execution, draft).requireNoneForCluster(span);
    } else if (words.areWords(0, "set", "without", "cluster")) {
      new PartitionKey(execution, draft).requireNoneForCluster(span);
    } else if (words.areWords(0, "replica", "identity", "using", "index") && words.isName(4)) {
      find(words.name(4)).ifPresent(this::requireIdentity);
    }
  }

  /** Refuses an index that the table lacks, or that it cannot be ordered by. */
  public void requireOrderBy(String index) {
    find(index).ifPresent(this::requireOrder);
  }

  private Optional<Index> find(String name) {
    Optional<Index> index = draft.index(name);
    if (index.isPresent()) {
      return index;
    }
    QualifiedName qualified = draft.name().withName(name);
    if (execution.catalog().indexOwner(qualified).isPresent()
        || execution.catalog().relation(qualified).isPresent()) {
      throw refused(
          qualified,
          RefusalKind.WRONG_OBJECT_TYPE,
          "\"%s\" is not an index for table \"%s\"".formatted(name, draft.name().name()));
    }
    throw refused(
        qualified,
        RefusalKind.MISSING_INDEX,
        "index \"%s\" for table \"%s\" does not exist".formatted(name, draft.name().name()));
  }

  private void requireOrder(Index index) {
    String reason = null;
    if (!CLUSTERING.contains(index.method())) {
      reason = "cannot cluster on index \"%s\" because access method does not support clustering";
    } else if (index.predicate() != null) {
      reason = "cannot cluster on partial index \"%s\"";
    }
    boolean builtIn = IndexMethods.isBuiltIn(index.method());
    if (reason != null && builtIn) {
      throw refused(
          index.name(), RefusalKind.FEATURE_NOT_SUPPORTED, reason.formatted(index.name().name()));
    }
  }

  private void requireIdentity(Index index) {
    String name = index.name().name();
    if (!index.unique()) {
      throw refused(
          index.name(),
          RefusalKind.WRONG_OBJECT_TYPE,
          "cannot use non-unique index \"%s\" as replica identity".formatted(name));
    }
    String reason = null;
    if (index.deferrable()) {
      reason = "cannot use non-immediate index \"%s\" as replica identity";
    } else if (index.keyColumns().size() < index.keys().size()) {
      reason = "cannot use expression index \"%s\" as replica identity";
    } else if (index.predicate() != null) {
      reason = "cannot use partial index \"%s\" as replica identity";
    }
    if (reason != null) {
      throw refused(index.name(), RefusalKind.FEATURE_NOT_SUPPORTED, reason.formatted(name));
    }
    for (String key : index.keyColumns()) {
      Column column = draft.column(key).orElse(null);
      if (column != null && !column.notNull() && execution.isCertain(draft.name(), key)) {
        throw refused(
            index.name(),
            RefusalKind.WRONG_OBJECT_TYPE,
            "index \"%s\" cannot be used as replica identity because column \"%s\" is nullable"
                .formatted(name, key));
      }
    }
  }

  private Refused refused(QualifiedName index, RefusalKind kind, String message) {
    return execution.refused(
        execution.isCertain(index) && execution.isCertain(draft.name(), index.name()),
        kind,
        message,
        ObjectPath.relation(index),
        span,
        new Lookup(execution).origin(index));
  }
}
