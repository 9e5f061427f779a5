package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.replay.Batch;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.replay.postgresql.data.RowQueries;
import dev.lintel.engine.replay.postgresql.data.RowSeeding;
import dev.lintel.engine.replay.postgresql.execution.Aftermath;
import dev.lintel.engine.replay.postgresql.execution.DatabaseState;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Execution.Surroundings;
import dev.lintel.engine.replay.postgresql.execution.Premises;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.RowWriters;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.execution.StatementNames;
import dev.lintel.engine.replay.postgresql.execution.Statements;
import dev.lintel.engine.replay.postgresql.execution.SyntaxAftermath;
import dev.lintel.engine.replay.postgresql.execution.SyntaxErrors;
import dev.lintel.engine.replay.postgresql.execution.TemporaryObjects;
import dev.lintel.engine.replay.postgresql.execution.TransactionRules;
import dev.lintel.engine.replay.postgresql.execution.UncertainCascade;
import dev.lintel.engine.replay.postgresql.object.EnumUses;
import dev.lintel.engine.replay.postgresql.object.RefusedOperators;
import dev.lintel.engine.replay.postgresql.plpgsql.DoBlocks;
import dev.lintel.engine.replay.postgresql.plpgsql.RoutineRuns;
import dev.lintel.engine.replay.postgresql.plpgsql.TrialRuns;
import dev.lintel.engine.replay.postgresql.query.QueryForms;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.version.ServerLimits;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.Understanding;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.node.DoBlock;
import dev.lintel.engine.sql.node.SetVariable;
import dev.lintel.engine.sql.node.TransactionControl;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** One connection: runs statements one after another and keeps the state of its transaction. */
final class PostgresSession {

  private static final Statements INNER = new InnerRuns();

  private final Premises premises;
  private final SessionObjects objects;
  private final OneMistake mistake;
  private final TrialRuns trials = new TrialRuns();
  private boolean habitKnown;
  private boolean ofTool;
  private Transaction transaction;
  private DatabaseState state;
  private @Nullable SearchPath pathAfterTransaction;
  private @Nullable Catalog undone;

  /**
   * Opens a session.
   *
   * @param premises what is taken for granted of the database
   * @param state the database as it is
   * @param objects what sessions before may have left to this one
   * @param lasting what refused statements of sessions before were meant to remove
   */
  PostgresSession(
      Premises premises, DatabaseState state, SessionObjects objects, RemovedObjects lasting) {
    this.premises = premises;
    this.mistake = new OneMistake(lasting);
    this.objects = objects;
    objects.begin();
    this.state = state.with(premises.searchPath().after(state.searchPath())).withChecksBodies(true);
    this.transaction = new Transaction(this.state, false, false);
  }

  /** Starts what the tool runs together, in a block of its own or of the server if it does so. */
  void begin(Batch batch) {
    habitKnown = batch.transactionMode() != TransactionMode.UNKNOWN;
    undone = null;
    boolean implicit = TransactionRules.isQueryOfSeveral(batch);
    ofTool = TransactionRules.opensBlock(batch);
    transaction =
        transaction.isExplicit()
            ? transaction.continued(implicit)
            : new Transaction(state, implicit, ofTool);
  }

  /**
   * Ends what the tool runs together: what its transaction made counts as old. A block that the
   * statements opened themselves goes on in what the tool runs next.
   */
  void end() {
    if (undone != null) {
      state = state.with(UndoneRemovals.uncertain(undone, state.catalog()));
    }
    if (ofTool) {
      transaction = new Transaction(state, false, false);
    }
    if (!transaction.isExplicit()) {
      state = state.committed();
      objects.endTransaction();
    }
  }

  /** Runs a statement. This is the one place where an exception of the replay is caught. */
  Step run(ParsedStatement statement) {
    Catalog before = state.catalog();
    try {
      return step(statement);
    } catch (StackOverflowError tooDeep) {
      // The stack of a server does not hold such a statement either.
      state = afterUnknown(statement);
      return new Step(statement, before, state.catalog(), List.of(), null);
    } catch (RuntimeException | LinkageError failure) {
      state = afterFailure(statement);
      return new Step(statement.failed(failure), before, state.catalog(), List.of(), null);
    }
  }

  private Step step(ParsedStatement statement) {
    Catalog before = state.catalog();
    Execution execution = execution(statement);
    try {
      run(statement, execution);
      mistake.ran(statement, execution);
      state = execution.state();
    } catch (Refused refused) {
      boolean certain = isCertain(refused, statement);
      boolean again =
          certain && mistake.repeats(statement, refused.refusal(), execution(statement));
      Refusal refusal = certain && !again ? refused.refusal() : null;
      state = afterRefusal(statement, refused, again);
      objects.refused(statement);
      if (transaction.isInside() && undone == null) {
        undone = transaction.start().catalog();
      }
      boolean known = refusal != null && statement.understanding() == Understanding.OPAQUE;
      return new Step(
          known ? statement.understood() : statement, before, state.catalog(), List.of(), refusal);
    }
    if (!transaction.isInside()) {
      state = habitKnown ? state.committed() : state.perhapsCommitted();
    }
    return new Step(
        judged(statement, execution), before, state.catalog(), execution.changes(), null);
  }

  /** Whether a statement was understood is known only after what it runs has been followed. */
  private static ParsedStatement judged(ParsedStatement statement, Execution execution) {
    boolean opaque = statement.understanding() == Understanding.OPAQUE;
    if (opaque && statement.node() == null && execution.isFollowed()) {
      return statement.understood();
    }
    return opaque || execution.isFollowed()
        ? statement
        : statement.opaque("What it runs is not known before it runs");
  }

  private boolean isCertain(Refused refused, ParsedStatement statement) {
    boolean wantsBlock = refused.refusal().kind() == RefusalKind.NOT_IN_TRANSACTION;
    return refused.certain()
        && (habitKnown || !wantsBlock)
        && statement.file().isKnown(statement.span());
  }

  /** Ends the session: its temporary objects go. */
  DatabaseState close() {
    return TemporaryObjects.dropped(state.committed());
  }

  private Execution execution(ParsedStatement statement) {
    return new Execution(
        statement.file(),
        statement.span(),
        premises,
        INNER,
        transaction.isInside() ? Surroundings.TRANSACTION : Surroundings.NOTHING,
        state);
  }

  private void run(ParsedStatement statement, Execution execution) {
    SqlNode node = statement.node();
    ServerLimits.check(statement, execution);
    if (statement.understanding() == Understanding.INVALID) {
      if (!ServerLimits.mayReadInvalid(statement, execution)) {
        throw syntaxError(statement, execution);
      }
      OpaqueStatements.run(statement, execution);
    }
    if (statement.understanding() == Understanding.INERT) {
      InertStatements.run(statement, execution);
    }
    QueryForms.require(statement, execution);
    if (node instanceof TransactionControl control) {
      control(control, execution);
    } else if (node instanceof DdlStatement ddl) {
      if (node instanceof SetVariable variable && variable.local()) {
        keepPath();
      }
      if (statement.kind().startsWith("WITH")) {
        RowWriters.note(Tokens.of(statement.text()), execution);
      }
      ddl.accept(new StatementRunner(execution));
    } else if (statement.understanding() == Understanding.OPAQUE) {
      OpaqueStatements.run(statement, execution);
    }
    EnumUses.require(statement, execution);
    new RowQueries(execution).require(statement);
    RowSeeding.note(execution, statement);
    if (statement.kind().startsWith("SELECT") || statement.kind().startsWith("CALL")) {
      trials.require(Tokens.of(statement.text()), execution);
    }
    objects.run(statement, execution);
  }

  private void control(TransactionControl control, Execution execution) {
    DatabaseState next = transaction.run(control, execution);
    objects.control(control.kind());
    if (transaction.hasJustEnded() && pathAfterTransaction != null) {
      next = next.with(pathAfterTransaction);
      pathAfterTransaction = null;
    }
    execution.set(next);
  }

  /** SET LOCAL holds until the transaction ends. */
  private void keepPath() {
    if (pathAfterTransaction == null) {
      pathAfterTransaction = state.searchPath();
    }
  }

  private DatabaseState afterUnknown(ParsedStatement statement) {
    Execution execution = execution(statement);
    OpaqueStatements.run(statement, execution);
    return execution.state();
  }

  private DatabaseState afterFailure(ParsedStatement statement) {
    Execution execution = execution(statement);
    try {
      FailedStatement.touch(statement, execution);
      return execution.state();
    } catch (RuntimeException | LinkageError again) {
      // Nor can be told what it names.
      Execution anything = execution(statement);
      anything.makeEverythingUncertain();
      return anything.state();
    }
  }

  private DatabaseState afterRefusal(ParsedStatement statement, Refused refused, boolean again) {
    Execution aftermath = execution(statement);
    Set<ObjectPath> names = Set.of();
    if (statement.node() instanceof DoBlock block) {
      new DoBlocks(aftermath).touch(block, refused);
    } else if (statement.node() instanceof DdlStatement ddl) {
      names = StatementNames.ofRefused(aftermath, ddl, refused.certain());
    } else if (statement.understanding() == Understanding.INVALID) {
      SyntaxAftermath.apply(aftermath, statement.text());
    } else if (statement.node() == null) {
      RoutineRuns.touch(Tokens.of(statement.text()), aftermath);
    }
    Aftermath.apply(aftermath, refused.refusal(), refused.certain(), names);
    if (again && IntendedChanges.meetsWhatIsThere(refused.refusal())) {
      Aftermath.touch(aftermath, refused.refusal().object());
    }
    if (!refused.certain()) {
      UncertainCascade.run(aftermath, Tokens.of(statement.text()), refused.refusal());
    }
    RefusedOperators.note(statement, aftermath);
    return aftermath.state();
  }

  private static Refused syntaxError(ParsedStatement statement, Execution execution) {
    SourceSpan place = statement.reasonSpan() == null ? statement.span() : statement.reasonSpan();
    return execution.refused(
        RefusalKind.SYNTAX_ERROR,
        SyntaxErrors.message(statement, place),
        ObjectPath.relation(new QualifiedName("", "")),
        place,
        null);
  }
}
