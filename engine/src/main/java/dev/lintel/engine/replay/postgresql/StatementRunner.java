package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.replay.postgresql.data.DataStatements;
import dev.lintel.engine.replay.postgresql.definition.ConstraintForms;
import dev.lintel.engine.replay.postgresql.definition.NotNullNames;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.execution.SystemCatalogs;
import dev.lintel.engine.replay.postgresql.named.Collations;
import dev.lintel.engine.replay.postgresql.named.ForeignServers;
import dev.lintel.engine.replay.postgresql.object.AttachmentStatements;
import dev.lintel.engine.replay.postgresql.object.Comments;
import dev.lintel.engine.replay.postgresql.object.DeferredConstraints;
import dev.lintel.engine.replay.postgresql.object.Drops;
import dev.lintel.engine.replay.postgresql.object.ExtensionStatements;
import dev.lintel.engine.replay.postgresql.object.OtherStatements;
import dev.lintel.engine.replay.postgresql.object.RelationAlteration;
import dev.lintel.engine.replay.postgresql.object.SchemaStatements;
import dev.lintel.engine.replay.postgresql.object.SequenceStatements;
import dev.lintel.engine.replay.postgresql.object.TypeAlteration;
import dev.lintel.engine.replay.postgresql.object.TypeStatements;
import dev.lintel.engine.replay.postgresql.object.ViewStatements;
import dev.lintel.engine.replay.postgresql.plpgsql.DoBlocks;
import dev.lintel.engine.replay.postgresql.routine.Routines;
import dev.lintel.engine.replay.postgresql.routine.SettingNames;
import dev.lintel.engine.replay.postgresql.table.IndexCreation;
import dev.lintel.engine.replay.postgresql.table.TableCreation;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.CommentOn;
import dev.lintel.engine.sql.node.CreateComposite;
import dev.lintel.engine.sql.node.CreateDomain;
import dev.lintel.engine.sql.node.CreateEnum;
import dev.lintel.engine.sql.node.CreateExtension;
import dev.lintel.engine.sql.node.CreateIndex;
import dev.lintel.engine.sql.node.CreateNamed;
import dev.lintel.engine.sql.node.CreateOtherType;
import dev.lintel.engine.sql.node.CreateSchema;
import dev.lintel.engine.sql.node.CreateSequence;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.CreateView;
import dev.lintel.engine.sql.node.DeleteRows;
import dev.lintel.engine.sql.node.DoBlock;
import dev.lintel.engine.sql.node.DropObjects;
import dev.lintel.engine.sql.node.InsertRows;
import dev.lintel.engine.sql.node.SetVariable;
import dev.lintel.engine.sql.node.StatementVisitor;
import dev.lintel.engine.sql.node.TransactionControl;
import dev.lintel.engine.sql.node.UpdateRows;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sends each statement to the class that runs it. */
@SuppressWarnings("NullAway") // it does not read the null mark of a type argument
final class StatementRunner implements StatementVisitor<@Nullable Void> {

  private static final Set<String> OFF = Set.of("off", "false", "no", "0");

  private final Execution execution;

  StatementRunner(Execution execution) {
    this.execution = execution;
  }

  @Override
  public @Nullable Void visit(CreateTable node) {
    ConstraintForms.require(execution, node);
    ForeignServers.require(execution, node);
    new TableCreation(execution).run(node);
    ForeignServers.note(execution, node);
    NotNullNames.note(execution, node);
    return null;
  }

  @Override
  public @Nullable Void visit(AlterObject node) {
    ConstraintForms.require(execution, node);
    SystemCatalogs.requireOther(execution, node);
    switch (node.kind()) {
      case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, INDEX, SEQUENCE -> alterRelation(node);
      case TYPE, DOMAIN -> new TypeAlteration(execution).run(node);
      case SCHEMA -> new SchemaStatements(execution).alter(node);
      case EXTENSION -> new ExtensionStatements(execution).alter(node);
      default -> {
        // The catalog does not keep the inside of these.
      }
    }
    return null;
  }

  private void alterRelation(AlterObject node) {
    new RelationAlteration(execution).run(node);
    NotNullNames.note(execution, node);
  }

  @Override
  public @Nullable Void visit(DropObjects node) {
    SystemCatalogs.requireOther(execution, node);
    new Drops(execution).run(node);
    return null;
  }

  @Override
  public @Nullable Void visit(CreateIndex node) {
    new IndexCreation(execution).run(node);
    new Collations(execution).requireAll(node);
    return null;
  }

  @Override
  public @Nullable Void visit(CreateEnum node) {
    new TypeStatements(execution).createEnum(node);
    return null;
  }

  @Override
  public @Nullable Void visit(CreateComposite node) {
    new TypeStatements(execution).createComposite(node);
    return null;
  }

  @Override
  public @Nullable Void visit(CreateOtherType node) {
    new TypeStatements(execution).createOther(node);
    return null;
  }

  @Override
  public @Nullable Void visit(CreateDomain node) {
    new Collations(execution).requireAll(node);
    new TypeStatements(execution).createDomain(node);
    return null;
  }

  @Override
  public @Nullable Void visit(CreateSequence node) {
    new SequenceStatements(execution).create(node);
    return null;
  }

  @Override
  public @Nullable Void visit(CreateSchema node) {
    new SchemaStatements(execution)
        .create(
            node,
            (element, path) -> {
              SearchPath before = execution.state().searchPath();
              execution.set(execution.state().with(path));
              element.accept(this);
              execution.set(execution.state().with(before));
            });
    return null;
  }

  @Override
  public @Nullable Void visit(CreateView node) {
    new ViewStatements(execution).create(node);
    new Collations(execution).requireAll(node);
    return null;
  }

  @Override
  public @Nullable Void visit(CreateExtension node) {
    new ExtensionStatements(execution).create(node);
    return null;
  }

  @Override
  public @Nullable Void visit(CommentOn node) {
    new Comments(execution).run(node);
    return null;
  }

  @Override
  public @Nullable Void visit(SetVariable node) {
    SettingNames.require(execution, node);
    if (node.name().equals("constraints")) {
      new DeferredConstraints(execution).run(node);
    } else if (node.name().equals("search_path")) {
      SearchPath path = node.values().isEmpty() ? SearchPath.DEFAULT : SearchPath.of(node.values());
      execution.set(execution.state().with(path));
    } else if (node.name().equals("all")) { // RESET ALL
      execution.set(execution.state().withSettingsReset());
    } else if (node.name().equals("check_function_bodies")) {
      boolean off =
          node.values().stream().anyMatch(value -> OFF.contains(Folding.lowerCase(value)));
      execution.set(execution.state().withChecksBodies(!off));
    }
    return null;
  }

  @Override
  public @Nullable Void visit(DoBlock node) {
    new DoBlocks(execution).run(node);
    return null;
  }

  @Override
  public @Nullable Void visit(CreateNamed node) {
    switch (node.kind()) {
      case FUNCTION, PROCEDURE, AGGREGATE -> new Routines(execution).create(node);
      default -> named(node);
    }
    return null;
  }

  private void named(CreateNamed node) {
    Attachment.Kind attached = AttachmentStatements.kind(node.kind());
    if (attached != null) {
      new AttachmentStatements(execution, attached).create(node);
    } else {
      new OtherStatements(execution, StatementText.of(execution, node)).run();
    }
  }

  @Override
  public @Nullable Void visit(InsertRows node) {
    new DataStatements(execution).insert(node);
    return null;
  }

  @Override
  public @Nullable Void visit(UpdateRows node) {
    new DataStatements(execution).update(node);
    return null;
  }

  @Override
  public @Nullable Void visit(DeleteRows node) {
    new DataStatements(execution).delete(node);
    return null;
  }

  @Override
  public @Nullable Void visit(TransactionControl node) {
    // The session runs these: they concern its state and not that of one statement.
    return null;
  }
}
