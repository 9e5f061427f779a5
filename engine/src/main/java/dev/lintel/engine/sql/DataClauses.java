package dev.lintel.engine.sql;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.generated.Clause;
import dev.lintel.engine.sql.lex.Splitter;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** The clauses of a query or data statement of PostgreSQL with the trees of what stands in them. */
public final class DataClauses {

  private final ClauseTokens tokens;
  private List<CommonTable> commonTables = List.of();
  private List<Assignment> assignments = List.of();
  private int verb;
  private @Nullable String alias;
  private @Nullable SqlNode query;
  private @Nullable SqlNode from;
  private boolean hasFrom;
  private @Nullable SqlNode where;
  private @Nullable SqlNode returning;
  private boolean hasReturning;
  private @Nullable ConflictClause conflict;
  private @Nullable MergeClauses merge;
  private boolean overriding;

  private DataClauses(ClauseTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads a statement.
   *
   * @param span the whole statement
   */
  public static DataClauses of(SourceFile file, SourceSpan span) {
    int start = file.offset(span.line(), span.column());
    int end = file.offset(span.endLine(), span.endColumn());
    ClauseTokens tokens =
        new ClauseTokens(file, Splitter.split(file.text(), start, end, Syntax.POSTGRESQL).tokens());
    DataClauses clauses = new DataClauses(tokens);
    clauses.read();
    return clauses;
  }

  /** Returns the common table expressions before the statement. */
  public List<CommonTable> commonTables() {
    return commonTables;
  }

  /** Returns whether the common table expressions may name themselves. */
  public boolean recursive() {
    return tokens.isWord(1, "recursive");
  }

  /** Returns the tree of a statement that is a query, its common table expressions left out. */
  public @Nullable SqlNode query() {
    return query;
  }

  /** Returns the name the table that is changed has in the other clauses; null if its own. */
  public @Nullable String alias() {
    return alias;
  }

  /** Returns what SET assigns. */
  public List<Assignment> assignments() {
    return List.copyOf(assignments);
  }

  /** Returns a SELECT whose FROM is that of UPDATE or the USING of DELETE. */
  public @Nullable SqlNode from() {
    return from;
  }

  /** Returns whether there is such a clause, also if it could not be read. */
  public boolean hasFrom() {
    return hasFrom;
  }

  /** Returns the condition. */
  public @Nullable SqlNode where() {
    return where;
  }

  /** Returns a SELECT of what RETURNING names. */
  public @Nullable SqlNode returning() {
    return returning;
  }

  /** Returns whether there is a RETURNING, also if it could not be read. */
  public boolean hasReturning() {
    return hasReturning;
  }

  /** Returns ON CONFLICT of INSERT; null if there is none. */
  public @Nullable ConflictClause conflict() {
    return conflict;
  }

  /** Returns the clauses of MERGE; null if it is none. */
  public @Nullable MergeClauses merge() {
    return merge;
  }

  /** Returns whether INSERT says OVERRIDING. */
  public boolean overriding() {
    return overriding;
  }

  private void read() {
    if (tokens.isWord(0, "with")) {
      CommonTables with = CommonTables.read(tokens);
      commonTables = with.tables();
      verb = with.end();
    }
    if (verb >= tokens.size()) {
      return;
    }
    switch (tokens.word(verb)) {
      case "select", "values", "table" -> query = tokens.tree(verb, tokens.size(), true);
      case "update" -> update();
      case "delete" -> delete();
      case "insert" -> insert();
      case "merge" -> merge = MergeClauses.read(tokens, verb);
      default -> {
        if (tokens.is(verb, TokenType.LEFT_PAREN)) {
          query = tokens.tree(verb, tokens.size(), true);
        }
      }
    }
  }

  private void insert() {
    int returns = tokens.next(verb, "returning");
    int table = verb + 2;
    int after = tokens.afterName(table);
    if (tokens.isWord(after, "as") && tokens.isName(after + 1)) {
      alias = tokens.name(after + 1);
    }
    overriding = tokens.next(verb, "overriding") < tokens.size();
    for (int on = verb; on < returns; on = tokens.next(on + 1, "on")) {
      boolean clause = tokens.isWord(on, "on") && tokens.isWord(on + 1, "conflict");
      int i = on + 2;
      if (clause
          && (tokens.is(i, TokenType.LEFT_PAREN)
              || tokens.isWord(i, "on")
              || tokens.isWord(i, "do"))) {
        conflict = ConflictClause.read(tokens, on, returns);
      }
    }
    returningOf(returns, tokens.size());
  }

  private void update() {
    int set = tokens.next(verb, "set");
    readAlias(verb + 1, set);
    int end = tokens.size();
    int returns = tokens.next(set, "returning");
    int condition = tokens.next(set, "where");
    int sources = tokens.next(set, "from");
    assignments =
        Assignment.read(
            tokens, set + 1, Math.min(Math.min(returns, condition), Math.min(sources, end)));
    sourcesOf(sources, Math.min(condition, returns));
    whereOf(condition, returns);
    returningOf(returns, end);
  }

  private void delete() {
    int end = tokens.size();
    int returns = tokens.next(verb, "returning");
    int condition = tokens.next(verb, "where");
    int sources = tokens.next(verb, "using");
    readAlias(verb + 2, Math.min(Math.min(returns, condition), Math.min(sources, end)));
    sourcesOf(sources, Math.min(condition, returns));
    whereOf(condition, returns);
    returningOf(returns, end);
  }

  private void sourcesOf(int sources, int end) {
    if (sources < tokens.size()) {
      hasFrom = true;
      from = tokens.clause(sources, end, Clause.SOURCES);
    }
  }

  private void whereOf(int condition, int end) {
    if (condition < end && !tokens.isWord(condition + 1, "current")) {
      where = tokens.tree(condition + 1, end, false);
    }
  }

  private void returningOf(int returns, int end) {
    if (returns + 1 < end) {
      hasReturning = true;
      returning = tokens.clause(returns, end, Clause.RETURNING);
    }
  }

  private void readAlias(int from, int end) {
    int i = tokens.afterName(tokens.isWord(from, "only") ? from + 1 : from);
    if (tokens.isOperator(i, "*")) {
      i++;
    }
    if (i < end && tokens.isWord(i, "as")) {
      i++;
    }
    if (i == end - 1 && tokens.isName(i)) {
      alias = tokens.name(i);
    }
  }
}
