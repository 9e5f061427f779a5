package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Dependents;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.BuiltInTypes;
import dev.lintel.engine.replay.postgresql.type.TypeLookup;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AddColumn;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.DropColumn;
import dev.lintel.engine.sql.node.ObjectKind;
import dev.lintel.engine.sql.node.RenameColumn;
import dev.lintel.engine.sql.node.SetColumnType;
import dev.lintel.engine.sql.node.SetInheritance;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Tables whose columns are the attributes of a composite type (CREATE TABLE … OF). */
public final class TypedTables {

  private final Execution execution;
  private final Lookup lookup;

  public TypedTables(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Returns the type of a typed table; empty if it is not known but may exist. */
  Optional<CompositeType> type(SqlIdentifier identifier) {
    TypeLookup types = new TypeLookup(execution);
    Optional<UserType> found = types.find(identifier);
    if (found.isPresent() && found.get() instanceof CompositeType composite) {
      return Optional.of(composite);
    }
    if (found.isPresent()) {
      throw notComposite(identifier, found.get().name(), execution.printed(found.get().name()));
    }
    Optional<QualifiedName> row =
        lookup.find(identifier, name -> execution.catalog().relation(name).isPresent());
    if (row.isPresent()) {
      throw notComposite(identifier, row.get(), execution.printed(row.get()));
    }
    String builtIn = BuiltInTypes.ofCatalogName(Folding.name(identifier));
    if (builtIn != null && identifier.names.size() == 1) {
      throw notComposite(identifier, new QualifiedName("pg_catalog", builtIn), builtIn);
    }
    Refused missing = types.missing(identifier);
    if (missing.certain()) {
      throw missing;
    }
    return Optional.empty();
  }

  private Refused notComposite(SqlIdentifier identifier, QualifiedName name, String printed) {
    return execution.refused(
        execution.isCertain(name),
        RefusalKind.WRONG_OBJECT_TYPE,
        "type %s is not a composite type".formatted(printed),
        ObjectPath.type(name),
        execution.span(identifier),
        lookup.origin(name));
  }

  /** Returns the columns that a type gives its tables. */
  static List<Column> columns(CompositeType type, SourceSpan origin) {
    return type.attributes().stream().map(attribute -> attribute.withOrigin(origin)).toList();
  }

  /** Refuses what the type of a typed table alone decides. */
  public void requireFree(AlterObject node, Relation relation) {
    if (!(relation instanceof Table table) || table.ofType() == null) {
      return;
    }
    for (AlterAction action : node.actions()) {
      String what = decided(action);
      if (what != null) {
        throw execution.refused(
            execution.isCertain(table.name()),
            RefusalKind.WRONG_OBJECT_TYPE,
            "cannot %s typed table".formatted(what),
            ObjectPath.relation(table.name()),
            execution.span(action),
            table.origin());
      }
    }
  }

  private static @Nullable String decided(AlterAction action) {
    if (action instanceof AddColumn) {
      return "add column to";
    }
    if (action instanceof DropColumn) {
      return "drop column from";
    }
    if (action instanceof SetColumnType) {
      return "alter column type of";
    }
    if (action instanceof RenameColumn) {
      return "rename column of";
    }
    return action instanceof SetInheritance ? "change inheritance of" : null;
  }

  /** Refuses to change the attributes of a type that has tables, unless they follow. */
  public void requireNone(CompositeType type, AlterAction action) {
    if (decided(action) == null || follows(action)) {
      return;
    }
    for (Table table : of(type)) {
      throw execution.refused(
          execution.isCertain(table.name()) && execution.isCertain(type.name()),
          RefusalKind.DEPENDENT_OBJECTS,
          "cannot alter type \"%s\" because it is the type of a typed table"
              .formatted(type.name().name()),
          ObjectPath.type(type.name()),
          execution.span(action),
          table.origin());
    }
  }

  /** Lets the tables of a type follow a change of its attributes. */
  public void follow(CompositeType type, AlterAction action) {
    if (decided(action) == null || !follows(action)) {
      return;
    }
    for (Table table : of(type)) {
      if (action instanceof RenameColumn rename) {
        new ColumnRenaming(execution).run(table, rename, false);
      } else {
        AlterObject node =
            new AlterObject(
                ObjectKind.TABLE,
                false,
                false,
                new SqlIdentifier(table.name().name(), action.getParserPosition()),
                List.of(action),
                action.getParserPosition());
        AlterTable.run(execution, table, node);
      }
    }
  }

  private boolean follows(AlterAction action) {
    Tokens tokens = Tokens.of(execution.text(action));
    return tokens.isWord(tokens.size() - 1, "cascade");
  }

  private List<Table> of(CompositeType type) {
    return new Dependents(execution)
        .tablesUsing(type.name()).stream()
            .filter(table -> type.name().equals(table.ofType()))
            .toList();
  }

  /** Runs ALTER TABLE … OF. */
  void attach(TableDraft draft, SqlIdentifier identifier, SourceSpan span) {
    CompositeType type = type(identifier).orElse(null);
    if (type == null) {
      execution.makeUncertain(draft.name());
      return;
    }
    if (!draft.base().inherits().isEmpty()) {
      throw mismatch(draft, RefusalKind.WRONG_OBJECT_TYPE, "typed tables cannot inherit", span);
    }
    List<Column> columns = draft.columns();
    for (int i = 0; i < type.attributes().size(); i++) {
      Column attribute = type.attributes().get(i);
      String message = null;
      if (i >= columns.size()) {
        message = "table is missing column \"%s\"".formatted(attribute.name());
      } else if (!columns.get(i).name().equals(attribute.name())) {
        message =
            "table has column \"%s\" where type requires \"%s\""
                .formatted(columns.get(i).name(), attribute.name());
      } else if (!columns.get(i).type().equals(attribute.type())) {
        message =
            "table \"%s\" has different type for column \"%s\""
                .formatted(draft.name().name(), attribute.name());
      }
      if (message != null) {
        throw mismatch(draft, RefusalKind.TYPE_MISMATCH, message, span);
      }
    }
    if (columns.size() > type.attributes().size()) {
      String extra = columns.get(type.attributes().size()).name();
      throw mismatch(
          draft, RefusalKind.TYPE_MISMATCH, "table has extra column \"%s\"".formatted(extra), span);
    }
    draft.rebase(table -> table.withOfType(type.name()));
  }

  /** Runs ALTER TABLE … NOT OF. */
  void detach(TableDraft draft, SourceSpan span) {
    if (draft.base().ofType() == null) {
      throw mismatch(
          draft,
          RefusalKind.WRONG_OBJECT_TYPE,
          "\"%s\" is not a typed table".formatted(draft.name().name()),
          span);
    }
    draft.rebase(table -> table.withOfType(null));
  }

  private Refused mismatch(TableDraft draft, RefusalKind kind, String message, SourceSpan span) {
    return execution.refused(
        execution.isCertain(draft.name()),
        kind,
        message,
        ObjectPath.relation(draft.name()),
        span,
        Objects.requireNonNull(draft.base().origin()));
  }
}
