package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.SequenceRange;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.SequenceAdded;
import dev.lintel.engine.change.SequenceAltered;
import dev.lintel.engine.replay.postgresql.execution.CreationNames;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.FreeNames;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.SequenceOptions;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.CreateSequence;
import dev.lintel.engine.sql.node.OwnedBy;
import dev.lintel.engine.sql.node.Persistence;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Runs CREATE SEQUENCE and ALTER SEQUENCE. */
public final class SequenceStatements {

  private final Execution execution;
  private final Lookup lookup;

  public SequenceStatements(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Runs CREATE SEQUENCE. */
  public void create(CreateSequence node) {
    QualifiedName name =
        new CreationNames(execution).of(node.name(), node.persistence() == Persistence.TEMPORARY);
    boolean exists = ImplicitNames.relationExists(execution.catalog(), name);
    if (node.ifNotExists() && exists) {
      // Where it is not certain that something is there, it stays what it may be.
      return;
    }
    boolean mayExist = node.ifNotExists() && !execution.isCertain(name);
    SequenceRange range =
        new SequenceOptions(execution, name, execution.text(node), node)
            .afterName()
            .apply(null, null);
    if (!mayExist) {
      new FreeNames(execution).requireRelation(name, execution.span(node.name()));
    }
    Sequence sequence =
        owned(new Sequence(name, null, null, false, range, execution.span(node)), node.ownedBy());
    execution.put(sequence);
    if (!mayExist) {
      execution.makeCertain(name);
    }
    execution.record(new SequenceAdded(sequence, execution.span(node)));
  }

  /** Runs the options of ALTER SEQUENCE, OWNED BY among them. */
  void alter(Sequence sequence, AlterAction node) {
    SequenceOptions options =
        new SequenceOptions(execution, sequence.name(), execution.text(node), node).from(0);
    SequenceRange range = sequence.range();
    Sequence after = range == null ? sequence : sequence.withRange(options.apply(range, null));
    if (node instanceof OwnedBy owner) {
      if (sequence.identity() && owner.column() == null) {
        throw execution.refused(
            execution.isCertain(sequence.name()),
            RefusalKind.FEATURE_NOT_SUPPORTED,
            "cannot change ownership of identity sequence",
            ObjectPath.relation(sequence.name()),
            execution.span(node),
            sequence.origin());
      }
      after = owned(after.withOwner(null, null), owner.column());
    }
    SourceSpan span = execution.span(node);
    if (after.equals(sequence)) {
      return;
    }
    execution.put(after);
    execution.record(new SequenceAltered(sequence, after, span));
  }

  private void requireOwner(Sequence sequence, Relation relation, SqlIdentifier owner) {
    RefusalKind kind = RefusalKind.NOT_IN_PREREQUISITE_STATE;
    String message = null;
    if (relation instanceof Sequence || (relation instanceof View view && view.materialized())) {
      kind = RefusalKind.WRONG_OBJECT_TYPE;
      message = "sequence cannot be owned by relation \"%s\"".formatted(relation.name().name());
    } else if (!relation.name().schema().equals(sequence.name().schema())) {
      message = "sequence must be in same schema as table it is linked to";
    } else if (sequence.identity() && has(relation, Folding.name(owner))) {
      kind = RefusalKind.FEATURE_NOT_SUPPORTED;
      message = "cannot change ownership of identity sequence";
    }
    if (message != null) {
      throw execution.refused(
          execution.isCertain(relation.name()) && execution.isCertain(sequence.name()),
          kind,
          message,
          ObjectPath.relation(sequence.name()),
          execution.span(owner),
          relation.origin());
    }
  }

  private static boolean has(Relation relation, String column) {
    return relation instanceof Table table && table.column(column).isPresent();
  }

  private Sequence owned(Sequence sequence, @Nullable SqlIdentifier owner) {
    if (owner == null) {
      return sequence;
    }
    if (owner.names.size() < 2) {
      throw execution.refused(
          RefusalKind.SYNTAX_ERROR,
          "invalid OWNED BY option",
          ObjectPath.relation(sequence.name()),
          execution.span(owner),
          null);
    }
    int last = owner.names.size() - 1;
    SqlIdentifier tableName = owner.getComponent(0, last);
    Relation relation = lookup.relation(tableName, "sequence cannot be owned by relation \"%s\"");
    String column = Folding.name(owner);
    requireOwner(sequence, relation, owner);
    if (relation instanceof Table table && table.column(column).isEmpty()) {
      throw new MissingColumn(execution).ofRelation(table.name(), column, execution.span(owner));
    }
    return sequence.withOwner(relation.name(), column);
  }
}
