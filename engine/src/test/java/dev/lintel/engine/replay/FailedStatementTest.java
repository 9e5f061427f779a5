package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.migration.SessionStart;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.replay.postgresql.PostgresDatabase;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ScriptParser;
import dev.lintel.engine.sql.Understanding;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.node.StatementVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A statement on which Lintel itself fails costs one statement. */
final class FailedStatementTest {

  @Test
  void failureIsToldWithItsPlaceAndTheStatementCountsAsNotUnderstood() {
    List<Step> steps = run(1, "CREATE TABLE a (id int);", "ALTER TABLE a ADD COLUMN b int;");

    Problem failure = Objects.requireNonNull(steps.get(1).statement().failure());
    assertThat(failure.kind()).isEqualTo(ProblemKind.STATEMENT_FAILED);
    assertThat(failure.span().toString()).isEqualTo("1.sql:2:1");
    assertThat(failure.message()).contains("1.sql:2:1", "no such case", "FailedStatementTest");
    assertThat(steps.get(1).statement().understanding()).isEqualTo(Understanding.OPAQUE);
    assertThat(steps.get(1).refusal()).isNull();
  }

  @Test
  void whatTheStatementNamesIsUncertainAndTheRestIsNot() {
    List<Step> steps =
        run(
            2,
            "CREATE TABLE a (id int);",
            "CREATE TABLE b (id int);",
            "ALTER TABLE a ADD COLUMN name int;",
            "ALTER TABLE a ADD COLUMN name int;",
            "DROP TABLE a;",
            "ALTER TABLE b DROP COLUMN name;",
            "CREATE TABLE b (id int);");

    assertThat(refused(steps)).containsExactly(5, 6);
  }

  @Test
  void whereItNamesNothingEverythingIsUncertain() {
    List<Step> steps =
        run(1, "CREATE TABLE a (id int);", "DO 'BEGIN END';", "CREATE TABLE a (id int);");

    assertThat(refused(steps)).isEmpty();
  }

  @Test
  void statementThatWritesRowsLeavesTheSchemaAsItIs() {
    List<Step> steps =
        run(
            1,
            "CREATE TABLE a (id int);",
            "INSERT INTO a VALUES (1);",
            "ALTER TABLE a ADD COLUMN name int NOT NULL;",
            "CREATE TABLE a (id int);");

    assertThat(refused(steps)).containsExactly(3);
  }

  @Test
  void replayTellsTheFailuresOfItsSteps() {
    List<Step> steps = run(0, "CREATE TABLE a (id int);");
    Replay whole = Replays.statements().then("CREATE TABLE a (id int);").replay();
    ReplayedMigration first = whole.migrations().get(0);
    Replay replay =
        new Replay(
            Dialect.POSTGRESQL,
            whole.initial(),
            List.of(
                new ReplayedMigration(first.migration(), first.batches(), steps, first.after())),
            null,
            SessionStart.DEFAULT);

    assertThat(whole.problems()).isEmpty();
    assertThat(replay.problems()).containsExactly(steps.get(0).statement().failure());
  }

  /** Runs statements; on one of them the replay throws. */
  private static List<Step> run(int failing, String... statements) {
    SourceFile file = new SourceFile("1.sql", String.join("\n", statements));
    List<ParsedStatement> parsed =
        new ArrayList<>(
            ScriptParser.parseStatements(file, 0, file.text().length(), Dialect.POSTGRESQL));
    parsed.set(failing, failing(parsed.get(failing)));
    return new PostgresDatabase(Outside.NOTHING)
        .run(List.of(new Batch(parsed, TransactionMode.NONE)));
  }

  private static List<Integer> refused(List<Step> steps) {
    return steps.stream().filter(step -> step.refusal() != null).map(steps::indexOf).toList();
  }

  private static ParsedStatement failing(ParsedStatement statement) {
    return new ParsedStatement(
        statement.file(),
        statement.span(),
        statement.kind(),
        Understanding.UNDERSTOOD,
        new FailingNode(),
        null,
        null);
  }

  /** A statement whose case somebody forgot. */
  private static final class FailingNode extends DdlStatement {
    FailingNode() {
      super(SqlParserPos.ZERO);
    }

    @Override
    protected List<@Nullable SqlNode> children() {
      return List.of();
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
      throw new IllegalStateException("no such case");
    }
  }
}
