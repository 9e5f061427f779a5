package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Quoting;
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
public final class Execution {

  private final SourceFile file;
  private final Premises premises;
  private final Statements statements;
  private final Surroundings surroundings;
  private final SourceSpan statement;
  private final @Nullable SourceSpan place;
  private final int depth;
  private final boolean ofBody;
  private final List<SchemaChange> changes = new ArrayList<>();
  private DatabaseState state;
  private boolean followed = true;

  /**
   * Prepares to run a statement.
   *
   * @param statement where it stands in the file
   * @param premises what is taken for granted of the database
   * @param statements runs the statements inside it
   */
  public Execution(
      SourceFile file,
      SourceSpan statement,
      Premises premises,
      Statements statements,
      Surroundings surroundings,
      DatabaseState state) {
    this.file = file;
    this.statement = statement;
    this.premises = premises;
    this.statements = statements;
    this.surroundings = surroundings;
    this.place = null;
    this.depth = 0;
    this.ofBody = false;
    this.state = state;
  }

  private Execution(Execution outer, SourceFile file, @Nullable SourceSpan place, int depth) {
    this.file = file;
    this.statement = outer.statement;
    this.premises = outer.premises;
    this.statements = outer.statements;
    this.surroundings = outer.inTransaction() ? outer.surroundings : Surroundings.FUNCTION;
    this.place = place;
    this.depth = depth;
    this.ofBody = true;
    this.state = outer.state;
  }

  /** Where a statement runs. */
  public enum Surroundings {
    /** On its own. */
    NOTHING,
    /** In a transaction block. */
    TRANSACTION,
    /** In a DO block or function outside a transaction block, and so in a transaction too. */
    FUNCTION
  }

  /** Starts a statement inside this one whose text stands in the same file. */
  public Execution inside() {
    return new Execution(this, file, place, depth);
  }

  /**
   * Starts a statement inside this one whose text stands elsewhere.
   *
   * @param innerFile what holds its text
   * @param caller what runs it; all its places count as this one
   */
  public Execution inside(SourceFile innerFile, SourceSpan caller) {
    return new Execution(this, innerFile, place == null ? caller : place, depth);
  }

  /** Starts the body of a function that this statement calls. */
  public Execution called(SourceFile innerFile) {
    return new Execution(this, innerFile, place == null ? statement : place, depth + 1);
  }

  /** Takes note that the statement may do anything. */
  public void noteUnfollowed() {
    followed = false;
  }

  /** Returns whether what the statement does is known, be it in part uncertain. */
  public boolean isFollowed() {
    return followed;
  }

  /** Returns where the whole statement stands, whatever it runs. */
  public SourceSpan statement() {
    return statement;
  }

  /** Returns whether the statement stands in a body, in which there may be parameters. */
  public boolean isOfBody() {
    return ofBody;
  }

  /** Returns how many functions are being run. */
  public int depth() {
    return depth;
  }

  /** Returns what runs the statements inside this one. */
  public Statements statements() {
    return statements;
  }

  /** Takes over what a statement inside this one did. */
  public void adopt(Execution inner) {
    state = inner.state;
    changes.addAll(inner.changes);
    followed &= inner.followed;
  }

  /** Returns the file the statement stands in. */
  public SourceFile file() {
    return file;
  }

  /** Returns what is taken for granted of the database. */
  public Premises premises() {
    return premises;
  }

  /** Returns whether a missing object is certainly missing, if nothing else speaks for it. */
  public boolean emptyStart() {
    return premises.emptyStart();
  }

  /** Returns where the statement runs. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** Returns whether the statement runs inside a transaction block. */
  public boolean inTransaction() {
    return surroundings != Surroundings.NOTHING;
  }

  /** Returns the state so far. */
  public DatabaseState state() {
    return state;
  }

  /** Goes on with another state. */
  public void set(DatabaseState newState) {
    state = newState;
  }

  /** Returns the catalog so far. */
  public Catalog catalog() {
    return state.catalog();
  }

  /** Goes on with another catalog. */
  public void set(Catalog catalog) {
    state = state.with(catalog);
  }

  /** Enters a relation that was made or changed. */
  public void put(Relation relation) {
    noteTemporary(relation.name());
    set(catalog().with(relation));
  }

  /** Enters a type that was made or changed. */
  public void put(UserType type) {
    noteTemporary(type.name());
    set(catalog().with(type));
  }

  /** Takes note of an object that ends with the session. */
  public void noteTemporary(QualifiedName name) {
    if (name.schema().equals(SearchPath.TEMPORARY)) {
      state = state.withTemporary(true);
    }
  }

  /** Takes note of a change, and of the object it makes disappear if it does so. */
  public void record(SchemaChange change) {
    changes.add(change);
  }

  /** Takes note that an object is gone under this name, so that a later refusal can tell where. */
  public void depart(ObjectPath object, SourceSpan where) {
    state = state.withDeparted(object, where);
  }

  /** Returns the changes so far. */
  public List<SchemaChange> changes() {
    return List.copyOf(changes);
  }

  /** Returns the number of changes so far, to go back to. */
  public int mark() {
    return changes.size();
  }

  /** Forgets the changes after {@code mark}, because one change stands for all of them. */
  public void forgetChangesAfter(int mark) {
    changes.subList(mark, changes.size()).clear();
  }

  /** Marks a relation or type as one that may exist, be missing or look otherwise. */
  public void makeUncertain(QualifiedName name) {
    set(catalog().with(catalog().uncertainty().with(name)));
  }

  /** Marks a column, constraint or label as one that may exist, be missing or look otherwise. */
  public void makeUncertain(QualifiedName owner, String member) {
    set(catalog().with(catalog().uncertainty().withMember(owner, member)));
  }

  /** Marks a constraint, trigger, policy or rule as one that may exist, be missing or be other. */
  public void makePartUncertain(QualifiedName owner, String part) {
    set(catalog().with(catalog().uncertainty().withPart(owner, part)));
  }

  /** Marks everything as what may exist, be missing or look otherwise, rows included. */
  public void makeEverythingUncertain() {
    noteUnfollowed();
    set(catalog().with(catalog().uncertainty().withEverything()));
    set(state.with(state.heldRows().withAny()));
  }

  /** Marks a relation or type as known, because it was made or dropped for certain. */
  public void makeCertain(QualifiedName name) {
    set(catalog().with(catalog().uncertainty().without(name)));
  }

  /**
   * Marks a relation or type as there and not another; of its parts some may be uncertain still.
   */
  public void makeThere(QualifiedName name) {
    set(catalog().with(catalog().uncertainty().withoutNameAlone(name)));
  }

  /** Marks a column, constraint or label as known. */
  public void makeCertain(QualifiedName owner, String member) {
    set(catalog().with(catalog().uncertainty().withoutMember(owner, member)));
  }

  /** Returns whether what the catalog says about that name is certain. */
  public boolean isCertain(QualifiedName name) {
    return !catalog().uncertainty().covers(name);
  }

  /** Marks a relation that certainly exists as one that may look otherwise. */
  public void makeVague(QualifiedName name) {
    set(catalog().with(catalog().uncertainty().withExisting(name)));
  }

  /** Returns whether a relation of the catalog certainly exists, however it looks. */
  public boolean isThere(QualifiedName name) {
    return catalog().uncertainty().isThere(name);
  }

  /** Returns whether what the catalog says about that column, constraint or label is certain. */
  public boolean isCertain(QualifiedName owner, String member) {
    return !catalog().uncertainty().covers(owner, member)
        && !premises.mayBeNotNullConstraint(member);
  }

  /** Returns whether what the catalog says about the default of that column is certain. */
  public boolean isDefaultCertain(QualifiedName table, String column) {
    return isCertain(table, column) && isCertain(table, NamelessParts.defaultOf(column));
  }

  /** Marks the default of a column as known. */
  public void makeDefaultCertain(QualifiedName table, String column) {
    makeCertain(table, NamelessParts.defaultOf(column));
  }

  /** Takes note that rows were put into a table, or may have been. */
  public void fill(QualifiedName table) {
    set(state.with(state.heldRows().filled(table, catalog())));
  }

  /** Goes on with other knowledge of what certainly holds a row. */
  public void reseed(SeededRows seeded) {
    set(state.with(state.heldRows().with(seeded)));
  }

  /** Returns a name as messages print it: with its schema unless it is found without. */
  public String printed(QualifiedName name) {
    return state.searchPath().finds(name, catalog())
        ? Quoting.quote(name.name())
        : Quoting.quote(name.schema()) + "." + Quoting.quote(name.name());
  }

  /** Returns the place of a node. */
  public SourceSpan span(SqlNode node) {
    return place == null ? Spans.of(file, node) : place;
  }

  /** Returns whether the text that runs stands where its places say. */
  public boolean isInPlace() {
    return place == null;
  }

  /** Returns the place of what is written at {@code span} of the text that runs. */
  public SourceSpan span(SourceSpan span) {
    return place == null ? span : place;
  }

  /** Returns a node as it is written. */
  public String text(SqlNode node) {
    return file.slice(Spans.of(file, node));
  }

  /**
   * Makes what ends the statement; the caller throws it.
   *
   * @param certain false if it depends on something uncertain whether the server refuses
   */
  public Refused refused(
      boolean certain,
      RefusalKind kind,
      String message,
      ObjectPath object,
      SourceSpan span,
      @Nullable SourceSpan earlier) {
    return new Refused(new Refusal(kind, message, object, span, earlier, null, null), certain);
  }

  /** Makes what ends the statement for a reason that is certain. */
  public Refused refused(
      RefusalKind kind,
      String message,
      ObjectPath object,
      SourceSpan span,
      @Nullable SourceSpan earlier) {
    return refused(true, kind, message, object, span, earlier);
  }
}
