package dev.lintel.engine.replay.postgresql.removal;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Attachment.Kind;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.inheritance.Partitions;
import dev.lintel.engine.source.SourceSpan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The triggers that partitions have because the partitioned table has them ({@code
 * CloneRowTriggersToPartition} of the server's source). They are not kept: they follow from the
 * triggers of the tables above.
 */
public final class TriggerClones {

  private final Execution execution;

  public TriggerClones(Execution execution) {
    this.execution = execution;
  }

  /**
   * A trigger of a partition that comes from the table above.
   *
   * @param parent the table right above the partition
   * @param origin the trigger it is a clone of
   * @param certain whether it is certainly there
   */
  private record Clone(QualifiedName parent, Attachment origin, boolean certain) {}

  /** Returns whether a partition has a trigger of that name from a table above, or may have. */
  boolean mayHave(Table table, String name) {
    Table next = table;
    while (next != null && next.partitionOf() != null) {
      QualifiedName parent = next.partitionOf();
      next = execution.catalog().table(parent).orElse(null);
      if (next == null || !execution.isCertain(parent, name)) {
        return true;
      }
    }
    return find(table, name).isPresent();
  }

  /** Refuses to drop a trigger that a partition has from the table above. */
  public void requireNone(Table table, String name, SourceSpan span) {
    find(table, name)
        .ifPresent(
            clone -> {
              throw refused(
                  table,
                  name,
                  clone,
                  RefusalKind.DEPENDENT_OBJECTS,
                  "cannot drop trigger %s on table %s because trigger %s on table %s requires it"
                      .formatted(
                          name,
                          execution.printed(table.name()),
                          name,
                          execution.printed(clone.parent())),
                  span);
            });
  }

  /** Refuses a new trigger on a partition that has one of that name from the table above. */
  public void requireFree(Table table, String name, boolean orReplace, SourceSpan span) {
    find(table, name)
        .ifPresent(
            clone -> {
              throw refused(
                  table,
                  name,
                  clone,
                  RefusalKind.DUPLICATE_TRIGGER,
                  "trigger \"%s\" for relation \"%s\" "
                      .formatted(name, table.name().name())
                      .concat(orReplace ? "is an internal or a child trigger" : "already exists"),
                  span);
            });
  }

  /** Refuses a trigger of a partitioned table if a partition has one of that name for itself. */
  public void requireFreeBelow(Table table, String name, SourceSpan span) {
    for (Table child : new Partitions(execution).children(table.name())) {
      if (table.name().equals(child.partitionOf())) {
        requireFreeOf(child, name, span);
        requireFreeBelow(child, name, span);
      }
    }
  }

  /** Refuses to make a table a partition if both have a trigger of one name. */
  public void requireFree(Table parent, Table child, SourceSpan span) {
    @Nullable Table next = parent;
    while (next != null) {
      for (Attachment trigger : next.attachments()) {
        if (trigger.isRowTrigger() && execution.isCertain(next.name(), trigger.name())) {
          requireFreeOf(child, trigger.name(), span);
          requireFreeBelow(child, trigger.name(), span);
        }
      }
      next =
          next.partitionOf() == null
              ? null
              : execution.catalog().table(next.partitionOf()).orElse(null);
    }
  }

  private void requireFreeOf(Table table, String name, SourceSpan span) {
    Attachments triggers = new Attachments(execution, Kind.TRIGGER);
    triggers
        .find(table, name)
        .ifPresent(
            existing -> {
              throw triggers.exists(table, name, span, existing);
            });
  }

  private Optional<Clone> find(Table table, String name) {
    boolean certain = execution.isCertain(table.name());
    QualifiedName above = table.partitionOf();
    QualifiedName parent = above;
    while (parent != null && above != null) {
      Table next = execution.catalog().table(parent).orElse(null);
      if (next == null) {
        return Optional.empty();
      }
      certain &= execution.isCertain(parent, name);
      for (Attachment trigger : next.attachments()) {
        if (trigger.isRowTrigger() && trigger.name().equals(name)) {
          return Optional.of(new Clone(above, trigger, certain));
        }
      }
      parent = next.partitionOf();
    }
    return Optional.empty();
  }

  private Refused refused(
      Table table, String name, Clone clone, RefusalKind kind, String message, SourceSpan span) {
    return execution.refused(
        clone.certain(),
        kind,
        message,
        ObjectPath.member(table.name(), name),
        span,
        clone.origin().origin());
  }
}
