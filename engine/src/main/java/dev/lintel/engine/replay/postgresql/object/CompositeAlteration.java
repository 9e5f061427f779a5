package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.TypeAltered;
import dev.lintel.engine.replay.postgresql.definition.ColumnMaker;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.StoredValues;
import dev.lintel.engine.replay.postgresql.table.TypedTables;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.ColumnAttributes;
import dev.lintel.engine.replay.postgresql.type.TypeResolver;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AddColumn;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.DropColumn;
import dev.lintel.engine.sql.node.InertAction;
import dev.lintel.engine.sql.node.RenameColumn;
import dev.lintel.engine.sql.node.SetColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;

/** Runs ALTER TYPE of composite types: their attributes. */
final class CompositeAlteration {

  private final Execution execution;

  CompositeAlteration(Execution execution) {
    this.execution = execution;
  }

  /** Runs one action. */
  void run(CompositeType type, AlterAction action, SourceSpan span) {
    List<Column> attributes = new ArrayList<>(type.attributes());
    TypedTables tables = new TypedTables(execution);
    tables.requireNone(type, action);
    requireAttribute(type, action);
    if (action instanceof AddColumn add) {
      attributes.add(
          new ColumnMaker(execution)
              .make(type.name(), add.column(), ColumnAttributes.of(List.of())));
    } else if (action instanceof DropColumn drop) {
      new AttributeUses(execution, type, Folding.name(drop.column())).release(drop.cascade(), span);
      attributes.removeIf(a -> a.name().equals(Folding.name(drop.column())));
    } else if (action instanceof RenameColumn rename) {
      attributes.replaceAll(
          a ->
              a.name().equals(Folding.name(rename.column()))
                  ? a.withName(Folding.name(rename.newName()))
                  : a);
    } else if (action instanceof SetColumnType retype) {
      attributes.replaceAll(
          a ->
              a.name().equals(Folding.name(retype.column()))
                  ? a.withType(retyped(type, retype))
                  : a);
    } else if (!(action instanceof InertAction)) {
      execution.makeUncertain(type.name());
    }
    CompositeType after = new CompositeType(type.name(), attributes, type.origin());
    if (!type.equals(after)) {
      execution.put(after);
      execution.record(new TypeAltered(type, after, span));
      tables.follow(after, action);
    }
  }

  private DataType retyped(CompositeType composite, SetColumnType action) {
    DataType type = new TypeResolver(execution).resolve(action.type());
    new ColumnMaker(execution)
        .requireNoCircle(composite.name(), type, execution.span(action.type()));
    return type;
  }

  /** Refuses an attribute that is missing, or one that is there already. */
  private void requireAttribute(CompositeType type, AlterAction action) {
    SqlIdentifier missing = null;
    SqlIdentifier taken = null;
    if (action instanceof AddColumn add) {
      taken = add.column().name();
    } else if (action instanceof DropColumn drop && !drop.ifExists()) {
      missing = drop.column();
    } else if (action instanceof RenameColumn rename) {
      missing = rename.column();
      taken = rename.newName();
    } else if (action instanceof SetColumnType retype) {
      missing = retype.column();
    }
    if (missing != null && attribute(type, missing).isEmpty()) {
      throw action instanceof RenameColumn
          ? new MissingColumn(execution)
              .ofNothing(type.name(), Folding.name(missing), execution.span(missing))
          : new MissingColumn(execution)
              .ofRelation(type.name(), Folding.name(missing), execution.span(missing));
    }
    if (action instanceof SetColumnType retype) {
      requireUnused(type, retype);
    }
    Optional<Column> existing = taken == null ? Optional.empty() : attribute(type, taken);
    if (taken != null && existing.isPresent()) {
      throw execution.refused(
          execution.isCertain(type.name(), existing.get().name()),
          RefusalKind.DUPLICATE_COLUMN,
          "column \"%s\" of relation \"%s\" already exists"
              .formatted(existing.get().name(), type.name().name()),
          ObjectPath.member(type.name(), existing.get().name()),
          execution.span(taken),
          existing.get().origin());
    }
  }

  private void requireUnused(CompositeType type, SetColumnType action) {
    StoredValues stored = new StoredValues(execution);
    Optional<StoredValues.Place> place = stored.of(type.name());
    if (place.isPresent()) {
      throw stored.refused(type.name(), place.get(), execution.span(action));
    }
  }

  private static Optional<Column> attribute(CompositeType type, SqlIdentifier name) {
    return type.attributes().stream()
        .filter(attribute -> attribute.name().equals(Folding.name(name)))
        .findFirst();
  }
}
