package dev.lintel.engine.sql.generated;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.Literals;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.Expression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlUserDefinedTypeNameSpec;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one statement as the generated parser sees them: made when they are asked for, so
 * that what is skipped costs nothing.
 */
public final class Tokens {
  private final SourceFile file;
  private final TokenList list;
  private final Syntax syntax;
  private final boolean query;
  private final Ahead ahead;
  private Failures failures;
  private int first;
  private int end;
  private int index;
  private final Deque<SqlToken> inserted = new ArrayDeque<>();
  private @Nullable BitSet leftOut;
  private Map<Integer, int[]> shownBefore = Map.of();
  private @Nullable OtherForms forms;

  Tokens(SourceFile file, TokenList list, Syntax syntax, boolean query) {
    this.file = file;
    this.list = list;
    this.syntax = syntax;
    this.query = query;
    this.ahead = new Ahead(this, list);
    this.failures = new Failures(this);
  }

  void begin(int first, int end) {
    this.first = first;
    this.end = end;
    this.index = first;
    this.failures = new Failures(this);
  }

  /** Says which tokens the grammar is not to see. */
  void leaveOut(BitSet indexes) {
    leftOut = indexes;
  }

  /** Says what the grammar is to see in another form. */
  void show(OtherForms others) {
    forms = others;
  }

  /** Says which kinds of token, not written, the grammar is to see before tokens of the list. */
  void showBefore(Map<Integer, int[]> kinds) {
    shownBefore = new HashMap<>(kinds);
  }

  /** Makes the next token; after the last one the end, as often as asked. */
  SqlToken next() {
    while ((leftOut != null && leftOut.get(index))
        || (forms != null && forms.leftOut().get(index))) {
      index++;
    }
    if (forms != null && forms.empty().get(index)) {
      forms.empty().clear(index);
      return place(nothing());
    }
    if (!inserted.isEmpty()) {
      return place(inserted.remove());
    }
    int[] shown = shownBefore.isEmpty() ? null : shownBefore.remove(index);
    if (shown != null) {
      for (int kind : shown) {
        SqlToken token = new SqlToken(index, list.start(index), list.start(index));
        token.kind = kind;
        token.image = "0";
        inserted.add(token);
      }
      return place(inserted.remove());
    }
    if (index >= end) {
      int offset = list.end(end - 1);
      return place(new SqlToken(end, offset, offset));
    }
    int i = index++;
    SqlToken token = new SqlToken(i, list.start(i), list.end(i));
    token.kind =
        query ? QueryKinds.kind(list, i, first, end, syntax) : StatementKinds.kind(list, i);
    if (forms != null) {
      token.kind = forms.kinds().getOrDefault(i, token.kind);
    }
    if (query) {
      token.image = list.image(i);
    }
    return place(token);
  }

  /** Stands for what a SELECT lists that lists nothing. */
  private SqlToken nothing() {
    int offset = index < end ? list.start(index) : list.end(end - 1);
    SqlToken token = new SqlToken(index, offset, offset);
    token.kind = MigrationParserConstants.NULL;
    token.image = "NULL";
    return token;
  }

  private SqlToken place(SqlToken token) {
    SourceSpan span = file.span(token.start, token.end);
    token.beginLine = span.line();
    token.beginColumn = span.column();
    token.endLine = span.endLine();
    token.endColumn = token.end > token.start ? span.endColumn() - 1 : span.endColumn();
    return token;
  }

  /** Makes token {@code target} and goes on after it. */
  SqlToken jumpTo(int target) {
    index = target;
    return next();
  }

  /** Goes on just after {@code token}; what was read behind it is read again. */
  @SuppressWarnings("NullAway") // JavaCC marks the end of what was read by null, without saying so
  void rewindTo(Token token) {
    token.next = null;
    index = token instanceof SqlToken known ? known.index + 1 : first;
  }

  // ---- questions of the grammar

  Syntax syntax() {
    return syntax;
  }

  boolean isPostgresql() {
    return syntax == Syntax.POSTGRESQL;
  }

  boolean isSqlite() {
    return syntax == Syntax.SQLITE;
  }

  boolean isMysql() {
    return syntax == Syntax.MYSQL;
  }

  /** Returns what can be asked about the tokens that come next. */
  Ahead ahead() {
    return ahead;
  }

  /** Returns what is found wrong with the statement. */
  public Failures failures() {
    return failures;
  }

  TokenList list() {
    return list;
  }

  int end() {
    return end;
  }

  /** Returns whether {@code token} is {@code word}, without quotes. */
  boolean isWord(Token token, String word) {
    int i = ((SqlToken) token).index;
    return i < end && list.isWord(i, word);
  }

  /** Returns whether {@code token} is a word or a name in quotes, whatever its kind. */
  boolean isNameLike(Token token) {
    int i = ((SqlToken) token).index;
    return i < end && (list.type(i) == TokenType.WORD || list.type(i).isQuotedName());
  }

  /** Returns whether the statement is CREATE SCHEMA, which may hold others. */
  boolean isSchema() {
    return list.isWord(first, "CREATE") && first + 1 < end && list.isWord(first + 1, "SCHEMA");
  }

  // ---- nodes

  /** Returns the text from one token to another, both included. */
  String text(Token from, Token to) {
    return list.text().substring(((SqlToken) from).start, ((SqlToken) to).end);
  }

  /** Returns a word in lower case. */
  String lower(Token token) {
    return text(token, token).toLowerCase(Locale.ROOT);
  }

  /** Returns the position from the first character of one token to the last of another. */
  public SqlParserPos position(Token from, Token to) {
    return new SqlParserPos(from.beginLine, from.beginColumn, to.endLine, to.endColumn);
  }

  /** Returns the position of one token; it knows whether the token is a name in quotes. */
  SqlParserPos namePosition(Token token) {
    return position(token, token).withQuoting(list.type(((SqlToken) token).index).isQuotedName());
  }

  /** Returns the text of a name or string without quotes. */
  String value(Token token) {
    int i = ((SqlToken) token).index;
    return Literals.value(list.type(i), list.image(i), syntax);
  }

  SqlIdentifier identifier(Token part) {
    SqlParserPos position = namePosition(part);
    return new SqlIdentifier(
        Collections.singletonList(value(part)),
        null,
        position,
        Collections.singletonList(position));
  }

  SqlIdentifier identifier(List<Token> parts) {
    if (parts.size() == 1) {
      return identifier(parts.get(0));
    }
    List<String> names = new ArrayList<>(parts.size());
    List<SqlParserPos> positions = new ArrayList<>(parts.size());
    for (Token part : parts) {
      names.add(value(part));
      positions.add(namePosition(part));
    }
    SqlParserPos whole = position(parts.get(0), parts.get(parts.size() - 1));
    return new SqlIdentifier(names, null, whole, positions);
  }

  /** Returns an identifier of several words of the grammar, in lower case as one part. */
  SqlIdentifier words(Token from, Token to) {
    StringBuilder words = new StringBuilder();
    int last = ((SqlToken) to).index;
    for (int i = ((SqlToken) from).index; i <= last; i++) {
      if (list.type(i) == TokenType.WORD) {
        words.append(words.isEmpty() ? "" : " ").append(list.image(i).toLowerCase(Locale.ROOT));
      }
    }
    SqlParserPos position = position(from, to);
    return new SqlIdentifier(
        Collections.singletonList(words.toString()),
        null,
        position,
        Collections.singletonList(position));
  }

  /** Returns a type as Calcite's casts hold it: its text as one name. */
  SqlDataTypeSpec typeSpec(Token from, Token to) {
    SqlParserPos position = position(from, to);
    SqlIdentifier name = new SqlIdentifier(text(from, to), position);
    return new SqlDataTypeSpec(new SqlUserDefinedTypeNameSpec(name, position), position);
  }

  /** Returns whether a string goes on in the next token: strings on lines of their own are one. */
  boolean goesOn(Token string, Token next) {
    int end = ((SqlToken) string).end;
    return next.kind == string.kind
        && file.text().substring(end, ((SqlToken) next).start).indexOf('\n') >= 0;
  }

  SqlNode string(Token token) {
    return string(token, token);
  }

  /** Makes one string of all from the first to the last. */
  SqlNode string(Token first, Token last) {
    StringBuilder value = new StringBuilder();
    for (int i = ((SqlToken) first).index; i <= ((SqlToken) last).index; i++) {
      value.append(Literals.value(list.type(i), list.image(i), syntax));
    }
    return SqlLiteral.createCharString(value.toString(), position(first, last));
  }

  /** Returns an expression or query whose tree is made on demand; both tokens are part of it. */
  Expression expression(Token from, Token to, LazyTree.Part part) {
    int start = ((SqlToken) from).start;
    int stop = ((SqlToken) to).end;
    LazyTree tree = new LazyTree(file, start, stop, syntax, part);
    return Expression.lazy(text(from, to), tree, position(from, to));
  }
}
