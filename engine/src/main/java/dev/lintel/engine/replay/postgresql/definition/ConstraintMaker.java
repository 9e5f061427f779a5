package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ConstraintAdded;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExpressionColumns;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.query.ExpressionNames;
import dev.lintel.engine.replay.postgresql.query.TableExpressions;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.ConstraintVisitor;
import dev.lintel.engine.sql.node.DefaultConstraint;
import dev.lintel.engine.sql.node.ExclusionConstraint;
import dev.lintel.engine.sql.node.ForeignKeyConstraint;
import dev.lintel.engine.sql.node.GeneratedConstraint;
import dev.lintel.engine.sql.node.IdentityConstraint;
import dev.lintel.engine.sql.node.NotNullConstraint;
import dev.lintel.engine.sql.node.NullConstraint;
import dev.lintel.engine.sql.node.PrimaryKeyConstraint;
import dev.lintel.engine.sql.node.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes constraints of a table. */
@SuppressWarnings("NullAway") // it does not read the null mark of a type argument
public final class ConstraintMaker implements ConstraintVisitor<@Nullable Void> {

  private final Execution execution;
  private final TableDraft draft;
  private final PendingConstraint constraint;

  private ConstraintMaker(Execution execution, TableDraft draft, PendingConstraint constraint) {
    this.execution = execution;
    this.draft = draft;
    this.constraint = constraint;
  }

  /** Makes one constraint. */
  public static void make(Execution execution, TableDraft draft, PendingConstraint constraint) {
    constraint.node().accept(new ConstraintMaker(execution, draft, constraint));
  }

  @Override
  public @Nullable Void visit(PrimaryKeyConstraint node) {
    new KeyConstraints(execution, draft).add(node, constraint);
    return null;
  }

  @Override
  public @Nullable Void visit(UniqueConstraint node) {
    new KeyConstraints(execution, draft).add(node, constraint);
    return null;
  }

  @Override
  public @Nullable Void visit(ExclusionConstraint node) {
    new KeyConstraints(execution, draft).add(node);
    return null;
  }

  @Override
  public @Nullable Void visit(ForeignKeyConstraint node) {
    new ForeignKeys(execution, draft).add(node, constraint.column());
    return null;
  }

  @Override
  public @Nullable Void visit(dev.lintel.engine.sql.node.CheckConstraint node) {
    SourceSpan span = execution.span(node);
    String text = node.expression().text();
    List<String> columns = ExpressionColumns.in(text, draft.name().name(), draft.columnNames());
    List<String> named = new ArrayList<>(columns);
    named.addAll(ExpressionColumns.in(text, draft.name().name(), SystemColumns.NAMES));
    new ExpressionNames(execution, draft).require(node.expression());
    new TableExpressions(execution, draft).requireCheck(node.expression());
    if (node.name() != null
        && InheritedChecks.merges(execution, draft, Folding.name(node.name()), text)) {
      return null;
    }
    if (node.name() != null) {
      requireFreeCheck(node.name());
      KeyConstraints.requireFreeConstraint(
          execution, draft, Folding.name(node.name()), execution.span(node.name()));
    }
    if (node.deferral().noInherit() && draft.kind() == Table.Kind.PARTITIONED_TABLE) {
      throw execution.refused(
          execution.isCertain(draft.name()),
          RefusalKind.INVALID_TABLE_DEFINITION,
          "cannot add NO INHERIT constraint to partitioned table \"%s\""
              .formatted(draft.name().name()),
          ObjectPath.relation(draft.name()),
          span,
          draft.base().origin());
    }
    String name =
        node.name() != null
            ? Folding.name(node.name())
            : ImplicitNames.constraint(execution.catalog(), draft, named, "check");
    CheckConstraint check =
        new CheckConstraint(
            name, text, columns, !node.deferral().notValid(), node.deferral().noInherit(), span);
    draft.add(check);
    execution.makeCertain(draft.name(), name);
    execution.record(new ConstraintAdded(draft.name(), check, span));
    return null;
  }

  /** CREATE TABLE finds two checks of one name before there is a table to speak of. */
  private void requireFreeCheck(SqlIdentifier name) {
    String folded = Folding.name(name);
    boolean newTable = execution.catalog().table(draft.name()).isEmpty();
    if (newTable
        && draft.constraint(folded).isPresent()
        && !InheritedChecks.has(execution, draft, folded)) {
      throw execution.refused(
          RefusalKind.DUPLICATE_CONSTRAINT,
          "check constraint \"%s\" already exists".formatted(folded),
          ObjectPath.member(draft.name(), folded),
          execution.span(name),
          draft.constraint(folded).map(Constraint::origin).orElse(null));
    }
  }

  // The others belong to a column and never come here: ColumnAttributes keeps them.

  @Override
  public @Nullable Void visit(NotNullConstraint node) {
    return null;
  }

  @Override
  public @Nullable Void visit(NullConstraint node) {
    return null;
  }

  @Override
  public @Nullable Void visit(DefaultConstraint node) {
    return null;
  }

  @Override
  public @Nullable Void visit(GeneratedConstraint node) {
    return null;
  }

  @Override
  public @Nullable Void visit(IdentityConstraint node) {
    return null;
  }
}
