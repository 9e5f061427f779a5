package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.sql.node.CheckConstraint;
import dev.lintel.engine.sql.node.ConstraintNode;
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
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of a column one after another and refuses one that contradicts another. */
@SuppressWarnings("NullAway") // it does not read the null mark of a type argument
final class Contradictions implements ConstraintVisitor<@Nullable Void> {

  private static final String NULLABILITY =
      "conflicting NULL/NOT NULL declarations for column \"%s\" of table \"%s\"";

  private final BiFunction<String, ConstraintNode, Refused> refusal;
  private @Nullable Boolean notNull;
  private boolean defaulted;
  private boolean identity;
  private boolean generated;

  /**
   * Begins with a column without clauses.
   *
   * @param refusal makes a refusal of a message, with places for column and table, and a clause
   */
  Contradictions(BiFunction<String, ConstraintNode, Refused> refusal) {
    this.refusal = refusal;
  }

  /** Reads the default and the NOT NULL of a serial column. */
  void endSerial(ConstraintNode place) {
    addDefault(place);
    addNullability(true, place);
  }

  @Override
  public @Nullable Void visit(NullConstraint node) {
    addNullability(false, node);
    return null;
  }

  @Override
  public @Nullable Void visit(NotNullConstraint node) {
    addNullability(true, node);
    return null;
  }

  private void addNullability(boolean isNotNull, ConstraintNode node) {
    if (notNull != null && notNull != isNotNull) {
      throw refusal.apply(NULLABILITY, node);
    }
    notNull = isNotNull;
  }

  @Override
  public @Nullable Void visit(DefaultConstraint node) {
    addDefault(node);
    return null;
  }

  private void addDefault(ConstraintNode node) {
    if (defaulted) {
      throw refusal.apply(
          "multiple default values specified for column \"%s\" of table \"%s\"", node);
    }
    defaulted = true;
    requireOne(node);
  }

  @Override
  public @Nullable Void visit(IdentityConstraint node) {
    if (identity) {
      throw refusal.apply(
          "multiple identity specifications for column \"%s\" of table \"%s\"", node);
    }
    identity = true;
    addNullability(true, node);
    requireOne(node);
    return null;
  }

  @Override
  public @Nullable Void visit(GeneratedConstraint node) {
    if (generated) {
      throw refusal.apply(
          "multiple generation clauses specified for column \"%s\" of table \"%s\"", node);
    }
    generated = true;
    requireOne(node);
    return null;
  }

  private void requireOne(ConstraintNode node) {
    if (defaulted && identity) {
      throw refusal.apply(
          "both default and identity specified for column \"%s\" of table \"%s\"", node);
    }
    if (defaulted && generated) {
      throw refusal.apply(
          "both default and generation expression specified for column \"%s\" of table \"%s\"",
          node);
    }
    if (identity && generated) {
      throw refusal.apply(
          "both identity and generation expression specified for column \"%s\" of table \"%s\"",
          node);
    }
  }

  // The others go with everything.

  @Override
  public @Nullable Void visit(PrimaryKeyConstraint node) {
    return null;
  }

  @Override
  public @Nullable Void visit(UniqueConstraint node) {
    return null;
  }

  @Override
  public @Nullable Void visit(CheckConstraint node) {
    return null;
  }

  @Override
  public @Nullable Void visit(ForeignKeyConstraint node) {
    return null;
  }

  @Override
  public @Nullable Void visit(ExclusionConstraint node) {
    return null;
  }
}
