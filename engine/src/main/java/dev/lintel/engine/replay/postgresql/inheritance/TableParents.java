package dev.lintel.engine.replay.postgresql.inheritance;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.Persistence;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;

/**
 * What the server asks of the tables that a new one inherits from or is a partition of ({@code
 * MergeAttributes} of its source).
 */
public final class TableParents {

  private final Execution execution;
  private final Lookup lookup;
  private final CreateTable node;
  private final Set<QualifiedName> seen = new HashSet<>();

  public TableParents(Execution execution, CreateTable node) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
    this.node = node;
  }

  /** Refuses a partitioned table that inherits. */
  public void requireNoPartitionedChild() {
    if (node.partitionBy() != null && !node.inherits().isEmpty()) {
      throw execution.refused(
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "cannot create partitioned table as inheritance child",
          ObjectPath.relation(lookup.findOrTarget(node.name())),
          execution.span(node.name()),
          null);
    }
  }

  /** Refuses a parent that is no table. */
  public void requireTable(SqlIdentifier identifier) {
    Optional<QualifiedName> name = lookup.find(identifier);
    if (name.isPresent() && execution.catalog().relation(name.get()).isEmpty()) {
      throw lookup.wrongKind(identifier, name.get(), Lookup.NOT_OPEN);
    }
    name.flatMap(execution.catalog()::relation)
        .filter(relation -> !(relation instanceof Table))
        .ifPresent(
            relation -> {
              throw lookup.wrongKind(
                  identifier,
                  relation.name(),
                  "inherited relation \"%s\" is not a table or foreign table");
            });
  }

  /** Refuses a parent that tables cannot inherit from. */
  public void requireParent(SqlIdentifier identifier, Table parent) {
    if (parent.kind() == Table.Kind.PARTITIONED_TABLE || parent.partitionOf() != null) {
      throw lookup.wrongKind(
          identifier,
          parent.name(),
          parent.partitionOf() != null
              ? "cannot inherit from partition \"%s\""
              : "cannot inherit from partitioned table \"%s\"");
    }
    if (isTemporary(parent) && node.persistence() != Persistence.TEMPORARY) {
      throw lookup.wrongKind(
          identifier, parent.name(), "cannot inherit from temporary relation \"%s\"");
    }
    if (!seen.add(parent.name())) {
      throw execution.refused(
          RefusalKind.DUPLICATE_RELATION,
          "relation \"%s\" would be inherited from more than once".formatted(parent.name().name()),
          ObjectPath.relation(parent.name()),
          execution.span(identifier),
          parent.origin());
    }
  }

  /** Refuses a table that has no partitions, or whose rows live otherwise. */
  public void requirePartitioned(SqlIdentifier identifier, Table table) {
    boolean temporary = node.persistence() == Persistence.TEMPORARY;
    if (temporary != isTemporary(table)) {
      throw lookup.wrongKind(
          identifier,
          table.name(),
          temporary
              ? "cannot create a temporary relation as partition of permanent relation \"%s\""
              : "cannot create a permanent relation as partition of temporary relation \"%s\"");
    }
    if (table.kind() != Table.Kind.PARTITIONED_TABLE) {
      throw execution.refused(
          execution.isCertain(table.name()),
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "\"%s\" is not partitioned".formatted(table.name().name()),
          ObjectPath.relation(table.name()),
          execution.span(identifier),
          table.origin());
    }
  }

  private static boolean isTemporary(Table table) {
    return table.persistence() == Table.Persistence.TEMPORARY;
  }
}
