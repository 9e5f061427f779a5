package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.definition.ConstraintMaker;
import dev.lintel.engine.replay.postgresql.definition.IndexMethods;
import dev.lintel.engine.replay.postgresql.definition.PartitionKey;
import dev.lintel.engine.replay.postgresql.definition.PendingConstraint;
import dev.lintel.engine.replay.postgresql.definition.StorageParameters;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.inheritance.InheritanceAlteration;
import dev.lintel.engine.replay.postgresql.inheritance.PartitionAlteration;
import dev.lintel.engine.replay.postgresql.removal.Attachments;
import dev.lintel.engine.replay.postgresql.removal.ColumnRemoval;
import dev.lintel.engine.replay.postgresql.removal.TriggerClones;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
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
import java.util.function.Consumer;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Sends each action of ALTER TABLE to the class that runs it. */
@SuppressWarnings("NullAway") // it does not read the null mark of a type argument
final class TableActions implements AlterActionVisitor<@Nullable Void> {

  private final Execution execution;
  private final TableDraft draft;
  private final Consumer<PendingConstraint> postpone;
  private final ColumnAlteration columns;
  private final ConstraintAlteration constraints;

  /**
   * Prepares for the actions on one table.
   *
   * @param postpone takes the constraints of a new column, which are made in a later pass
   */
  TableActions(Execution execution, TableDraft draft, Consumer<PendingConstraint> postpone) {
    this.execution = execution;
    this.draft = draft;
    this.postpone = postpone;
    this.columns = new ColumnAlteration(execution, draft);
    this.constraints = new ConstraintAlteration(execution, draft);
  }

  @Override
  public @Nullable Void visit(AddColumn node) {
    columns.add(node).forEach(postpone);
    return null;
  }

  @Override
  public @Nullable Void visit(DropColumn node) {
    ColumnRemoval.run(execution, draft, node);
    return null;
  }

  @Override
  public @Nullable Void visit(SetColumnType node) {
    new ColumnRetyping(execution, draft).run(node);
    return null;
  }

  @Override
  public @Nullable Void visit(SetColumnDefault node) {
    columns.setDefault(node);
    return null;
  }

  @Override
  public @Nullable Void visit(SetColumnNullability node) {
    columns.setNullability(node);
    return null;
  }

  @Override
  public @Nullable Void visit(AddIdentity node) {
    columns.addIdentity(node);
    return null;
  }

  @Override
  public @Nullable Void visit(DropIdentity node) {
    columns.dropIdentity(node);
    return null;
  }

  @Override
  public @Nullable Void visit(DropExpression node) {
    columns.dropExpression(node);
    return null;
  }

  @Override
  public @Nullable Void visit(ColumnSetting node) {
    columns.setting(node);
    return null;
  }

  @Override
  public @Nullable Void visit(AddConstraint node) {
    ConstraintMaker.make(execution, draft, new PendingConstraint(node.constraint(), null));
    return null;
  }

  @Override
  public @Nullable Void visit(DropConstraint node) {
    constraints.drop(node);
    return null;
  }

  @Override
  public @Nullable Void visit(ValidateConstraint node) {
    constraints.validate(node);
    return null;
  }

  @Override
  public @Nullable Void visit(AlterConstraint node) {
    constraints.alter(node);
    return null;
  }

  @Override
  public @Nullable Void visit(AttachPartition node) {
    Table child = new PartitionAlteration(execution, draft).attach(node);
    new TriggerClones(execution).requireFree(draft.toTable(), child, execution.span(node));
    return null;
  }

  @Override
  public @Nullable Void visit(DetachPartition node) {
    new PartitionAlteration(execution, draft).detach(node);
    return null;
  }

  @Override
  public @Nullable Void visit(SetInheritance node) {
    new InheritanceAlteration(execution, draft).run(node);
    return null;
  }

  @Override
  public @Nullable Void visit(OpaqueAction node) {
    execution.makeUncertain(draft.name());
    return null;
  }

  // Renames stand alone in their statement and are run by Renames.

  @Override
  public @Nullable Void visit(RenameColumn node) {
    return null;
  }

  @Override
  public @Nullable Void visit(RenameConstraint node) {
    return null;
  }

  @Override
  public @Nullable Void visit(RenameTo node) {
    return null;
  }

  @Override
  public @Nullable Void visit(SetSchema node) {
    return null;
  }

  // Actions of other objects than tables, and those that change nothing kept here.

  @Override
  public @Nullable Void visit(AddEnumValue node) {
    return null;
  }

  @Override
  public @Nullable Void visit(RenameEnumValue node) {
    return null;
  }

  @Override
  public @Nullable Void visit(OwnedBy node) {
    return null;
  }

  /** ENABLE and DISABLE of a trigger or rule, which must exist. */
  private void toggle(Tokens words, InertAction node) {
    int kind = words.isWord(1, "always") || words.isWord(1, "replica") ? 2 : 1;
    boolean toggles = words.isWord(0, "enable") || words.isWord(0, "disable");
    boolean trigger = words.isWord(kind, "trigger");
    boolean all =
        words.is(kind + 1, TokenType.WORD)
            && (words.isWord(kind + 1, "all") || words.isWord(kind + 1, "user"));
    if (toggles && (trigger || words.isWord(kind, "rule")) && words.isName(kind + 1) && !all) {
      new Attachments(execution, trigger ? Attachment.Kind.TRIGGER : Attachment.Kind.RULE)
          .requireOn(draft.base(), words.name(kind + 1), execution.span(node));
    }
  }

  @Override
  public @Nullable Void visit(InertAction node) {
    Tokens words = Tokens.of(node.text());
    toggle(words, node);
    new StorageParameters(execution, draft, execution.span(node)).alter(words);
    new IndexChoice(execution, draft, execution.span(node)).require(words);
    if (words.isWord(0, "of")) {
      SqlIdentifier type = new NameReader(words, 1, node.getParserPosition()).name();
      if (type != null) {
        new TypedTables(execution).attach(draft, type, execution.span(node));
      }
    } else if (words.areWords(0, "not", "of")) {
      new TypedTables(execution).detach(draft, execution.span(node));
    }
    boolean method = words.areWords(0, "set", "access", "method") && words.isName(3);
    if (method) {
      new PartitionKey(execution, draft).requireNoneForMethod(execution.span(node));
    }
    if (method && !words.isWord(3, "default")) {
      IndexMethods.requireOfTable(
          execution, ObjectPath.relation(draft.name()), words.name(3), execution.span(node));
    }
    boolean unlogged = words.areWords(0, "set", "unlogged");
    if (unlogged || words.areWords(0, "set", "logged")) {
      new LoggingChange(execution, draft, execution.span(node))
          .run(unlogged ? Table.Persistence.UNLOGGED : Table.Persistence.PERMANENT);
    }
    return null;
  }
}
