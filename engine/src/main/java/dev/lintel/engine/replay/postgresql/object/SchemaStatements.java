package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Schema;
import dev.lintel.engine.catalog.Uncertainty;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.SchemaAdded;
import dev.lintel.engine.change.SchemaRenamed;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.RoleHoldings;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.routine.RoutineAlteration;
import dev.lintel.engine.replay.postgresql.table.Relocation;
import dev.lintel.engine.replay.postgresql.table.Renames;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.CreateIndex;
import dev.lintel.engine.sql.node.CreateNamed;
import dev.lintel.engine.sql.node.CreateSchema;
import dev.lintel.engine.sql.node.CreateSequence;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.CreateView;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.node.RenameTo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.calcite.sql.SqlIdentifier;

/** Runs CREATE SCHEMA and ALTER SCHEMA. */
public final class SchemaStatements {

  /** What AUTHORIZATION calls the role that is connected. */
  private static final Set<String> CURRENT_ROLES =
      Set.of("current_role", "current_user", "session_user");

  private final Execution execution;
  private final Lookup lookup;

  public SchemaStatements(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /**
   * Makes a schema.
   *
   * @param inside runs a statement of its body, with the schema first in the search path
   */
  public void create(CreateSchema node, BiConsumer<DdlStatement, SearchPath> inside) {
    SqlIdentifier written = node.name() != null ? node.name() : node.authorization();
    if (written == null) {
      return;
    }
    String name = Folding.name(written);
    SourceSpan span = execution.span(node);
    if (node.name() == null && CURRENT_ROLES.contains(name)) {
      throw execution.refused(
          false,
          RefusalKind.DUPLICATE_SCHEMA,
          "which schema is made depends on who is connected",
          ObjectPath.schema(SearchPath.OWN),
          span,
          null);
    }
    if (node.ifNotExists() && !node.elements().isEmpty()) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "CREATE SCHEMA IF NOT EXISTS cannot include schema elements",
          ObjectPath.schema(name),
          execution.span(node.elements().get(0)),
          null);
    }
    requireOrdinaryName(name, span);
    if (execution.catalog().schema(name).isPresent()) {
      if (node.ifNotExists()) {
        return;
      }
      throw duplicate(name, node.name() == null ? span : execution.span(node.name()));
    }
    Schema schema = new Schema(name, span);
    execution.set(execution.catalog().with(schema).with(uncertaintyAfter(node, name)));
    execution.record(new SchemaAdded(schema, span));
    if (node.authorization() != null) {
      execution.set(
          execution
              .state()
              .with(
                  execution
                      .state()
                      .roles()
                      .with(Folding.name(node.authorization()), ObjectPath.schema(name))));
    }
    List<String> schemas = new ArrayList<>(List.of(name));
    schemas.addAll(execution.state().searchPath().schemas());
    SearchPath path = new SearchPath(schemas);
    node.elements().forEach(element -> requireInside(element, name));
    node.elements().stream()
        .sorted(Comparator.comparingInt(SchemaStatements::turn))
        .forEach(element -> inside.accept(element, path));
  }

  /** Refuses an element that is to be made in another schema ({@code setSchemaName}). */
  private void requireInside(DdlStatement element, String schema) {
    SqlIdentifier made = null;
    if (element instanceof CreateTable table) {
      made = table.name();
    } else if (element instanceof CreateView view) {
      made = view.name();
    } else if (element instanceof CreateSequence sequence) {
      made = sequence.name();
    } else if (element instanceof CreateIndex index) {
      made = index.table();
    } else if (element instanceof CreateNamed named) {
      made = named.onTable();
    }
    String other = made == null ? null : Folding.schemaOf(made);
    if (made != null && other != null && !other.equals(schema)) {
      throw execution.refused(
          RefusalKind.INVALID_SCHEMA_DEFINITION,
          "CREATE specifies a schema (%s) different from the one being created (%s)"
              .formatted(other, schema),
          ObjectPath.schema(schema),
          execution.span(made),
          null);
    }
  }

  /** The server makes tables first, then what leans on them ({@code transformCreateSchemaStmt}). */
  private static int turn(DdlStatement element) {
    if (element instanceof CreateSequence) {
      return 0;
    }
    if (element instanceof CreateTable) {
      return 1;
    }
    if (element instanceof CreateView) {
      return 2;
    }
    return element instanceof CreateIndex ? 3 : 4;
  }

  /** What a schema holds that was there before is not known; what was just made is empty. */
  private Uncertainty uncertaintyAfter(CreateSchema node, String name) {
    Uncertainty uncertainty = execution.catalog().uncertainty();
    if (!node.ifNotExists()) {
      return uncertainty.withoutSchema(name);
    }
    return uncertainty.everything() || !execution.emptyStart()
        ? uncertainty.withSchema(name)
        : uncertainty;
  }

  private void requireOrdinaryName(String name, SourceSpan span) {
    if (name.startsWith("pg_")) {
      throw execution.refused(
          RefusalKind.RESERVED_NAME,
          "unacceptable schema name \"%s\"".formatted(name),
          ObjectPath.schema(name),
          span,
          null);
    }
  }

  /** Runs ALTER SCHEMA. */
  public void alter(AlterObject node) {
    lookup.requireSchema(Folding.name(node.name()), execution.span(node.name()));
    for (AlterAction action : node.actions()) {
      RoleHoldings.noteOwner(execution, action, ObjectPath.schema(Folding.name(node.name())));
      if (action instanceof RenameTo rename) {
        rename(node, rename);
      }
    }
  }

  private void rename(AlterObject node, RenameTo rename) {
    String from = Folding.name(node.name());
    String to = Folding.name(rename.newName());
    lookup.requireSchema(from, execution.span(node.name()));
    if (execution.catalog().schema(to).isPresent()) {
      throw duplicate(to, execution.span(rename.newName()));
    }
    requireOrdinaryName(to, execution.span(rename.newName()));
    SourceSpan span = execution.span(rename);
    execution.set(execution.catalog().withoutSchema(from).with(new Schema(to, span)));
    for (Relation relation : List.copyOf(execution.catalog().relations())) {
      if (relation.name().schema().equals(from)) {
        move(relation.name(), relation.name().withSchema(to));
      }
    }
    for (UserType type : List.copyOf(execution.catalog().types())) {
      if (type.name().schema().equals(from)) {
        new Relocation(execution, type.name(), type.name().withSchema(to)).type(type);
      }
    }
    moveRoutinesAndOthers(from, to, span);
    execution.depart(ObjectPath.schema(from), span);
    execution.record(new SchemaRenamed(from, to, span));
  }

  private void moveRoutinesAndOthers(String from, String to, SourceSpan span) {
    for (Routine routine : execution.catalog().routines()) {
      if (routine.name().schema().equals(from)) {
        new RoutineAlteration(execution, span).relocate(routine, routine.name().withSchema(to));
      }
    }
    for (NamedObject object : List.copyOf(execution.catalog().objects())) {
      if (object.name().schema().equals(from)) {
        execution.set(
            execution
                .catalog()
                .without(object)
                .with(object.withName(object.name().withSchema(to))));
      }
    }
  }

  private void move(QualifiedName from, QualifiedName to) {
    Catalog catalog = execution.catalog();
    Relation relation = catalog.relation(from).orElseThrow();
    new Relocation(execution, from, to).relation(Renames.withIndexesIn(relation, to.schema()));
  }

  private Refused duplicate(String name, SourceSpan span) {
    return execution.refused(
        !execution.catalog().uncertainty().everything(),
        RefusalKind.DUPLICATE_SCHEMA,
        "schema \"%s\" already exists".formatted(name),
        ObjectPath.schema(name),
        span,
        execution.catalog().schema(name).map(Schema::origin).orElse(null));
  }
}
