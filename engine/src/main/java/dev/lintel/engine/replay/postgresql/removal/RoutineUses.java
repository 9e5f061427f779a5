package dev.lintel.engine.replay.postgresql.removal;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Routine.Parameter;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.removal.Removal.Blocked;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routines that have a type, or the rows of a relation, among their parameters and result. */
public final class RoutineUses {

  private final Execution execution;

  public RoutineUses(Execution execution) {
    this.execution = execution;
  }

  /** Drops the routines that use a type that goes, or refuses. */
  public void release(QualifiedName type, boolean cascade, SourceSpan span, Blocked blocked) {
    for (Routine routine : of(type)) {
      if (!cascade) {
        throw blocked.by(routine.name(), execution.isCertain(routine.name()), routine.origin());
      }
      remove(routine);
      execution.depart(ObjectPath.relation(routine.name()), span);
    }
  }

  /** Takes a routine out of the catalog. */
  public void remove(Routine routine) {
    Catalog catalog = execution.catalog();
    List<Routine> rest = new ArrayList<>(catalog.routines(routine.name()));
    rest.remove(routine);
    execution.set(catalog.withRoutines(routine.name(), rest));
  }

  /** Lets the routines that use a type follow when it gets another name. */
  public void follow(QualifiedName from, QualifiedName to) {
    for (Routine routine : of(from)) {
      List<Routine> routines = new ArrayList<>(execution.catalog().routines(routine.name()));
      routines.replaceAll(other -> other.equals(routine) ? renamed(routine, from, to) : other);
      execution.set(execution.catalog().withRoutines(routine.name(), routines));
    }
  }

  private List<Routine> of(QualifiedName type) {
    return execution.catalog().routines().stream()
        .filter(
            routine ->
                isOf(routine.result(), type)
                    || routine.parameters().stream().anyMatch(p -> isOf(p.type(), type)))
        .sorted(Comparator.comparing(Routine::name))
        .toList();
  }

  private static boolean isOf(@Nullable DataType type, QualifiedName name) {
    return type != null && name.equals(type.userType());
  }

  private static Routine renamed(Routine routine, QualifiedName from, QualifiedName to) {
    DataType result = routine.result();
    return new Routine(
        routine.name(),
        routine.kind(),
        routine.parameters().stream()
            .map(
                p ->
                    isOf(p.type(), from)
                        ? new Parameter(
                            p.mode(), p.name(), p.type().withUserType(to), p.hasDefault())
                        : p)
            .toList(),
        result != null && isOf(result, from) ? result.withUserType(to) : result,
        routine.returnsSet(),
        routine.volatility(),
        routine.mayChangeSchema(),
        routine.code(),
        routine.origin());
  }
}
