package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.RowWriters;
import dev.lintel.engine.replay.postgresql.execution.StatementHead;
import dev.lintel.engine.replay.postgresql.execution.StatementNames;
import dev.lintel.engine.replay.postgresql.execution.SyntaxAftermath;
import dev.lintel.engine.replay.postgresql.object.RefusedOperators;
import dev.lintel.engine.replay.postgresql.query.PopulatedViews;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ScriptParser;
import dev.lintel.engine.sql.Understanding;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.plpgsql.PlStatement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the SQL inside a body. */
final class InnerStatements {

  /** Commands that change nothing the catalog keeps, but for the functions they call. */
  private static final Set<String> QUERIES =
      Set.of("select", "insert", "update", "delete", "merge", "with", "values", "perform", "call");

  private static final Set<String> SAVEPOINTS = Set.of("savepoint", "release");

  /** Commands that change nothing the catalog keeps, whatever follows. */
  private static final Set<String> HARMLESS =
      Set.of(
          "truncate",
          "grant",
          "revoke",
          "comment",
          "reset",
          "analyze",
          "refresh",
          "notify",
          "lock",
          "copy",
          "reindex",
          "security",
          "commit",
          "rollback");

  private final PlFrame frame;
  private final Execution execution;

  InnerStatements(PlFrame frame) {
    this.frame = frame;
    this.execution = frame.execution();
  }

  /** Returns whether a statement leaves alone whether something was found. */
  boolean isUtility(PlStatement.Sql sql) {
    return !QUERIES.contains(Tokens.of(frame.text(sql.range())).firstWord());
  }

  /** Runs a static statement. */
  void run(PlStatement.Sql sql, PlMode mode) {
    TextRange range = sql.range();
    Tokens tokens = Tokens.of(frame.text(range));
    String first = tokens.firstWord();
    noteRefresh(first);
    if (QUERIES.contains(first)) {
      if (mode == PlMode.CERTAIN) {
        new BodyNames(frame).require(sql);
        new TrialRuns().require(tokens, execution);
      }
      query(tokens, mode);
    } else if (first.equals("copy")) {
      RowWriters.note(tokens, execution);
    } else if (mode == PlMode.CERTAIN && SAVEPOINTS.contains(first)) {
      String message = "unsupported transaction command in PL/pgSQL";
      throw refused(RefusalKind.FEATURE_NOT_SUPPORTED, message, range);
    } else if (!HARMLESS.contains(first)) {
      run(execution.file(), range.start(), range.end(), mode, execution.inside());
    } else if (mode == PlMode.CERTAIN) {
      requireNoEnd(first, range);
      new BodyNames(frame).requireUtility(range.start(), range.end());
    }
  }

  /** Which view is filled here, and whether it is, does not matter to what is kept of views. */
  private void noteRefresh(String command) {
    if (command.equals("refresh")) {
      PopulatedViews.assumeAll(execution);
    }
  }

  /** In a transaction block that somebody else has begun a body cannot end it. */
  private void requireNoEnd(String command, TextRange place) {
    boolean ends = command.equals("commit") || command.equals("rollback");
    if (ends && execution.surroundings() == Execution.Surroundings.TRANSACTION) {
      throw refused(RefusalKind.INVALID_TERMINATION, "invalid transaction termination", place);
    }
  }

  /** Runs the statements of a function of language SQL. */
  void script(int start, int end, PlMode mode) {
    SourceFile file = execution.file();
    for (ParsedStatement statement :
        ScriptParser.parseStatements(file, start, end, Dialect.POSTGRESQL)) {
      Tokens tokens = Tokens.of(statement.text());
      if (QUERIES.contains(tokens.firstWord())) {
        query(tokens, mode);
      } else {
        Execution inner = execution.inside();
        run(statement, mode, inner);
        execution.adopt(inner);
      }
    }
  }

  private void query(Tokens tokens, PlMode mode) {
    RowWriters.note(tokens, execution);
    new RoutineRuns(frame).inside(tokens, mode);
  }

  /**
   * Runs EXECUTE: the statement if it is known, else what it may touch becomes uncertain.
   *
   * @return the statement
   */
  PlValue execute(TextRange command, PlMode mode) {
    RoutineRuns runs = new RoutineRuns(frame);
    Tokens tokens = Tokens.of(frame.text(command));
    runs.inside(tokens, mode);
    PlExpression expression = frame.expression(command);
    PlValue value = runs.returnsNothing(tokens) ? PlValue.of("") : expression.value();
    PlMode now = expression.assumed() ? mode.and(PlMode.ASSUMED) : mode;
    frame.requireValue(expression, command, mode);
    if (value instanceof PlValue.Null && now == PlMode.CERTAIN) {
      throw refused(
          RefusalKind.NULL_NOT_ALLOWED, "query string argument of EXECUTE is null", command);
    }
    if (value instanceof PlValue.Text text) {
      DynamicText statement = DynamicText.of(text.text());
      if (statement == null) {
        unknown(text.text());
      } else {
        runText(statement, command, now);
      }
    } else if (!(value instanceof PlValue.Null)) {
      unknown(String.valueOf(PlValue.HOLE));
    }
    return value;
  }

  private Refused refused(RefusalKind kind, String message, TextRange place) {
    return execution.refused(
        kind,
        message,
        ObjectPath.relation(new QualifiedName("", "")),
        execution.span(execution.file().span(place.start(), place.end())),
        null);
  }

  /** Makes uncertain what a statement may touch of which parts are not known. */
  void unknown(String statement) {
    int hole = statement.indexOf(PlValue.HOLE);
    String head = hole < 0 ? statement : statement.substring(0, hole);
    String first = Tokens.of(head).firstWord();
    noteRefresh(first);
    if (QUERIES.contains(first)) {
      if (!first.equals("select")) {
        execution.set(execution.state().with(execution.state().heldRows().withAny()));
      }
      return;
    }
    boolean harmless = HARMLESS.contains(first) || first.equals("set");
    if (frame.isQuiet() || harmless || UnknownNames.isHarmless(statement)) {
      return;
    }
    if (UnknownNames.dropsRoutine(statement)) {
      execution.catalog().routines().forEach(routine -> execution.makeUncertain(routine.name()));
      return;
    }
    boolean nameEnds = head.isEmpty() || Character.isWhitespace(head.charAt(head.length() - 1));
    Optional<List<QualifiedName>> names =
        nameEnds ? StatementHead.names(head, execution) : Optional.empty();
    if (names.isPresent()) {
      names.get().forEach(execution::makeUncertain);
    } else if (!PartialNames.touch(statement, execution)) {
      execution.makeEverythingUncertain();
    }
  }

  /** Runs a statement that is not written like this in the file. */
  private void runText(DynamicText statement, TextRange command, PlMode mode) {
    String text = statement.text();
    Tokens tokens = Tokens.of(text);
    String first = tokens.firstWord();
    PlMode now = statement.complete() ? mode : mode.and(PlMode.ASSUMED);
    SourceFile file = execution.file();
    boolean harmless = HARMLESS.contains(first);
    noteRefresh(first);
    if (now == PlMode.CERTAIN) {
      DynamicSyntax.require(text, file.span(command.start(), command.end()), execution);
    }
    if (now == PlMode.CERTAIN && (harmless || QUERIES.contains(first))) {
      SourceFile made = new SourceFile(file.path(), text);
      new BodyNames(frame)
          .requireText(execution.inside(made, file.span(command.start(), command.end())));
    }
    if (QUERIES.contains(first)) {
      query(tokens, mode);
      return;
    }
    if (harmless) {
      return;
    }
    int inPlace = file.text().indexOf(text, command.start());
    if (inPlace >= 0 && inPlace - command.start() < 4) {
      run(file, inPlace, inPlace + text.length(), mode, execution.inside());
      return;
    }
    SourceSpan caller = file.span(command.start(), command.end());
    SourceFile made = new SourceFile(file.path(), text);
    Execution inner = execution.inside(made, caller);
    run(made, 0, text.length(), now, inner);
    if (!statement.complete() && mode == PlMode.CERTAIN) {
      makeThere(made);
    }
  }

  /** A table of which only values are not known is there, however it looks. */
  private void makeThere(SourceFile made) {
    for (ParsedStatement statement :
        ScriptParser.parseStatements(made, 0, made.text().length(), Dialect.POSTGRESQL)) {
      if (statement.node() instanceof CreateTable table) {
        StatementNames.ofRefused(execution, table, false).stream()
            .map(ObjectPath::owner)
            .filter(name -> execution.catalog().table(name).isPresent())
            .forEach(execution::makeVague);
      }
    }
  }

  /** Runs a statement that stands nowhere, in place of the one that has it run. */
  void made(String text, PlMode mode) {
    SourceFile made = new SourceFile(execution.file().path(), text);
    run(made, 0, text.length(), mode, execution.inside(made, execution.statement()));
  }

  private void run(SourceFile file, int start, int end, PlMode mode, Execution inner) {
    for (ParsedStatement statement :
        ScriptParser.parseStatements(file, start, end, Dialect.POSTGRESQL)) {
      run(statement, mode, inner);
    }
    execution.adopt(inner);
  }

  private void run(ParsedStatement statement, PlMode mode, Execution inner) {
    if (statement.understanding() == Understanding.INERT) {
      if (mode == PlMode.CERTAIN) {
        inner.statements().runInert(statement, inner);
      } else {
        new PossibleStatement(inner).markInert(statement);
      }
    }
    if (mode != PlMode.CERTAIN) {
      RefusedOperators.note(statement, inner);
    }
    if (statement.node() instanceof DdlStatement ddl) {
      new InnerDefinition(ddl, inner).run(mode);
      if (InnerDefinition.makesRareExtension(ddl)) {
        frame.noteRaise();
      }
    } else if (statement.understanding() == Understanding.INVALID && mode != PlMode.CERTAIN) {
      SyntaxAftermath.apply(inner, statement.text());
    } else if (statement.understanding() == Understanding.OPAQUE
        || statement.understanding() == Understanding.INVALID) {
      inner.statements().runOpaque(statement, inner);
    }
  }
}
