package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.data.SequenceCalls;
import dev.lintel.engine.replay.postgresql.data.SerialSequenceCalls;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.execution.TransactionRules;
import dev.lintel.engine.replay.postgresql.object.Maintenance;
import dev.lintel.engine.replay.postgresql.object.NamedAlterations;
import dev.lintel.engine.replay.postgresql.object.Privileges;
import dev.lintel.engine.replay.postgresql.plpgsql.RoutineCalls;
import dev.lintel.engine.replay.postgresql.routine.SettingNames;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ParsedStatement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Statements that change nothing the catalog keeps, but may be refused where they stand. */
final class InertStatements {

  /** The statements that give settings to something. */
  private static final Set<String> SETTING =
      Set.of("ALTER ROLE", "ALTER USER", "ALTER DATABASE", "ALTER SYSTEM");

  private InertStatements() {}

  static void run(ParsedStatement statement, Execution execution) {
    requireTransaction(statement, execution);
    requireNames(statement, execution);
    NestedStatement.require(statement, execution);
    SequenceCalls.require(statement, execution);
    SerialSequenceCalls.require(statement, execution);
    RoutineCalls.run(statement, execution);
    StandingSearchPath.run(statement, execution);
    if (statement.kind().startsWith("SHOW")) {
      SettingNames.requireShown(execution, statement);
    }
    if (statement.kind().startsWith("EXPLAIN")) {
      ExplainedStatement.run(statement, execution);
    }
    Tokens tokens = Tokens.of(statement.text());
    boolean ofOwner =
        tokens.areWords(0, "drop", "owned") || tokens.areWords(0, "reassign", "owned");
    if (ofOwner) {
      execution.set(execution.state().with(execution.state().roles().released()));
    }
  }

  /** The server looks at the transaction before it looks at anything that a statement names. */
  private static void requireTransaction(ParsedStatement statement, Execution execution) {
    if (!execution.inTransaction()) {
      String tenant = tenant(statement);
      if (tenant != null) {
        throw execution.refused(
            RefusalKind.NOT_IN_TRANSACTION,
            tenant + " can only be used in transaction blocks",
            ObjectPath.relation(new QualifiedName("", "")),
            execution.span(statement.span()),
            null);
      }
      return;
    }
    String loner = TransactionRules.loner(statement);
    if (loner != null) {
      TransactionRules.requireNone(execution, loner, execution.span(statement.span()));
    }
  }

  /** Refuses a statement that names what does not exist, whatever it runs. */
  static void requireNames(ParsedStatement statement, Execution execution) {
    NamedAlterations.run(statement, execution);
    Maintenance.run(statement, execution);
    if (SETTING.contains(statement.kind())) {
      SettingNames.requireGiven(execution, statement);
    }
    if (statement.kind().equals("ALTER DEFAULT PRIVILEGES")) {
      new Privileges(execution, StatementText.of(execution, statement)).runDefaults();
    }
  }

  /** Returns the server's name of a statement whose effect ends with the transaction. */
  private static @Nullable String tenant(ParsedStatement statement) {
    if (statement.kind().startsWith("LOCK")) {
      return "LOCK TABLE";
    }
    boolean cursor = statement.kind().startsWith("DECLARE") && !isHeld(Tokens.of(statement.text()));
    return cursor ? "DECLARE CURSOR" : null;
  }

  /** Returns whether a cursor outlives its transaction. */
  static boolean isHeld(Tokens tokens) {
    for (int i = 2; i < tokens.size() && !tokens.isWord(i, "for"); i++) {
      if (tokens.areWords(i, "with", "hold")) {
        return true;
      }
    }
    return false;
  }
}
