package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.sql.node.AddColumn;
import dev.lintel.engine.sql.node.AddConstraint;
import dev.lintel.engine.sql.node.AddEnumValue;
import dev.lintel.engine.sql.node.AddIdentity;
import dev.lintel.engine.sql.node.AlterActionVisitor;
import dev.lintel.engine.sql.node.AlterConstraint;
import dev.lintel.engine.sql.node.AttachPartition;
import dev.lintel.engine.sql.node.ColumnSetting;
import dev.lintel.engine.sql.node.DetachPartition;
import dev.lintel.engine.sql.node.DropColumn;
import dev.lintel.engine.sql.node.DropConstraint;
import dev.lintel.engine.sql.node.DropExpression;
import dev.lintel.engine.sql.node.DropIdentity;
import dev.lintel.engine.sql.node.InertAction;
import dev.lintel.engine.sql.node.OpaqueAction;
import dev.lintel.engine.sql.node.OwnedBy;
import dev.lintel.engine.sql.node.RenameColumn;
import dev.lintel.engine.sql.node.RenameConstraint;
import dev.lintel.engine.sql.node.RenameEnumValue;
import dev.lintel.engine.sql.node.RenameTo;
import dev.lintel.engine.sql.node.SetColumnDefault;
import dev.lintel.engine.sql.node.SetColumnNullability;
import dev.lintel.engine.sql.node.SetColumnType;
import dev.lintel.engine.sql.node.SetInheritance;
import dev.lintel.engine.sql.node.SetSchema;
import dev.lintel.engine.sql.node.ValidateConstraint;

/** The passes of ALTER TABLE, in order ({@code AlterTablePass} of the server's source). */
enum AlterPass {
  DROP,
  ALTER_TYPE,
  ADD_COLUMN,
  /** ADD CONSTRAINT is read; it is made in one of the later passes. */
  ADD_CONSTRAINT,
  COLUMN_ATTRIBUTES,
  ADD_INDEX,
  ADD_OTHER_CONSTRAINT,
  REST;

  /** Tells the pass of an action. */
  static final AlterActionVisitor<AlterPass> OF_ACTION = new OfAction();

  private static final class OfAction implements AlterActionVisitor<AlterPass> {
    @Override
    public AlterPass visit(AddColumn node) {
      return ADD_COLUMN;
    }

    @Override
    public AlterPass visit(DropColumn node) {
      return DROP;
    }

    @Override
    public AlterPass visit(SetColumnType node) {
      return ALTER_TYPE;
    }

    @Override
    public AlterPass visit(SetColumnDefault node) {
      return node.expression() == null ? DROP : ADD_OTHER_CONSTRAINT;
    }

    @Override
    public AlterPass visit(SetColumnNullability node) {
      return node.notNull() ? COLUMN_ATTRIBUTES : DROP;
    }

    @Override
    public AlterPass visit(AddIdentity node) {
      return ADD_OTHER_CONSTRAINT;
    }

    @Override
    public AlterPass visit(DropIdentity node) {
      return DROP;
    }

    @Override
    public AlterPass visit(DropExpression node) {
      return DROP;
    }

    @Override
    public AlterPass visit(ColumnSetting node) {
      return REST;
    }

    @Override
    public AlterPass visit(AddConstraint node) {
      return ADD_CONSTRAINT;
    }

    @Override
    public AlterPass visit(DropConstraint node) {
      return DROP;
    }

    @Override
    public AlterPass visit(ValidateConstraint node) {
      return REST;
    }

    @Override
    public AlterPass visit(AlterConstraint node) {
      return REST;
    }

    @Override
    public AlterPass visit(RenameColumn node) {
      return REST;
    }

    @Override
    public AlterPass visit(RenameConstraint node) {
      return REST;
    }

    @Override
    public AlterPass visit(RenameTo node) {
      return REST;
    }

    @Override
    public AlterPass visit(SetSchema node) {
      return REST;
    }

    @Override
    public AlterPass visit(AttachPartition node) {
      return REST;
    }

    @Override
    public AlterPass visit(DetachPartition node) {
      return REST;
    }

    @Override
    public AlterPass visit(SetInheritance node) {
      return REST;
    }

    @Override
    public AlterPass visit(AddEnumValue node) {
      return REST;
    }

    @Override
    public AlterPass visit(RenameEnumValue node) {
      return REST;
    }

    @Override
    public AlterPass visit(OwnedBy node) {
      return REST;
    }

    @Override
    public AlterPass visit(InertAction node) {
      return REST;
    }

    @Override
    public AlterPass visit(OpaqueAction node) {
      return REST;
    }
  }
}
