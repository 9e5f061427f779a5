package dev.lintel.engine.sql.node;

/**
 * Handles the actions of ALTER. One method a class and no defaults, so that a new class breaks the
 * build where it is not handled.
 */
public interface AlterActionVisitor<R> {
  R visit(AddColumn node);

  R visit(DropColumn node);

  R visit(SetColumnType node);

  R visit(SetColumnDefault node);

  R visit(SetColumnNullability node);

  R visit(AddIdentity node);

  R visit(DropIdentity node);

  R visit(DropExpression node);

  R visit(ColumnSetting node);

  R visit(AddConstraint node);

  R visit(DropConstraint node);

  R visit(ValidateConstraint node);

  R visit(AlterConstraint node);

  R visit(RenameColumn node);

  R visit(RenameConstraint node);

  R visit(RenameTo node);

  R visit(SetSchema node);

  R visit(AttachPartition node);

  R visit(DetachPartition node);

  R visit(SetInheritance node);

  R visit(AddEnumValue node);

  R visit(RenameEnumValue node);

  R visit(OwnedBy node);

  R visit(InertAction node);

  R visit(OpaqueAction node);
}
