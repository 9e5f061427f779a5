package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.TransactionKind;
import java.util.regex.Pattern;

/**
 * The prepared statements and cursors of a session ({@code prepare.c} and {@code portalcmds.c} of
 * the server's source). They belong to no catalog, and ROLLBACK does not bring them back.
 */
final class SessionObjects {

  /** What a body or a function may prepare or open besides. */
  private static final Pattern HIDDEN_PREPARE =
      Pattern.compile("\\b(prepare|deallocate|discard)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern HIDDEN_CURSOR =
      Pattern.compile("\\b(open|refcursor|cursor)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern CURRENT =
      Pattern.compile("\\bcurrent\\s+of\\b", Pattern.CASE_INSENSITIVE);

  private final SessionNames prepared = new SessionNames();
  private final SessionNames cursors = new SessionNames();

  /** Begins another session, which may be the same one: a tool may run all files in one. */
  void begin() {
    prepared.doubtAll();
    cursors.doubtAll();
  }

  /** Ends a transaction that the session itself did not end. */
  void endTransaction() {
    cursors.doubtAll();
  }

  /** Runs a statement as far as it concerns these; refuses what certainly is not there. */
  void run(ParsedStatement statement, Execution execution) {
    String verb = statement.kind().split(" ", 2)[0];
    switch (verb) {
      case "PREPARE" -> prepare(Tokens.of(statement.text()), execution);
      case "EXECUTE" -> execute(Tokens.of(statement.text()), execution);
      case "DEALLOCATE" -> deallocate(Tokens.of(statement.text()), execution);
      case "DECLARE" -> declare(Tokens.of(statement.text()), execution);
      case "FETCH", "MOVE" -> fetch(Tokens.of(statement.text()), execution);
      case "CLOSE" -> close(Tokens.of(statement.text()), execution);
      case "UPDATE", "DELETE" -> current(statement.text(), execution);
      case "DISCARD" -> discard(Tokens.of(statement.text()));
      case "CREATE", "DO" -> hide(statement.text());
      default -> {
        if (verb.isEmpty() || verb.startsWith("\\")) {
          prepared.doubtEverything();
          cursors.doubtEverything();
        }
      }
    }
  }

  /**
   * Takes note of a refused statement, which may have been meant to make one of these. The block
   * that it stands in is over for the server, and its cursors are closed.
   */
  void refused(ParsedStatement statement) {
    cursors.doubtAll();
    Tokens tokens = Tokens.of(statement.text());
    if (tokens.isWord(0, "prepare") && tokens.isName(1)) {
      prepared.doubt(tokens.name(1));
    } else if (tokens.isWord(0, "declare") && tokens.isName(1)) {
      cursors.doubt(tokens.name(1));
    } else {
      hide(statement.text());
    }
  }

  /** COMMIT closes all cursors but those WITH HOLD, ROLLBACK those too that the block declared. */
  void control(TransactionKind kind) {
    switch (kind) {
      case COMMIT -> cursors.endPassing();
      case ROLLBACK, ROLLBACK_TO, PREPARE -> cursors.doubtAll();
      case BEGIN, SAVEPOINT, RELEASE, COMMIT_PREPARED, ROLLBACK_PREPARED -> {
        // All of them stay.
      }
    }
  }

  /** Takes note of what a body or function may do when it runs. */
  private void hide(String text) {
    if (HIDDEN_PREPARE.matcher(text).find()) {
      prepared.doubtEverything();
    }
    if (HIDDEN_CURSOR.matcher(text).find()) {
      cursors.doubtEverything();
    }
  }

  private void discard(Tokens tokens) {
    if (tokens.isWord(1, "all")) {
      prepared.dropAll();
      cursors.dropAll();
    }
  }

  private void fetch(Tokens tokens, Execution execution) {
    requireCursor(tokens, tokens.size() - 1, execution);
  }

  private void prepare(Tokens tokens, Execution execution) {
    if (tokens.isWord(1, "transaction") || !tokens.isName(1)) {
      return;
    }
    String name = tokens.name(1);
    if (prepared.has(name)) {
      throw refused(
          execution,
          RefusalKind.DUPLICATE_PREPARED_STATEMENT,
          "prepared statement \"%s\" already exists".formatted(name));
    }
    prepared.add(name, parameters(tokens), false);
  }

  /** Returns how many parameters there are: those with a type, or as many as are used. */
  private static int parameters(Tokens tokens) {
    int count = 0;
    int from = 2;
    if (tokens.is(2, TokenType.LEFT_PAREN)) {
      from = tokens.afterParenthesis(2);
      count = Items.of(tokens, 3, from - 1).size();
    }
    for (int i = from; i < tokens.size(); i++) {
      String number = tokens.is(i, TokenType.PARAMETER) ? tokens.image(i).substring(1) : "";
      if (!number.isEmpty() && !number.matches("\\d{1,4}")) {
        return SessionNames.UNKNOWN;
      }
      count = number.isEmpty() ? count : Math.max(count, Integer.parseInt(number));
    }
    return count;
  }

  private void execute(Tokens tokens, Execution execution) {
    if (!tokens.isName(1)) {
      return;
    }
    String name = tokens.name(1);
    requirePrepared(name, execution);
    int given =
        tokens.is(2, TokenType.LEFT_PAREN)
            ? Items.of(tokens, 3, tokens.afterParenthesis(2) - 1).size()
            : 0;
    int wanted = prepared.number(name);
    if (wanted != SessionNames.UNKNOWN && wanted != given) {
      throw refused(
          execution,
          RefusalKind.SYNTAX_ERROR,
          "wrong number of parameters for prepared statement \"%s\"".formatted(name));
    }
  }

  private void deallocate(Tokens tokens, Execution execution) {
    int at = tokens.isWord(1, "prepare") && tokens.size() > 2 ? 2 : 1;
    if (tokens.isWord(at, "all")) {
      prepared.dropAll();
    } else if (tokens.isName(at)) {
      requirePrepared(tokens.name(at), execution);
      prepared.drop(tokens.name(at));
    }
  }

  private void requirePrepared(String name, Execution execution) {
    if (prepared.lacks(name) && isFollowed(execution)) {
      throw refused(
          execution,
          RefusalKind.MISSING_PREPARED_STATEMENT,
          "prepared statement \"%s\" does not exist".formatted(name));
    }
  }

  private void declare(Tokens tokens, Execution execution) {
    if (!tokens.isName(1)) {
      return;
    }
    String name = tokens.name(1);
    if (cursors.has(name)) {
      throw refused(
          execution, RefusalKind.DUPLICATE_CURSOR, "cursor \"%s\" already exists".formatted(name));
    }
    cursors.add(name, SessionNames.UNKNOWN, InertStatements.isHeld(tokens));
  }

  private void close(Tokens tokens, Execution execution) {
    if (tokens.isWord(1, "all")) {
      cursors.dropAll();
    } else {
      requireCursor(tokens, 1, execution);
      cursors.drop(tokens.isName(1) ? tokens.name(1) : "");
    }
  }

  private void current(String text, Execution execution) {
    if (!CURRENT.matcher(text).find()) {
      return;
    }
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.areWords(i, "where", "current", "of")) {
        requireCursor(tokens, i + 3, execution);
      }
    }
  }

  private void requireCursor(Tokens tokens, int at, Execution execution) {
    if (tokens.isName(at) && cursors.lacks(tokens.name(at)) && isFollowed(execution)) {
      throw refused(
          execution,
          RefusalKind.MISSING_CURSOR,
          "cursor \"%s\" does not exist".formatted(tokens.name(at)));
    }
  }

  /** What is not read may have made any of these. */
  private static boolean isFollowed(Execution execution) {
    return execution.emptyStart() && !execution.catalog().uncertainty().everything();
  }

  private static Refused refused(Execution execution, RefusalKind kind, String message) {
    return execution.refused(
        kind, message, ObjectPath.relation(new QualifiedName("", "")), execution.statement(), null);
  }
}
