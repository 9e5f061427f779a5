package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.definition.ColumnMaker;
import dev.lintel.engine.replay.postgresql.definition.ColumnStorage;
import dev.lintel.engine.replay.postgresql.definition.StorageParameters;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.RoleHoldings;
import dev.lintel.engine.replay.postgresql.execution.TransactionRules;
import dev.lintel.engine.replay.postgresql.query.UpdatableViews;
import dev.lintel.engine.replay.postgresql.table.AlterTable;
import dev.lintel.engine.replay.postgresql.table.ColumnRenaming;
import dev.lintel.engine.replay.postgresql.table.IndexAlteration;
import dev.lintel.engine.replay.postgresql.table.PermittedActions;
import dev.lintel.engine.replay.postgresql.table.Renames;
import dev.lintel.engine.replay.postgresql.table.TypedTables;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.AttachPartition;
import dev.lintel.engine.sql.node.ColumnSetting;
import dev.lintel.engine.sql.node.Expression;
import dev.lintel.engine.sql.node.InertAction;
import dev.lintel.engine.sql.node.ObjectKind;
import dev.lintel.engine.sql.node.OwnedBy;
import dev.lintel.engine.sql.node.RenameColumn;
import dev.lintel.engine.sql.node.RenameConstraint;
import dev.lintel.engine.sql.node.RenameTo;
import dev.lintel.engine.sql.node.SetColumnDefault;
import dev.lintel.engine.sql.node.SetSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;

/** Runs ALTER TABLE, VIEW, INDEX and SEQUENCE: finds the relation and what is done to it. */
public final class RelationAlteration {

  private final Execution execution;
  private final Lookup lookup;

  public RelationAlteration(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Runs ALTER of a relation. */
  public void run(AlterObject node) {
    TransactionRules.requireNone(execution, node);
    Optional<QualifiedName> name = lookup.find(node.name());
    if (name.isEmpty()) {
      if (!node.ifExists()) {
        throw lookup.missingRelation(node.name(), "relation");
      }
      if (!lookup.isMissing(node.name())) {
        execution.makeUncertain(lookup.findOrTarget(node.name()));
      }
      return;
    }
    boolean index = execution.catalog().indexOwner(name.get()).isPresent();
    if (index && (node.kind() == ObjectKind.INDEX || node.kind() == ObjectKind.TABLE)) {
      node.actions().forEach(action -> onIndex(node, name.get(), action));
      return;
    }
    Optional<Relation> relation = execution.catalog().relation(name.get());
    if (relation.isEmpty() && node.kind() == ObjectKind.TABLE) {
      alterComposite(node, name.get());
      return;
    }
    requireKind(node, name.get(), relation);
    relation.ifPresent(found -> requirePermitted(node, found));
    ObjectPath object = ObjectPath.relation(name.get());
    node.actions().forEach(action -> RoleHoldings.noteOwner(execution, action, object));
    relation.ifPresent(found -> new TypedTables(execution).requireFree(node, found));
    if (relation.isEmpty() || isAlone(node, relation.get())) {
      return;
    }
    if (relation.get() instanceof Table table) {
      AlterTable.run(execution, table, node);
    } else {
      node.actions().forEach(action -> onOther(node, relation.get(), action));
    }
  }

  /** ALTER TABLE takes a composite type only to rename an attribute of it. */
  private void alterComposite(AlterObject node, QualifiedName name) {
    if (node.actions().get(0) instanceof RenameConstraint rename) {
      throw missingConstraint(name, rename);
    }
    if (!(node.actions().get(0) instanceof RenameColumn)) {
      throw lookup.wrongKind(node.name(), name, "\"%s\" is a composite type");
    }
    new TypeAlteration(execution).run(node);
  }

  private Refused missingConstraint(QualifiedName name, RenameConstraint rename) {
    String constraint = Folding.name(rename.constraint());
    return execution.refused(
        execution.isCertain(name),
        RefusalKind.MISSING_CONSTRAINT,
        "constraint \"%s\" for table \"%s\" does not exist".formatted(constraint, name.name()),
        ObjectPath.member(name, constraint),
        execution.span(rename.constraint()),
        null);
  }

  /** The server looks at all actions before it runs the first. */
  private void requirePermitted(AlterObject node, Relation relation) {
    if (node.kind() == ObjectKind.SEQUENCE) {
      return; // Most of its actions are no others' and are read apart.
    }
    for (AlterAction action : node.actions()) {
      String refused = PermittedActions.refused(action, relation);
      if (refused != null) {
        throw notPermitted(node, relation.name(), refused);
      }
    }
  }

  private Refused notPermitted(AlterObject node, QualifiedName name, String action) {
    return lookup.wrongKind(
        node.name(), name, "ALTER action " + action + " cannot be performed on relation \"%s\"");
  }

  private void requireKind(AlterObject node, QualifiedName name, Optional<Relation> relation) {
    Relation found = relation.orElse(null);
    boolean fits =
        switch (node.kind()) {
          // ALTER INDEX … RENAME takes tables and views too (tried on versions 15 and 17).
          case INDEX -> node.actions().stream().allMatch(RenameTo.class::isInstance);
          case VIEW -> found instanceof View view && !view.materialized();
          case MATERIALIZED_VIEW -> found instanceof View view && view.materialized();
          case SEQUENCE -> found instanceof Sequence;
          case FOREIGN_TABLE ->
              found instanceof Table table && table.kind() == Table.Kind.FOREIGN_TABLE;
          default -> found != null;
        };
    if (!fits) {
      boolean options =
          node.kind() == ObjectKind.SEQUENCE
              && node.actions().stream()
                  .noneMatch(a -> a instanceof RenameTo || a instanceof SetSchema);
      throw lookup.wrongKind(
          node.name(), name, options ? lookup.notSequence() : "\"%s\" is not " + noun(node.kind()));
    }
  }

  private static String noun(ObjectKind kind) {
    return switch (kind) {
      case INDEX -> "an index";
      case VIEW -> "a view";
      case MATERIALIZED_VIEW -> "a materialized view";
      case SEQUENCE -> "a sequence";
      case FOREIGN_TABLE -> "a foreign table";
      default -> "a table";
    };
  }

  /** Runs an action that stands alone in its statement; false if it is none of these. */
  private boolean isAlone(AlterObject node, Relation relation) {
    if (node.actions().size() != 1) {
      return false;
    }
    AlterAction action = node.actions().get(0);
    if (action instanceof RenameTo rename) {
      new Renames(execution).relation(relation, rename);
    } else if (action instanceof SetSchema schema) {
      new Renames(execution).schema(relation, schema);
    } else if (action instanceof RenameColumn rename && !(relation instanceof Sequence)) {
      new ColumnRenaming(execution).run(relation, rename, node.only());
    } else if (action instanceof RenameConstraint rename && relation instanceof Table table) {
      new Renames(execution).constraint(table, rename);
    } else {
      return false;
    }
    return true;
  }

  private void onOther(AlterObject node, Relation relation, AlterAction action) {
    boolean options = action instanceof OwnedBy || action instanceof InertAction;
    if (options && relation instanceof Sequence sequence && node.kind() == ObjectKind.SEQUENCE) {
      new SequenceStatements(execution).alter(sequence, action);
    } else if (action instanceof SetColumnDefault value && relation instanceof View view) {
      setDefault(view, value);
    } else if (action instanceof ColumnSetting setting && relation instanceof View view) {
      setColumn(view, setting);
    } else if (action instanceof InertAction inert && relation instanceof View view) {
      StorageParameters.alterView(execution, view, inert);
      UpdatableViews.requireCheckable(execution, view, inert);
    } else if (action instanceof RenameConstraint rename) {
      throw missingConstraint(relation.name(), rename);
    }
  }

  /** A view has defaults of its own, for INSERT into it. */
  private void setColumn(View view, ColumnSetting node) {
    Tokens words = Tokens.of(node.text());
    int after = words.isWord(1, "column") && words.isName(2) ? 4 : 3;
    column(view, node.column())
        .ifPresent(
            column ->
                new ColumnStorage(execution, view.name(), column, execution.span(node))
                    .requireSetting(words, after));
  }

  /** Returns the column of a view; refuses one that it certainly lacks. */
  private Optional<Column> column(View view, SqlIdentifier identifier) {
    String name = Folding.name(identifier);
    Optional<Column> found =
        view.columns().stream().filter(column -> column.name().equals(name)).findFirst();
    if (found.isEmpty() && !view.columns().isEmpty()) {
      throw new MissingColumn(execution).ofRelation(view.name(), name, execution.span(identifier));
    }
    return found;
  }

  private void setDefault(View view, SetColumnDefault node) {
    String name = Folding.name(node.column());
    column(view, node.column());
    Expression expression = node.expression();
    List<Column> columns = new ArrayList<>(view.columns());
    columns.replaceAll(
        column ->
            column.name().equals(name)
                ? column.withDefault(
                    expression == null
                        ? null
                        : new ColumnMaker(execution)
                            .defaultValue(view.name(), name, column.type(), expression))
                : column);
    execution.put(view.withColumns(columns));
  }

  private void onIndex(AlterObject node, QualifiedName index, AlterAction action) {
    boolean partitioned =
        execution
            .catalog()
            .indexOwner(index)
            .flatMap(execution.catalog()::table)
            .filter(table -> table.kind() == Table.Kind.PARTITIONED_TABLE)
            .isPresent();
    String refused = PermittedActions.refusedOfIndex(action, partitioned);
    if (refused != null) {
      throw notPermitted(node, index, refused);
    }
    if (action instanceof RenameTo rename) {
      new Renames(execution).index(index, rename);
    } else if (action instanceof AttachPartition attach) {
      new IndexAlteration(execution).attach(node, index, attach);
    } else if (action instanceof InertAction inert) {
      new IndexAlteration(execution).set(index, inert);
    }
  }
}
