package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.SchemaChange;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Spans;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** One statement while it runs: the state so far and the changes so far. */
final class Execution {

  private final SourceFile file;
  private final Premises premises;
  private final Surroundings surroundings;
  private final List<SchemaChange> changes = new ArrayList<>();
  private DatabaseState state;

  Execution(SourceFile file, Premises premises, Surroundings surroundings, DatabaseState state) {
    this.file = file;
    this.premises = premises;
    this.surroundings = surroundings;
    this.state = state;
  }

  /** Where a statement runs. */
  enum Surroundings {
    /** On its own. */
    NOTHING,
    /** In a transaction block. */
    TRANSACTION,
    /** In a DO block, and so in a transaction too. */
    FUNCTION
  }

  /**
   * Starts a statement inside this one.
   *
   * @param innerFile the file that holds its text
   */
  Execution inside(SourceFile innerFile) {
    return new Execution(innerFile, premises, Surroundings.FUNCTION, state);
  }

  /** Takes over what a statement inside this one did. */
  void adopt(Execution inner) {
    state = inner.state;
    changes.addAll(inner.changes);
  }

  /** Returns the file the statement stands in. */
  SourceFile file() {
    return file;
  }

  /** Returns what is taken for granted of the database. */
  Premises premises() {
    return premises;
  }

  /** Returns whether a missing object is certainly missing, if nothing else speaks for it. */
  boolean emptyStart() {
    return premises.emptyStart();
  }

  /** Returns where the statement runs. */
  Surroundings surroundings() {
    return surroundings;
  }

  /** Returns whether the statement runs inside a transaction block. */
  boolean inTransaction() {
    return surroundings != Surroundings.NOTHING;
  }

  DatabaseState state() {
    return state;
  }

  void set(DatabaseState newState) {
    state = newState;
  }

  Catalog catalog() {
    return state.catalog();
  }

  void set(Catalog catalog) {
    state = state.with(catalog);
  }

  /** Enters a relation that was made or changed. */
  void put(Relation relation) {
    noteTemporary(relation.name());
    set(catalog().with(relation));
  }

  /** Enters a type that was made or changed. */
  void put(UserType type) {
    noteTemporary(type.name());
    set(catalog().with(type));
  }

  private void noteTemporary(QualifiedName name) {
    if (name.schema().equals(SearchPath.TEMPORARY)) {
      state = state.withTemporary(true);
    }
  }

  /** Takes note of a change, and of the object it makes disappear if it does so. */
  void record(SchemaChange change) {
    changes.add(change);
  }

  /** Takes note that an object is gone under this name, so that a later refusal can tell where. */
  void depart(ObjectPath object, SourceSpan where) {
    state = state.withDeparted(object, where);
  }

  /** Returns the changes so far. */
  List<SchemaChange> changes() {
    return List.copyOf(changes);
  }

  /** Returns the number of changes so far, to go back to. */
  int mark() {
    return changes.size();
  }

  /** Forgets the changes after {@code mark}, because one change stands for all of them. */
  void forgetChangesAfter(int mark) {
    changes.subList(mark, changes.size()).clear();
  }

  /** Marks a relation or type as one that may exist, be missing or look otherwise. */
  void makeUncertain(QualifiedName name) {
    set(catalog().with(catalog().uncertainty().with(name)));
  }

  /** Marks a column, constraint or label as one that may exist, be missing or look otherwise. */
  void makeUncertain(QualifiedName owner, String member) {
    set(catalog().with(catalog().uncertainty().withMember(owner, member)));
  }

  /** Marks a relation or type as known, because it was made or dropped for certain. */
  void makeCertain(QualifiedName name) {
    set(catalog().with(catalog().uncertainty().without(name)));
  }

  /** Marks a column, constraint or label as known. */
  void makeCertain(QualifiedName owner, String member) {
    set(catalog().with(catalog().uncertainty().withoutMember(owner, member)));
  }

  /** Returns whether what the catalog says about that name is certain. */
  boolean isCertain(QualifiedName name) {
    return !catalog().uncertainty().covers(name);
  }

  /** Returns whether what the catalog says about that column, constraint or label is certain. */
  boolean isCertain(QualifiedName owner, String member) {
    return !catalog().uncertainty().covers(owner, member);
  }

  /** Returns the place of a node. */
  SourceSpan span(SqlNode node) {
    return Spans.of(file, node);
  }

  /**
   * Makes what ends the statement; the caller throws it.
   *
   * @param certain false if it depends on something uncertain whether the server refuses
   */
  Refused refused(
      boolean certain,
      RefusalKind kind,
      String message,
      ObjectPath object,
      SourceSpan span,
      @Nullable SourceSpan earlier) {
    return new Refused(new Refusal(kind, message, object, span, earlier), certain);
  }

  /** Makes what ends the statement for a reason that is certain. */
  Refused refused(
      RefusalKind kind,
      String message,
      ObjectPath object,
      SourceSpan span,
      @Nullable SourceSpan earlier) {
    return refused(true, kind, message, object, span, earlier);
  }
}
