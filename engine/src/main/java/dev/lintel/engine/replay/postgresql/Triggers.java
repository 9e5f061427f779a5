package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.Trigger;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.CreateNamed;
import dev.lintel.engine.sql.node.DropObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;

/** Runs CREATE and DROP TRIGGER. */
final class Triggers {

  /** The trigger functions that the server brings (documentation, sections 9.28 and 12.4.3). */
  private static final Set<String> BUILT_IN =
      Set.of(
          "suppress_redundant_updates_trigger",
          "tsvector_update_trigger",
          "tsvector_update_trigger_column");

  private final Execution execution;
  private final Lookup lookup;

  Triggers(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  void create(CreateNamed node) {
    if (node.onTable() == null || node.name() == null) {
      return;
    }
    Relation relation = lookup.relation(node.onTable());
    String name = Folding.name(node.name());
    SourceSpan span = execution.span(node);
    List<QualifiedName> function = function(execution.file().slice(span));
    requireFunction(function, span);
    if (!(relation instanceof Table table)) {
      return;
    }
    Optional<Trigger> existing = find(table, name);
    if (existing.isPresent() && !node.orReplace()) {
      throw execution.refused(
          execution.isCertain(table.name(), name),
          RefusalKind.DUPLICATE_TRIGGER,
          "trigger \"%s\" for relation \"%s\" already exists".formatted(name, table.name().name()),
          ObjectPath.member(table.name(), name),
          execution.span(node.name()),
          existing.get().origin());
    }
    List<Trigger> triggers = new ArrayList<>(table.triggers());
    existing.ifPresent(triggers::remove);
    triggers.add(new Trigger(name, existingOf(function), span));
    execution.put(table.withTriggers(triggers));
  }

  void drop(DropObjects node) {
    SqlIdentifier tableName = node.onTable();
    if (tableName == null) {
      return;
    }
    if (lookup.find(tableName).isEmpty()) {
      if (!node.ifExists()) {
        throw lookup.missingRelation(tableName, "relation");
      }
      return;
    }
    if (!(lookup.relation(tableName) instanceof Table table)) {
      return;
    }
    for (SqlIdentifier identifier : node.names()) {
      String name = Folding.name(identifier);
      if (find(table, name).isPresent()) {
        remove(table.name(), name);
      } else if (!node.ifExists() && execution.emptyStart() && table.partitionOf() == null) {
        throw execution.refused(
            execution.isCertain(table.name(), name),
            RefusalKind.MISSING_TRIGGER,
            "trigger \"%s\" for table \"%s\" does not exist".formatted(name, table.name().name()),
            ObjectPath.member(table.name(), name),
            execution.span(identifier),
            execution.state().departed().get(ObjectPath.member(table.name(), name)));
      }
      execution.depart(ObjectPath.member(table.name(), name), execution.span(node));
    }
  }

  /** Removes a trigger from its table. */
  void remove(QualifiedName tableName, String name) {
    execution
        .catalog()
        .table(tableName)
        .ifPresent(
            table ->
                execution.put(
                    table.withTriggers(
                        table.triggers().stream().filter(t -> !t.name().equals(name)).toList())));
  }

  private static Optional<Trigger> find(Table table, String name) {
    return table.triggers().stream().filter(trigger -> trigger.name().equals(name)).findFirst();
  }

  private void requireFunction(List<QualifiedName> candidates, SourceSpan span) {
    if (candidates.isEmpty()
        || BUILT_IN.contains(candidates.get(0).name())
        || execution.catalog().extensions().stream()
            .anyMatch(extension -> Extensions.mayBringTriggerFunctions(extension.name()))
        || new Routines(execution).mayExist(candidates)) {
      return;
    }
    throw execution.refused(
        RefusalKind.MISSING_FUNCTION,
        "function %s() does not exist".formatted(candidates.get(0).name()),
        ObjectPath.relation(candidates.get(candidates.size() - 1)),
        span,
        null);
  }

  private QualifiedName existingOf(List<QualifiedName> candidates) {
    return candidates.stream()
        .filter(name -> !execution.catalog().routines(name).isEmpty())
        .findFirst()
        .orElseGet(() -> candidates.isEmpty() ? new QualifiedName("", "") : candidates.get(0));
  }

  /** Returns the names that the function after EXECUTE may have; empty if it is not found. */
  private List<QualifiedName> function(String statement) {
    Tokens tokens = Tokens.of(statement);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.isWord(i, "execute")) {
        int first = i + 2;
        boolean qualified = tokens.is(first + 1, TokenType.DOT);
        if (!tokens.isName(first) || (qualified && !tokens.isName(first + 2))) {
          return List.of();
        }
        return qualified
            ? List.of(new QualifiedName(tokens.name(first), tokens.name(first + 2)))
            : inPath(tokens.name(first));
      }
    }
    return List.of();
  }

  private List<QualifiedName> inPath(String name) {
    return execution.state().searchPath().schemas().stream()
        .map(schema -> new QualifiedName(schema, name))
        .toList();
  }
}
