package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.data.CalledProcedure;
import dev.lintel.engine.replay.postgresql.data.RowQueries;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import dev.lintel.engine.replay.postgresql.query.Variables;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ScriptParser;
import dev.lintel.engine.sql.Understanding;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.DdlStatement;
import dev.lintel.engine.sql.plpgsql.PlStatement;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks up what a statement of a body names that changes nothing the catalog keeps. PL/pgSQL has
 * the server do so when the statement runs for the first time; a name may be that of a variable.
 */
final class BodyNames {

  private static final Set<String> CHANGES = Set.of("insert", "update", "delete");

  private static final Set<String> QUERIES = Set.of("select", "values", "table");

  private static final String VERB = "SELECT";

  private final PlFrame frame;
  private final Execution execution;

  BodyNames(PlFrame frame) {
    this.frame = frame;
    this.execution = frame.execution();
  }

  /** Checks a query or data statement that certainly runs. */
  void require(PlStatement.Sql sql) {
    TextRange range = sql.range();
    SourceFile plain = withoutTarget(sql);
    require(plain, range.start(), range.end(), execution.inside(), variables());
    requireDestination(sql);
  }

  /** Checks an expression when it certainly is evaluated: the server makes a query of it. */
  void requireExpression(TextRange range) {
    int start = placeOfVerb(range.start());
    if (start >= 0 && mayName(range) && frame.isFirstTime(range)) {
      SourceFile file = execution.file();
      StringBuilder query = new StringBuilder(file.text());
      for (int i = start; i < range.start(); i++) {
        if (!isLineBreak(query.charAt(i))) {
          query.setCharAt(i, ' ');
        }
      }
      query.replace(start, start + VERB.length(), VERB);
      SourceFile plain = new SourceFile(file.path(), query.toString());
      require(plain, start, range.end(), execution.inside(), variables());
    }
  }

  /**
   * Returns where a verb fits in before an expression, in place of whatever stands there, without a
   * line or a column of the expression changing; a negative number if nowhere.
   */
  private int placeOfVerb(int expression) {
    String text = execution.file().text();
    int start = expression - VERB.length() - 1;
    while (start >= 0
        && text.substring(start, start + VERB.length()).chars().anyMatch(BodyNames::isLineBreak)) {
      start--;
    }
    return start;
  }

  private static boolean isLineBreak(int c) {
    return c == '\n' || c == '\r';
  }

  /** Checks the query of a loop when it certainly runs. */
  void requireQuery(TextRange range) {
    Tokens tokens = Tokens.of(frame.text(range));
    int first = 0;
    while (tokens.is(first, TokenType.LEFT_PAREN)) {
      first++;
    }
    boolean query = tokens.isWord(first, "select") || tokens.isWord(first, "with");
    if (query && frame.isFirstTime(range)) {
      require(execution.file(), range.start(), range.end(), execution.inside(), variables());
    }
  }

  /** Returns whether an expression may name more than variables and built-in functions. */
  private boolean mayName(TextRange range) {
    Tokens tokens = Tokens.of(frame.text(range));
    for (int i = 0; i < tokens.size(); i++) {
      boolean call = tokens.isName(i) && tokens.is(i + 1, TokenType.LEFT_PAREN);
      if (tokens.isWord(i, "select")
          || (call && !BuiltIns.hasFunction(tokens.name(i)))
          || isUnknownName(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a name stands alone that no variable has. */
  private boolean isUnknownName(Tokens tokens, int i) {
    return tokens.isName(i)
        && !tokens.is(i + 1, TokenType.LEFT_PAREN)
        && !tokens.is(i - 1, TokenType.DOT)
        && !tokens.is(i - 1, TokenType.DOUBLE_COLON)
        && !frame.variables().isVariable(tokens.name(i));
  }

  /** Checks a statement that is neither, and certainly runs. */
  void requireUtility(int start, int end) {
    require(execution.file(), start, end, execution.inside(), variables());
  }

  /** Checks the statements of a function of language SQL. */
  void requireScript(int start, int end) {
    require(execution.file(), start, end, execution, variables());
  }

  /** Checks a statement that EXECUTE certainly runs: it knows no variables. */
  void requireText(Execution inner) {
    SourceFile file = inner.file();
    require(file, 0, file.text().length(), inner, new QueryScope(null));
  }

  private static void require(
      SourceFile file, int start, int end, Execution inner, QueryScope variables) {
    for (ParsedStatement statement :
        ScriptParser.parseStatements(file, start, end, Dialect.POSTGRESQL)) {
      if (statement.understanding() == Understanding.INERT) {
        inner.statements().requireNames(statement, inner);
      }
      if (statement.node() instanceof DdlStatement ddl) {
        inner.statements().run(ddl, inner);
      }
      if (statement.kind().startsWith("CALL")) {
        new CalledProcedure(inner, statement).requireOfConstants();
      }
      new RowQueries(inner, variables).require(statement);
    }
  }

  /** In a function that was called, parameters are not all known; a label may stand before one. */
  private QueryScope variables() {
    PlVariables variables = frame.variables();
    boolean any = execution.depth() > 0 || execution.file().text().contains("<<");
    return QueryScope.ofVariables(Variables.named(any ? name -> true : variables::isVariable));
  }

  /** Returns the file with the statement as the server analyses it: without INTO and PERFORM. */
  private SourceFile withoutTarget(PlStatement.Sql sql) {
    SourceFile file = execution.file();
    if (sql.query().isEmpty()) {
      return file;
    }
    TextRange range = sql.range();
    StringBuilder text = new StringBuilder(file.text());
    boolean perform = Tokens.of(frame.text(range)).isWord(0, "perform");
    for (int i = range.start(); i < range.end(); i++) {
      int offset = i;
      boolean kept = sql.query().stream().anyMatch(p -> offset >= p.start() && offset < p.end());
      if (!kept && !Character.isWhitespace(text.charAt(i))) {
        text.setCharAt(i, ' ');
      }
    }
    if (perform) {
      int verb = range.start() + Tokens.of(frame.text(range)).start(0);
      text.replace(verb, verb + "perform".length(), VERB + " ");
    }
    return new SourceFile(file.path(), text.toString());
  }

  private static boolean into(Tokens tokens) {
    return IntStream.range(0, tokens.size()).anyMatch(i -> tokens.isWord(i, "into"));
  }

  private void requireDestination(PlStatement.Sql sql) {
    Tokens tokens = Tokens.of(frame.text(sql.range()));
    boolean query = tokens.size() > 0 && QUERIES.contains(tokens.name(0)) && !into(tokens);
    // No other statement behind WITH has SELECT at its own level and no INTO.
    boolean with = tokens.isWord(0, "with") && sql.into().isEmpty();
    query |= with && QueryClauses.find(tokens, "select", 1, tokens.size()) > 0 && !into(tokens);
    boolean changes = tokens.size() > 0 && CHANGES.contains(tokens.name(0));
    query |= changes && QueryClauses.find(tokens, "returning", 1, tokens.size()) > 0;
    query &= sql.into().isEmpty();
    if (query && execution.depth() == 0) {
      throw execution.refused(
          RefusalKind.SYNTAX_ERROR,
          "query has no destination for result data",
          ObjectPath.relation(new QualifiedName("", "")),
          execution.file().span(sql.range().start(), sql.range().end()),
          null);
    }
  }
}
