package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
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
import org.apache.calcite.sql.SqlIdentifier;

/**
 * Runs CREATE and DROP of functions and procedures. Only that they exist, and whether their body
 * may change the schema, is kept; two are the same if their arguments are written the same.
 */
final class Routines {

  private final Execution execution;
  private final Lookup lookup;

  Routines(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  void create(CreateNamed node) {
    if (node.name() == null) {
      return;
    }
    QualifiedName name = lookup.creationName(node.name(), false);
    SourceSpan span = execution.span(node);
    RoutineHead head = RoutineHead.of(execution.file().slice(span));
    Routine routine = new Routine(name, head.arguments(), head.mayChangeSchema(), span);
    List<Routine> routines = new ArrayList<>(execution.catalog().routines(name));
    Optional<Routine> same =
        routines.stream().filter(r -> r.arguments().equals(routine.arguments())).findFirst();
    if (same.isPresent() && !node.orReplace()) {
      throw execution.refused(
          execution.isCertain(name),
          RefusalKind.DUPLICATE_FUNCTION,
          "function \"%s\" already exists with same argument types".formatted(name.name()),
          ObjectPath.relation(name),
          execution.span(node.name()),
          same.get().origin());
    }
    new RoutineBody(execution, name).require(span);
    same.ifPresent(routines::remove);
    routines.add(routine);
    execution.set(execution.catalog().withRoutines(name, routines));
  }

  /** Returns whether a function of that name is there, or may be, the history's extensions aside. */
  boolean mayExist(List<QualifiedName> candidates) {
    Catalog catalog = execution.catalog();
    return !execution.emptyStart()
        || candidates.stream()
            .anyMatch(
                name ->
                    !catalog.routines(name).isEmpty()
                        || !execution.isCertain(name)
                        || new ExtensionObjects(execution)
                            .mayBeThere(ExtensionMembers::functions, name.name())
                        || SearchPath.isSystem(name.schema()));
  }

  void drop(DropObjects node) {
    String text = execution.file().slice(execution.span(node));
    for (SqlIdentifier identifier : node.names()) {
      List<QualifiedName> candidates = lookup.candidates(identifier);
      Optional<QualifiedName> found =
          lookup.find(identifier, name -> !execution.catalog().routines(name).isEmpty());
      if (found.isPresent()) {
        drop(node, identifier, found.get(), text);
      } else if (!node.ifExists()
          && execution.catalog().extensions().isEmpty()
          && !mayExist(candidates)) {
        throw execution.refused(
            RefusalKind.MISSING_FUNCTION,
            missing(identifier, text),
            ObjectPath.relation(candidates.get(candidates.size() - 1)),
            execution.span(identifier),
            null);
      }
    }
  }

  private void drop(DropObjects node, SqlIdentifier identifier, QualifiedName name, String text) {
    List<Routine> routines = new ArrayList<>(execution.catalog().routines(name));
    String arguments = argumentsAfter(identifier, text).orElse("");
    if (routines.size() > 1) {
      // Which one is meant hangs on the types, which are written in many ways.
      routines.removeIf(routine -> routine.arguments().equals(arguments));
      execution.makeUncertain(name);
    } else {
      releaseTriggers(node, identifier, name);
      routines.clear();
    }
    execution.set(execution.catalog().withRoutines(name, routines));
  }

  private void releaseTriggers(DropObjects node, SqlIdentifier identifier, QualifiedName function) {
    for (Table table : new Dependents(execution).tablesUsing(function)) {
      for (Trigger trigger : table.triggers()) {
        if (trigger.function().equals(function)) {
          if (!node.cascade()) {
            throw execution.refused(
                execution.isCertain(function) && execution.isCertain(table.name()),
                RefusalKind.DEPENDENT_OBJECTS,
                "cannot drop function %s() because other objects depend on it"
                    .formatted(Folding.written(identifier)),
                ObjectPath.relation(function),
                execution.span(identifier),
                trigger.origin());
          }
          new Triggers(execution).remove(table.name(), trigger.name());
        }
      }
    }
  }

  private static String missing(SqlIdentifier identifier, String text) {
    return argumentsAfter(identifier, text)
        .map(
            arguments ->
                "function %s(%s) does not exist".formatted(Folding.written(identifier), arguments))
        .orElseGet(
            () -> "could not find a function named \"%s\"".formatted(Folding.written(identifier)));
  }

  /** Returns the arguments written after a name in DROP; empty if there are no parentheses. */
  private static Optional<String> argumentsAfter(SqlIdentifier identifier, String text) {
    Tokens tokens = Tokens.of(text);
    String name = Folding.name(identifier);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isName(i)
          && tokens.name(i).equals(name)
          && tokens.is(i + 1, TokenType.LEFT_PAREN)) {
        return Optional.of(
            RoutineHead.arguments(tokens, i + 1, tokens.afterParenthesis(i + 1))
                .replace(" ,", ","));
      }
    }
    return Optional.empty();
  }
}
