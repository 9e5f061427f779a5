package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Extension;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ExtensionAdded;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.ContribExtensions;
import dev.lintel.engine.replay.postgresql.execution.CreationNames;
import dev.lintel.engine.replay.postgresql.execution.Dependents;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExtensionObjects;
import dev.lintel.engine.replay.postgresql.execution.Extensions;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.CreateExtension;
import dev.lintel.engine.sql.node.SetSchema;
import java.util.Set;

/** Runs CREATE EXTENSION and ALTER EXTENSION. */
public final class ExtensionStatements {

  private final Execution execution;
  private final Lookup lookup;

  public ExtensionStatements(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Makes an extension. */
  public void create(CreateExtension node) {
    String name = Folding.name(node.name());
    SourceSpan span = execution.span(node);
    Extension there = execution.catalog().extension(name).orElse(null);
    if (there != null) {
      if (node.ifNotExists()) {
        execution.set(execution.catalog().with(there.asCertain()));
        return;
      }
      throw execution.refused(
          there.certain() && !execution.catalog().uncertainty().everything(),
          RefusalKind.DUPLICATE_EXTENSION,
          "extension \"%s\" already exists".formatted(name),
          ObjectPath.extension(name),
          execution.span(node.name()),
          there.origin());
    }
    boolean cascade = hasCascade(node);
    for (String required : ContribExtensions.requiredBy(name)) {
      if (cascade) {
        makeRequired(required, node, span);
      } else {
        require(required, "required extension \"%s\" is not installed", span);
      }
    }
    if (node.schema() != null) {
      lookup.requireSchema(Folding.name(node.schema()), execution.span(node.schema()));
    }
    String schema =
        node.schema() != null
            ? Folding.name(node.schema())
            : new CreationNames(execution).schema(execution.span(node.name()));
    Extension extension = new Extension(name, schema, span, Extensions.members(name).isPresent());
    execution.set(execution.catalog().with(extension));
    execution.record(new ExtensionAdded(extension, span));
  }

  private boolean hasCascade(CreateExtension node) {
    Tokens tokens = StatementText.of(execution, node).tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i, "cascade")) {
        return true;
      }
    }
    return false;
  }

  /** CASCADE makes what an extension needs too, in the same schema. */
  private void makeRequired(String required, CreateExtension node, SourceSpan span) {
    if (execution.catalog().extension(required).isEmpty()) {
      String schema =
          node.schema() != null
              ? Folding.name(node.schema())
              : new CreationNames(execution).schema(execution.span(node.name()));
      Extension extension = new Extension(required, schema, span, true);
      execution.set(execution.catalog().with(extension));
      execution.record(new ExtensionAdded(extension, span));
    }
  }

  /** Refuses the statement if an extension is certainly not there. */
  void require(String extension, String message, SourceSpan span) {
    if (new ExtensionObjects(execution).isMissing(extension)) {
      throw execution.refused(
          RefusalKind.MISSING_EXTENSION,
          message.formatted(extension),
          ObjectPath.extension(extension),
          span,
          execution.state().departed().get(ObjectPath.extension(extension)));
    }
  }

  /** Changes an extension; its types follow when it moves to another schema. */
  public void alter(AlterObject node) {
    String name = Folding.name(node.name());
    if (!name.equals("plpgsql")) {
      require(name, "extension \"%s\" does not exist", execution.span(node.name()));
    }
    Extension extension = execution.catalog().extension(name).orElse(null);
    if (node.actions().size() == 1 && node.actions().get(0) instanceof SetSchema move) {
      String schema = Folding.name(move.schema());
      lookup.requireSchema(schema, execution.span(move.schema()));
      if (extension != null) {
        move(extension, schema);
      }
    }
  }

  private void move(Extension extension, String schema) {
    for (String type : Extensions.types(extension.name()).orElse(Set.of())) {
      QualifiedName from = new QualifiedName(extension.schema(), type);
      for (Table table : new Dependents(execution).tablesUsing(from)) {
        execution.put(
            table.withColumns(table.columns().stream().map(c -> moved(c, from, schema)).toList()));
      }
    }
    execution.set(execution.catalog().with(extension.withSchema(schema)));
  }

  private static Column moved(Column column, QualifiedName from, String schema) {
    return from.equals(column.type().userType())
        ? column.withType(column.type().withUserType(from.withSchema(schema)))
        : column;
  }
}
