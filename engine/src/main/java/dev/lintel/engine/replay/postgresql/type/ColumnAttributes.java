package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.catalog.IdentityMode;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.sql.node.CheckConstraint;
import dev.lintel.engine.sql.node.ConstraintNode;
import dev.lintel.engine.sql.node.ConstraintVisitor;
import dev.lintel.engine.sql.node.DefaultConstraint;
import dev.lintel.engine.sql.node.ExclusionConstraint;
import dev.lintel.engine.sql.node.Expression;
import dev.lintel.engine.sql.node.ForeignKeyConstraint;
import dev.lintel.engine.sql.node.GeneratedConstraint;
import dev.lintel.engine.sql.node.IdentityConstraint;
import dev.lintel.engine.sql.node.NotNullConstraint;
import dev.lintel.engine.sql.node.NullConstraint;
import dev.lintel.engine.sql.node.PrimaryKeyConstraint;
import dev.lintel.engine.sql.node.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of a column definition, sorted: what belongs to the column itself, and what is
 * made as a constraint of the table later.
 */
@SuppressWarnings("NullAway") // it does not read the null mark of a type argument
public final class ColumnAttributes implements ConstraintVisitor<@Nullable Void> {

  private final List<ConstraintNode> pending = new ArrayList<>();
  private List<ConstraintNode> all = List.of();
  private @Nullable NotNullConstraint notNull;
  private @Nullable DefaultConstraint defaultValue;
  private @Nullable GeneratedConstraint generated;
  private @Nullable IdentityConstraint identity;

  private ColumnAttributes() {}

  /** Reads the attributes among the constraints of a column. */
  public static ColumnAttributes of(List<ConstraintNode> constraints) {
    ColumnAttributes attributes = new ColumnAttributes();
    attributes.all = List.copyOf(constraints);
    constraints.forEach(constraint -> constraint.accept(attributes));
    return attributes;
  }

  /** Returns whether NOT NULL is among them. */
  public boolean notNull() {
    return notNull != null;
  }

  /** Returns the default; null if there is none. */
  public @Nullable Expression defaultExpression() {
    return defaultValue == null ? null : defaultValue.expression();
  }

  /** Returns GENERATED … AS IDENTITY; null if there is none. */
  public @Nullable IdentityConstraint identity() {
    return identity;
  }

  /** Returns whether an identity is always generated or by default; null if there is none. */
  public @Nullable IdentityMode identityMode() {
    return identity == null ? null : IdentityMode.valueOf(identity.mode().name());
  }

  /** Returns the name that SEQUENCE NAME gives to the sequence of an identity; null if none. */
  public @Nullable QualifiedName sequenceName(Execution execution, QualifiedName table) {
    if (identity == null || identity.sequenceName() == null) {
      return null;
    }
    String schema = Folding.schemaOf(identity.sequenceName());
    return new QualifiedName(
        schema == null ? table.schema() : schema, Folding.name(identity.sequenceName()));
  }

  /** Returns the text of a generated column's expression; null if there is none. */
  public @Nullable String generatedText() {
    return generated == null ? null : generated.expression().text();
  }

  /** Returns a generated column's expression; null if there is none. */
  public @Nullable Expression generatedExpression() {
    return generated == null ? null : generated.expression();
  }

  /** Returns the constraints that become constraints of the table, in order. */
  public List<ConstraintNode> pending() {
    return pending;
  }

  /**
   * Refuses a definition that contradicts itself, clause by clause as {@code
   * transformColumnDefinition} of the server's source does.
   *
   * @param serial whether the type is serial, which comes with a default and NOT NULL at the end
   */
  public void requireConsistent(
      Execution execution, QualifiedName table, String column, boolean serial) {
    Contradictions found =
        new Contradictions(
            (message, place) -> contradiction(execution, table, column, message, place));
    all.forEach(node -> node.accept(found));
    if (serial && !all.isEmpty()) {
      found.endSerial(all.get(all.size() - 1));
    }
  }

  private static Refused contradiction(
      Execution execution,
      QualifiedName table,
      String column,
      String message,
      ConstraintNode place) {
    return execution.refused(
        RefusalKind.SYNTAX_ERROR,
        message.formatted(column, table.name()),
        ObjectPath.member(table, column),
        execution.span(place),
        null);
  }

  @Override
  public @Nullable Void visit(NotNullConstraint node) {
    notNull = node;
    return null;
  }

  @Override
  public @Nullable Void visit(NullConstraint node) {
    return null;
  }

  @Override
  public @Nullable Void visit(DefaultConstraint node) {
    defaultValue = node;
    return null;
  }

  @Override
  public @Nullable Void visit(GeneratedConstraint node) {
    generated = node;
    return null;
  }

  @Override
  public @Nullable Void visit(IdentityConstraint node) {
    identity = node;
    return null;
  }

  @Override
  public @Nullable Void visit(PrimaryKeyConstraint node) {
    return postpone(node);
  }

  @Override
  public @Nullable Void visit(UniqueConstraint node) {
    return postpone(node);
  }

  @Override
  public @Nullable Void visit(CheckConstraint node) {
    return postpone(node);
  }

  @Override
  public @Nullable Void visit(ForeignKeyConstraint node) {
    return postpone(node);
  }

  @Override
  public @Nullable Void visit(ExclusionConstraint node) {
    return postpone(node);
  }

  private @Nullable Void postpone(ConstraintNode node) {
    pending.add(node);
    return null;
  }
}
