package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.ObjectUse;
import dev.lintel.engine.catalog.ObjectUse.Sort;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.Cast;
import dev.lintel.engine.replay.postgresql.builtin.Signature;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.query.UnlistedRoutines;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The functions that other objects are made of: those of aggregates, operators, casts and so on.
 */
public final class NamedFunctions {

  private final Execution execution;
  private final Lookup lookup;

  public NamedFunctions(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /**
   * Returns what an object leans on that is made of a function; null if the function is not of the
   * history.
   *
   * @param arguments the types it is called with; null if these do not tell which function is meant
   * @param exactly whether the function must be one of these very types
   * @throws Refused if there is certainly no such function
   */
  public @Nullable ObjectUse require(
      SqlIdentifier identifier, @Nullable List<DataType> arguments, boolean exactly) {
    String schema = Folding.schemaOf(identifier);
    if (schema != null) {
      lookup.requireSchema(schema, execution.span(identifier));
    }
    List<QualifiedName> candidates = lookup.candidates(identifier);
    List<Routine> named = new ArrayList<>();
    candidates.forEach(name -> named.addAll(execution.catalog().routines(name)));
    Optional<Routine> found =
        named.stream().filter(routine -> takes(routine, arguments)).findFirst();
    if (found.isPresent()) {
      return use(found.get());
    }
    if ((exactly || named.isEmpty())
        && arguments != null
        && arguments.stream().noneMatch(RoutineReader::isUnknown)
        && !new UnlistedRoutines(execution).mayBeMadeElsewhere(candidates)
        && !mayBeOfServer(identifier, arguments, exactly)) {
      throw execution.refused(
          RefusalKind.MISSING_FUNCTION,
          "function %s(%s) does not exist"
              .formatted(Folding.written(identifier), RoutineReader.printed(arguments, ", ")),
          ObjectPath.relation(candidates.get(candidates.size() - 1)),
          execution.span(identifier),
          lookup.departed(candidates));
    }
    return null;
  }

  private boolean mayBeOfServer(
      SqlIdentifier identifier, List<DataType> arguments, boolean exactly) {
    String schema = Folding.schemaOf(identifier);
    if (schema != null && !schema.equals("pg_catalog")) {
      return false;
    }
    TypeBook types = new TypeBook(execution);
    List<SqlType> given = arguments.stream().map(types::type).toList();
    return BuiltIns.functions(Folding.name(identifier)).stream()
        .anyMatch(function -> mayTake(function, given, exactly));
  }

  private static boolean mayTake(Signature function, List<SqlType> given, boolean exactly) {
    boolean open = !exactly && (function.variadic() || function.defaults() > 0);
    if (open || function.arguments().size() != given.size()) {
      return open;
    }
    for (int i = 0; i < given.size(); i++) {
      SqlType wanted = function.arguments().get(i);
      SqlType type = given.get(i);
      boolean same = !type.isKnown() || type.equals(wanted);
      boolean fits = !exactly && (wanted.form() == Form.PSEUDO || becomes(type, wanted));
      if (!same && !fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean becomes(SqlType from, SqlType to) {
    Cast cast = BuiltIns.cast(from.base(), to);
    return cast == null ? from.form() != Form.BASE : cast.context() == 'i';
  }

  private static boolean takes(Routine routine, @Nullable List<DataType> arguments) {
    return arguments == null
        || !Boolean.FALSE.equals(RoutineReader.same(routine.inputTypes(), arguments));
  }

  /** Returns the use of a routine. */
  public static ObjectUse use(Routine routine) {
    return new ObjectUse(
        Sort.FUNCTION, routine.name(), RoutineReader.printed(routine.inputTypes(), ","));
  }
}
