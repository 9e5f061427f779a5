package dev.lintel.engine.sql.node;

/**
 * Handles constraints. One method a class and no defaults, so that a new class breaks the build
 * where it is not handled.
 */
public interface ConstraintVisitor<R> {
  R visit(NotNullConstraint node);

  R visit(NullConstraint node);

  R visit(DefaultConstraint node);

  R visit(PrimaryKeyConstraint node);

  R visit(UniqueConstraint node);

  R visit(CheckConstraint node);

  R visit(ForeignKeyConstraint node);

  R visit(ExclusionConstraint node);

  R visit(GeneratedConstraint node);

  R visit(IdentityConstraint node);
}
