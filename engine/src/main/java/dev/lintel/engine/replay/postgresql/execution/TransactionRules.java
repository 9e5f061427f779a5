package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.Batch;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.CreateIndex;
import dev.lintel.engine.sql.node.DetachPartition;
import dev.lintel.engine.sql.node.DropObjects;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** Statements that must not run inside a transaction block ({@code PreventInTransactionBlock}). */
public final class TransactionRules {

  private static final ObjectPath NOTHING = ObjectPath.relation(new QualifiedName("", ""));

  private static final List<String> LONERS =
      List.of(
          "CREATE DATABASE",
          "DROP DATABASE",
          "CREATE TABLESPACE",
          "DROP TABLESPACE",
          "ALTER SYSTEM",
          "DISCARD ALL");

  private static final String DETACH = "ALTER TABLE ... DETACH CONCURRENTLY";

  /** What REINDEX rebuilds in more than one transaction. */
  private static final List<String> WHOLE = List.of("database", "system", "schema");

  private static final Set<String> OFF = Set.of("off", "false", "0");

  private TransactionRules() {}

  /** Returns whether the tool opens a block for statements that it runs together. */
  public static boolean opensBlock(Batch batch) {
    return switch (batch.transactionMode()) {
      case FILE, FILE_AS_QUERY -> true;
      case FILE_IF_POSSIBLE ->
          batch.statements().stream().noneMatch(statement -> loner(statement) != null);
      case SIMPLE_QUERY, NONE, UNKNOWN -> false;
    };
  }

  /** Returns whether the server makes a block of statements because they are one query. */
  public static boolean isQueryOfSeveral(Batch batch) {
    return switch (batch.transactionMode()) {
      case FILE_AS_QUERY, SIMPLE_QUERY -> batch.statements().size() > 1;
      case FILE, FILE_IF_POSSIBLE, NONE, UNKNOWN -> false;
    };
  }

  /** Returns the server's name of a statement that must run alone; null if it need not. */
  public static @Nullable String loner(ParsedStatement statement) {
    SqlNode node = statement.node();
    if (node instanceof CreateIndex index && index.concurrently()) {
      return "CREATE INDEX CONCURRENTLY";
    }
    if (node instanceof DropObjects drop && drop.concurrently()) {
      return "DROP INDEX CONCURRENTLY";
    }
    if (node instanceof AlterObject alter && detachesConcurrently(alter)) {
      return DETACH;
    }
    String verb = statement.kind().split(" ", 2)[0];
    return switch (verb) {
      case "REINDEX" -> reindex(Tokens.of(statement.text()));
      case "VACUUM" -> "VACUUM";
      case "CLUSTER" -> namesNothing(Tokens.of(statement.text())) ? "CLUSTER" : null;
      case "CREATE", "ALTER", "DROP", "DISCARD" -> ofServer(statement);
      case "COMMIT", "ROLLBACK" -> {
        boolean prepared = Tokens.of(statement.text()).isWord(1, "prepared");
        yield prepared ? verb + " PREPARED" : null;
      }
      default -> null;
    };
  }

  private static boolean detachesConcurrently(AlterObject node) {
    return node.actions().stream()
        .anyMatch(action -> action instanceof DetachPartition d && d.concurrently());
  }

  /** Refuses to detach a partition in more than one transaction inside of one. */
  public static void requireNone(Execution execution, AlterObject node) {
    if (detachesConcurrently(node)) {
      requireNone(execution, DETACH, execution.span(node));
    }
  }

  private static @Nullable String ofServer(ParsedStatement statement) {
    String kind = statement.kind();
    if (kind.equals("ALTER DATABASE")) {
      boolean moves = Tokens.of(statement.text()).areWords(3, "set", "tablespace");
      return moves ? "ALTER DATABASE SET TABLESPACE" : null;
    }
    if (kind.endsWith("SUBSCRIPTION")) {
      return subscription(Tokens.of(statement.text()));
    }
    String text = kind.equals("DISCARD") ? kind + " " + secondWord(statement) : kind;
    return LONERS.stream().filter(text::startsWith).findFirst().orElse(null);
  }

  private static String secondWord(ParsedStatement statement) {
    Tokens tokens = Tokens.of(statement.text());
    return tokens.isWord(1, "all") ? "ALL" : "";
  }

  /** A slot on the other server cannot be made, nor a publication be read, and then undone. */
  private static @Nullable String subscription(Tokens tokens) {
    if (tokens.isWord(0, "create")) {
      boolean slot =
          !isOff(tokens, "create_slot") && !isOff(tokens, "connect") && !hasSlotNone(tokens);
      return slot ? "CREATE SUBSCRIPTION ... WITH (create_slot = true)" : null;
    }
    if (tokens.isWord(0, "alter") && tokens.areWords(3, "refresh", "publication")) {
      return "ALTER SUBSCRIPTION ... REFRESH";
    }
    boolean publications =
        tokens.isWord(0, "alter") && tokens.isWord(4, "publication") && !isOff(tokens, "refresh");
    return publications ? "ALTER SUBSCRIPTION with refresh" : null;
  }

  private static boolean hasSlotNone(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i, "slot_name") && tokens.isWord(i + 2, "none")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOff(Tokens tokens, String option) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i, option)
          && tokens.isOperator(i + 1, "=")
          && i + 2 < tokens.size()
          && OFF.contains(Folding.lowerCase(tokens.image(i + 2)).replace("'", ""))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String reindex(Tokens tokens) {
    boolean options = tokens.is(1, TokenType.LEFT_PAREN);
    int kind = options ? tokens.afterParenthesis(1) : 1;
    if (tokens.isWord(kind + 1, "concurrently") || (options && isConcurrent(tokens, kind))) {
      return "REINDEX CONCURRENTLY";
    }
    for (String whole : WHOLE) {
      if (tokens.isWord(kind, whole)) {
        return "REINDEX " + whole.toUpperCase(Locale.ROOT);
      }
    }
    return null;
  }

  private static boolean isConcurrent(Tokens tokens, int end) {
    for (int i = 2; i < end; i++) {
      if (tokens.isWord(i, "concurrently")) {
        return i + 1 >= end - 1
            || tokens.is(i + 1, TokenType.COMMA)
            || !OFF.contains(Folding.lowerCase(tokens.image(i + 1)).replace("'", ""));
      }
    }
    return false;
  }

  /** CLUSTER of all tables that were clustered once. */
  private static boolean namesNothing(Tokens tokens) {
    int i = tokens.is(1, TokenType.LEFT_PAREN) ? tokens.afterParenthesis(1) : 1;
    return !tokens.isName(tokens.isWord(i, "verbose") ? i + 1 : i);
  }

  /** Refuses a statement inside a transaction block; a file of several statements is one too. */
  public static void requireNone(Execution execution, String statement, SourceSpan span) {
    if (execution.inTransaction()) {
      throw execution.refused(
          RefusalKind.INSIDE_TRANSACTION,
          statement
              + (execution.surroundings() == Execution.Surroundings.FUNCTION
                  ? " cannot be executed from a function"
                  : " cannot run inside a transaction block"),
          NOTHING,
          span,
          null);
    }
  }
}
