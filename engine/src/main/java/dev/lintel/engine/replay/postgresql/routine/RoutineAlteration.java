package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Routine.Volatility;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Dependents;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.removal.Attachments;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;

/** Gives functions and procedures another name, schema or volatility. */
public final class RoutineAlteration {

  private final Execution execution;
  private final SourceSpan span;

  public RoutineAlteration(Execution execution, SourceSpan span) {
    this.execution = execution;
    this.span = span;
  }

  /** Runs RENAME TO. */
  public void rename(Routine routine, String name) {
    QualifiedName to = routine.name().withName(name);
    requireFree(routine, to);
    move(routine, to);
  }

  /** Runs SET SCHEMA. */
  public void setSchema(Routine routine, SqlIdentifier schema) {
    String name = Folding.name(schema);
    new Lookup(execution).requireSchema(name, span);
    QualifiedName to = routine.name().withSchema(name);
    if (!to.equals(routine.name())) {
      requireFree(routine, to);
    }
    move(routine, to);
  }

  /** Runs IMMUTABLE, STABLE and VOLATILE. */
  public void setVolatility(Routine routine, Volatility volatility) {
    replace(routine, routine.withVolatility(volatility));
  }

  /** Takes note that it is not known how volatile calls of a function are. */
  public void forgetVolatility(Routine routine) {
    replace(routine, routine.withVolatility(null));
  }

  private void replace(Routine before, Routine after) {
    List<Routine> routines = new ArrayList<>(execution.catalog().routines(before.name()));
    routines.replaceAll(each -> each.equals(before) ? after : each);
    execution.set(execution.catalog().withRoutines(before.name(), routines));
  }

  private void requireFree(Routine routine, QualifiedName to) {
    for (Routine other : execution.catalog().routines(to)) {
      boolean same =
          Boolean.TRUE.equals(RoutineReader.same(other.inputTypes(), routine.inputTypes()));
      if (same) {
        throw execution.refused(
            execution.isCertain(to),
            RefusalKind.DUPLICATE_FUNCTION,
            "function %s(%s) already exists in schema \"%s\""
                .formatted(
                    to.name(), RoutineReader.printed(routine.inputTypes(), ", "), to.schema()),
            ObjectPath.relation(to),
            span,
            other.origin());
      }
    }
  }

  private void move(Routine routine, QualifiedName to) {
    relocate(routine, to);
    execution.depart(ObjectPath.relation(routine.name()), span);
  }

  /** Moves a routine; what calls it follows, as the server knows it by its number. */
  public void relocate(Routine routine, QualifiedName to) {
    QualifiedName from = routine.name();
    new FunctionUsers(execution, routine).follow(to);
    Catalog catalog = execution.catalog();
    List<Routine> rest = new ArrayList<>(catalog.routines(from));
    rest.remove(routine);
    List<Relation> relations = new Dependents(execution).relations(from);
    List<Routine> others = new ArrayList<>(catalog.withRoutines(from, rest).routines(to));
    others.add(routine.withName(to));
    execution.set(catalog.withRoutines(from, rest).withRoutines(to, others));
    if (rest.isEmpty()) {
      for (Relation relation : relations) {
        new Attachments(execution, Attachment.Kind.TRIGGER)
            .put(
                relation,
                relation.attachments().stream().map(a -> a.withUseRenamed(from, to)).toList());
      }
    }
  }
}
