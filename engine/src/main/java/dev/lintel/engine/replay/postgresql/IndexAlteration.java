package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.AttachPartition;
import java.util.Optional;

/** Runs what ALTER INDEX does to an index that exists. */
final class IndexAlteration {

  private final Execution execution;
  private final Lookup lookup;

  IndexAlteration(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Makes an index serve that of the partitioned table; which one serves which is not kept. */
  void attach(AlterObject node, QualifiedName index, AttachPartition attach) {
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

  private Optional<Table> owner(QualifiedName index) {
    return execution.catalog().indexOwner(index).flatMap(execution.catalog()::table);
  }
}
