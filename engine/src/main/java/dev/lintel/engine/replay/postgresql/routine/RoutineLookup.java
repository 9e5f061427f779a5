package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Routine.Kind;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.query.UnlistedRoutines;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the routine that a statement means by its name and its arguments ({@code
 * LookupFuncWithArgs} of the server's source).
 */
public final class RoutineLookup {

  private final Execution execution;
  private final Lookup lookup;
  private final ObjectKind wanted;

  /**
   * Prepares to look.
   *
   * @param wanted FUNCTION, PROCEDURE, AGGREGATE, or ROUTINE for any
   */
  public RoutineLookup(Execution execution, ObjectKind wanted) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
    this.wanted = wanted;
  }

  /**
   * Returns the routine; empty if it may exist without being known.
   *
   * @param arguments the types in parentheses; null if there are no parentheses
   * @throws Refused if there is certainly none, or one of another kind
   */
  public Optional<Routine> find(SqlIdentifier identifier, @Nullable List<DataType> arguments) {
    String schema = Folding.schemaOf(identifier);
    if (schema != null) {
      lookup.requireSchema(schema, execution.span(identifier));
    }
    List<QualifiedName> candidates = lookup.candidates(identifier);
    List<Routine> named = new ArrayList<>();
    candidates.forEach(name -> named.addAll(execution.catalog().routines(name)));
    if (arguments == null) {
      return byName(identifier, candidates, named);
    }
    boolean unknown = false;
    for (Routine routine : named) {
      Boolean same = RoutineReader.same(routine.inputTypes(), arguments);
      if (same == null) {
        unknown = true;
      } else if (same) {
        requireKind(identifier, routine, arguments);
        return Optional.of(routine);
      }
    }
    if (!unknown && !mayExist(candidates)) {
      String signature =
          Folding.written(identifier) + "(" + RoutineReader.printed(arguments, ", ") + ")";
      boolean noArguments = wanted == ObjectKind.AGGREGATE && arguments.isEmpty();
      throw refused(
          identifier,
          RefusalKind.MISSING_FUNCTION,
          "%s %s does not exist"
              .formatted(noun(), noArguments ? Folding.written(identifier) + "(*)" : signature),
          null);
    }
    return Optional.empty();
  }

  private Optional<Routine> byName(
      SqlIdentifier identifier, List<QualifiedName> candidates, List<Routine> named) {
    List<Routine> fitting = new ArrayList<>();
    for (Routine routine : named) {
      // One with the same arguments in a schema that is searched later is not seen.
      boolean hidden =
          fitting.stream()
              .anyMatch(
                  first ->
                      Boolean.TRUE.equals(
                          RoutineReader.same(first.inputTypes(), routine.inputTypes())));
      if (mayBeMeant(routine) && !hidden) {
        fitting.add(routine);
      }
    }
    boolean certain = !mayExist(candidates);
    if (fitting.isEmpty() && certain) {
      throw refused(
          identifier,
          RefusalKind.MISSING_FUNCTION,
          "could not find %s named \"%s\""
              .formatted(
                  wanted == ObjectKind.AGGREGATE ? "an aggregate" : "a " + noun(),
                  Folding.written(identifier)),
          null);
    }
    if (fitting.size() > 1 && certain) {
      throw refused(
          identifier,
          RefusalKind.AMBIGUOUS_FUNCTION,
          "%s name \"%s\" is not unique"
              .formatted(
                  wanted == ObjectKind.ROUTINE ? "routine" : noun(), Folding.written(identifier)),
          fitting.get(0).origin());
    }
    if (fitting.size() != 1) {
      return Optional.empty();
    }
    requireKind(identifier, fitting.get(0), fitting.get(0).inputTypes());
    return Optional.of(fitting.get(0));
  }

  private boolean mayBeMeant(Routine routine) {
    return wanted == ObjectKind.ROUTINE
        || (wanted == ObjectKind.PROCEDURE) == (routine.kind() == Kind.PROCEDURE);
  }

  private void requireKind(SqlIdentifier identifier, Routine routine, List<DataType> arguments) {
    String signature =
        Folding.written(identifier) + "(" + RoutineReader.printed(arguments, ", ") + ")";
    String message = null;
    if (wanted == ObjectKind.FUNCTION && routine.kind() == Kind.PROCEDURE) {
      message = signature + " is not a function";
    } else if (wanted == ObjectKind.PROCEDURE && routine.kind() != Kind.PROCEDURE) {
      message = signature + " is not a procedure";
    } else if (wanted == ObjectKind.AGGREGATE && routine.kind() != Kind.AGGREGATE) {
      message = "function " + signature + " is not an aggregate";
    }
    if (message != null && execution.isCertain(routine.name())) {
      throw refused(identifier, RefusalKind.WRONG_OBJECT_TYPE, message, routine.origin());
    }
  }

  /** Returns whether a routine of that name may exist that the history did not make. */
  private boolean mayExist(List<QualifiedName> candidates) {
    UnlistedRoutines unlisted = new UnlistedRoutines(execution);
    return candidates.stream().anyMatch(this::isSearched)
        ? unlisted.mayExistOtherwise(candidates)
        : unlisted.mayBeMadeElsewhere(candidates);
  }

  /** Returns whether a name may stand for one without a schema, or is one of the server's own. */
  private boolean isSearched(QualifiedName name) {
    return SearchPath.isSystem(name.schema())
        || execution.state().searchPath().schemas().contains(name.schema());
  }

  private String noun() {
    return switch (wanted) {
      case PROCEDURE -> "procedure";
      case AGGREGATE -> "aggregate";
      default -> "function";
    };
  }

  private Refused refused(
      SqlIdentifier identifier, RefusalKind kind, String message, @Nullable SourceSpan earlier) {
    List<QualifiedName> candidates = lookup.candidates(identifier);
    return execution.refused(
        kind,
        message,
        ObjectPath.relation(candidates.get(candidates.size() - 1)),
        execution.span(identifier),
        earlier);
  }
}
