package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.DatabaseState;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.sql.node.TransactionControl;
import java.util.ArrayDeque;
import java.util.Deque;

/** The state of a session's transaction: what ROLLBACK goes back to. */
final class Transaction {

  private static final ObjectPath NOTHING = ObjectPath.relation(new QualifiedName("", ""));

  private final boolean implicit;
  private final Deque<Savepoint> savepoints = new ArrayDeque<>();
  private boolean explicit;
  private boolean justEnded;
  private DatabaseState start;

  /**
   * Starts what a tool runs together.
   *
   * @param implicit whether the server makes a block of the statements, also after a COMMIT
   * @param opened whether the tool has opened a block, which a COMMIT ends
   */
  Transaction(DatabaseState start, boolean implicit, boolean opened) {
    this.start = start;
    this.implicit = implicit;
    this.explicit = opened;
  }

  private record Savepoint(String name, DatabaseState state) {}

  /** Returns whether a statement now runs inside a transaction block. */
  boolean isInside() {
    return implicit || explicit;
  }

  /** Returns whether a block is open that COMMIT or the tool has to end. */
  boolean isExplicit() {
    return explicit;
  }

  /** Returns this as it goes on in other statements that are run together. */
  Transaction continued(boolean ofQuery) {
    Transaction continued = new Transaction(start, ofQuery, explicit);
    continued.savepoints.addAll(savepoints);
    return continued;
  }

  /** Returns the state that ROLLBACK would go back to. */
  DatabaseState start() {
    return start;
  }

  /** Returns whether the last statement ended a transaction. */
  boolean hasJustEnded() {
    return justEnded;
  }

  /** Runs BEGIN, COMMIT and the like and returns the state after it. */
  DatabaseState run(TransactionControl control, Execution execution) {
    justEnded = false;
    DatabaseState now = execution.state();
    return switch (control.kind()) {
      case BEGIN -> begin(now);
      case COMMIT, PREPARE -> end(now.committed());
      case ROLLBACK -> end(isInside() ? start.committed() : now);
      case SAVEPOINT -> {
        requireBlock(execution, control, "SAVEPOINT");
        savepoints.push(new Savepoint(name(control), now));
        yield now;
      }
      case RELEASE -> {
        requireBlock(execution, control, "RELEASE SAVEPOINT");
        find(control, execution);
        savepoints.pop();
        yield now;
      }
      case ROLLBACK_TO -> {
        requireBlock(execution, control, "ROLLBACK TO SAVEPOINT");
        yield find(control, execution).state();
      }
      case COMMIT_PREPARED, ROLLBACK_PREPARED -> now;
    };
  }

  private DatabaseState begin(DatabaseState now) {
    if (!isInside()) {
      start = now;
    }
    explicit = true;
    return now;
  }

  private DatabaseState end(DatabaseState state) {
    explicit = false;
    justEnded = true;
    savepoints.clear();
    start = state;
    return state;
  }

  private static String name(TransactionControl control) {
    return control.savepoint() == null ? "" : Folding.name(control.savepoint());
  }

  /** Returns the newest savepoint of that name and forgets those after it. */
  private Savepoint find(TransactionControl control, Execution execution) {
    String name = name(control);
    boolean known = savepoints.stream().anyMatch(savepoint -> savepoint.name().equals(name));
    while (known && !savepoints.element().name().equals(name)) {
      savepoints.pop();
    }
    if (known) {
      return savepoints.element();
    }
    throw execution.refused(
        RefusalKind.MISSING_SAVEPOINT,
        "savepoint \"%s\" does not exist".formatted(name),
        NOTHING,
        execution.span(control),
        null);
  }

  /** A tool's own block and an explicit one will do, the server's implicit one will not. */
  private void requireBlock(Execution execution, TransactionControl control, String statement) {
    if (!explicit) {
      throw execution.refused(
          RefusalKind.NOT_IN_TRANSACTION,
          statement + " can only be used in transaction blocks",
          NOTHING,
          execution.span(control),
          null);
    }
  }
}
