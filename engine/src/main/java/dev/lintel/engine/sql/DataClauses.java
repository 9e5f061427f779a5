package dev.lintel.engine.sql;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.generated.Parsers;
import dev.lintel.engine.sql.lex.Literals;
import dev.lintel.engine.sql.lex.Splitter;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a query or data statement of PostgreSQL with the trees of what stands in them.
 * Calcite has no UPDATE with FROM and no DELETE with USING, so such a clause is read as that of a
 * SELECT in its place: in a copy of the text that has SELECT where the statement begins, which
 * keeps all places.
 */
public final class DataClauses {

  private static final Set<String> VERBS =
      Set.of("select", "values", "table", "insert", "update", "delete", "merge");

  private static final String SELECT = "SELECT 1";

  private final SourceFile file;
  private final TokenList tokens;
  private final List<String> commonTables = new ArrayList<>();
  private final List<Assignment> assignments = new ArrayList<>();
  private int verb;
  private @Nullable String alias;
  private @Nullable SqlNode with;
  private @Nullable SqlNode query;
  private @Nullable SqlNode from;
  private boolean hasFrom;
  private @Nullable SqlNode where;
  private @Nullable SqlNode returning;

  private DataClauses(SourceFile file, TokenList tokens) {
    this.file = file;
    this.tokens = tokens;
  }

  /**
   * One column of SET with what it gets.
   *
   * @param column the column as the server stores its name; null if it is more than a plain column
   * @param value the tree of the value; null if it could not be read
   */
  public record Assignment(@Nullable String column, @Nullable SqlNode value) {}

  /**
   * Reads a statement.
   *
   * @param span the whole statement
   */
  public static DataClauses of(SourceFile file, SourceSpan span) {
    int start = file.offset(span.line(), span.column());
    int end = file.offset(span.endLine(), span.endColumn());
    TokenList tokens = Splitter.split(file.text(), start, end, Syntax.POSTGRESQL).tokens();
    DataClauses clauses = new DataClauses(file, tokens);
    clauses.read();
    return clauses;
  }

  /** Returns the names of the common table expressions before the statement. */
  public List<String> commonTables() {
    return List.copyOf(commonTables);
  }

  /** Returns the tree of the common table expressions with a query of one constant. */
  public @Nullable SqlNode with() {
    return with;
  }

  /** Returns the tree of a statement that is a query, its common table expressions included. */
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

  private void read() {
    if (isWord(0, "with")) {
      readCommonTables();
    }
    if (verb >= tokens.size()) {
      return;
    }
    switch (word(verb)) {
      case "select", "values", "table" -> query = tree(0, tokens.size(), true, file);
      case "update" -> update();
      case "delete" -> delete();
      case "insert" -> returningOf(next(verb, "returning"), tokens.size());
      default -> {
        // MERGE is not taken apart.
      }
    }
  }

  private void readCommonTables() {
    int depth = 0;
    for (int i = 1; i < tokens.size(); i++) {
      depth += nesting(i);
      if (depth == 0 && VERBS.contains(word(i))) {
        verb = i;
        break;
      }
      boolean named = depth == 0 && (isWord(i + 1, "as") || isColumnList(i + 1));
      if (named && isName(i) && (isWord(i - 1, "with") || comma(i - 1) || recursive(i - 1))) {
        commonTables.add(name(i));
      }
    }
    if (verb > 0 && !isWord(verb, "select")) {
      with = selectBefore(verb, verb, tokens.size());
    }
  }

  private boolean isColumnList(int i) {
    return i < tokens.size() && tokens.type(i) == TokenType.LEFT_PAREN && !isWord(i - 1, "as");
  }

  private boolean comma(int i) {
    return tokens.type(i) == TokenType.COMMA;
  }

  private boolean recursive(int i) {
    return i == 1 && isWord(1, "recursive");
  }

  private void update() {
    int set = next(verb, "set");
    readAlias(verb + 1, set);
    int end = tokens.size();
    int returns = next(set, "returning");
    int condition = next(set, "where");
    int sources = next(set, "from");
    readAssignments(set + 1, Math.min(Math.min(returns, condition), Math.min(sources, end)));
    if (sources < end) {
      hasFrom = true;
      from = selectBefore(sources, sources, Math.min(condition, returns));
    }
    whereOf(condition, returns);
    returningOf(returns, end);
  }

  private void delete() {
    int end = tokens.size();
    int returns = next(verb, "returning");
    int condition = next(verb, "where");
    int sources = next(verb, "using");
    readAlias(verb + 2, Math.min(Math.min(returns, condition), Math.min(sources, end)));
    if (sources < end) {
      hasFrom = true;
      from = selectBefore(sources, sources, Math.min(condition, returns));
    }
    whereOf(condition, returns);
    returningOf(returns, end);
  }

  private void whereOf(int condition, int end) {
    if (condition < end && !isWord(condition + 1, "current")) {
      where = tree(condition + 1, end, false, file);
    }
  }

  private void returningOf(int returns, int end) {
    if (returns + 1 < end) {
      int start = tokens.start(returns);
      SourceFile copy = overlaid(start, tokens.start(returns + 1), "SELECT");
      returning = Parsers.tree(copy, start, tokens.end(end - 1), true);
    }
  }

  private void readAlias(int from, int end) {
    int i = isWord(from, "only") ? from + 1 : from;
    i++;
    while (i + 1 < end && tokens.type(i) == TokenType.DOT) {
      i += 2;
    }
    if (i < end && isWord(i, "as")) {
      i++;
    }
    if (i == end - 1 && isName(i)) {
      alias = name(i);
    }
  }

  private void readAssignments(int from, int end) {
    int start = from;
    int depth = 0;
    for (int i = from; i <= end; i++) {
      depth += i < end ? nesting(i) : 0;
      if (i == end || (depth == 0 && comma(i))) {
        assignment(start, i);
        start = i + 1;
      }
    }
  }

  private void assignment(int from, int end) {
    int equals = from;
    int depth = 0;
    while (equals < end && (depth > 0 || !tokens.isOperator(equals, "="))) {
      depth += nesting(equals);
      equals++;
    }
    if (equals + 1 < end) {
      String column = equals == from + 1 && isName(from) ? name(from) : null;
      assignments.add(new Assignment(column, tree(equals + 1, end, false, file)));
    }
  }

  /** Reads a clause as the FROM, or the end, of a SELECT that begins where the statement does. */
  private @Nullable SqlNode selectBefore(int clause, int from, int end) {
    int start = clause == verb ? tokens.start(verb) : tokens.start(0);
    int until = clause == verb ? tokens.end(end - 1) : tokens.start(from);
    if (until - start < SELECT.length()) {
      return null;
    }
    SourceFile copy = overlaid(start, until, SELECT);
    if (clause == verb) {
      return Parsers.tree(copy, tokens.start(0), start + SELECT.length(), true);
    }
    if (isWord(from, "using")) {
      String text = copy.text();
      int word = tokens.start(from);
      copy =
          new SourceFile(file.path(), text.substring(0, word) + "FROM " + text.substring(word + 5));
    }
    return Parsers.tree(copy, start, tokens.end(end - 1), true);
  }

  /** Returns the file with other words in a range, and blanks in the rest of it. */
  private SourceFile overlaid(int start, int end, String words) {
    StringBuilder text = new StringBuilder(file.text());
    for (int i = start; i < end; i++) {
      int at = i - start;
      char c = text.charAt(i);
      text.setCharAt(i, at < words.length() ? words.charAt(at) : c == '\n' || c == '\r' ? c : ' ');
    }
    return new SourceFile(file.path(), text.toString());
  }

  private @Nullable SqlNode tree(int from, int end, boolean isQuery, SourceFile in) {
    return from < end ? Parsers.tree(in, tokens.start(from), tokens.end(end - 1), isQuery) : null;
  }

  /** Returns the index of a word outside parentheses, or the number of tokens. */
  private int next(int from, String word) {
    int depth = 0;
    for (int i = from; i < tokens.size(); i++) {
      depth += nesting(i);
      if (depth == 0 && isWord(i, word) && !isWord(i - 1, "distinct")) {
        return i;
      }
    }
    return tokens.size();
  }

  private int nesting(int i) {
    return switch (tokens.type(i)) {
      case LEFT_PAREN, LEFT_BRACKET -> 1;
      case RIGHT_PAREN, RIGHT_BRACKET -> -1;
      default -> 0;
    };
  }

  private boolean isName(int i) {
    return tokens.type(i) == TokenType.WORD || tokens.type(i).isQuotedName();
  }

  private String name(int i) {
    String value = Literals.value(tokens.type(i), tokens.image(i), Syntax.POSTGRESQL);
    return tokens.type(i) == TokenType.WORD ? value.toLowerCase(Locale.ROOT) : value;
  }

  private boolean isWord(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.isWord(i, word);
  }

  private String word(int i) {
    return tokens.type(i) == TokenType.WORD ? tokens.image(i).toLowerCase(Locale.ROOT) : "";
  }
}
