package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.Fragments;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.jspecify.annotations.Nullable;

/**
 * Checks LIMIT and OFFSET ({@code transformLimitClause} of the server's source), whose terms
 * Calcite's trees leave out unless they are numbers.
 */
public final class LimitTerms {

  private final Execution execution;
  private final QueryReader reader;
  private final QueryScope outer;
  private final boolean planned;

  /**
   * Prepares for a query whose names are known to be there.
   *
   * @param outer what its names mean around it
   * @param planned whether the query is run too
   */
  public LimitTerms(Execution execution, QueryReader reader, QueryScope outer, boolean planned) {
    this.execution = execution;
    this.reader = reader;
    this.outer = outer;
    this.planned = planned;
  }

  /** A term, with the range of the file that it stands in. */
  private record Written(String word, int start, int end) {}

  /**
   * Refuses a term that is no number, or one that would change from row to row.
   *
   * @param start where the query begins in the file
   * @param text the query as it is written
   */
  public void require(int start, String text, @Nullable SqlNode query) {
    List<Written> terms = terms(start, text);
    for (String word : List.of("OFFSET", "LIMIT")) {
      for (Written term : terms) {
        if (term.word().equals(word)) {
          require(term, query);
        }
      }
    }
  }

  private static List<Written> terms(int start, String text) {
    String lower = Folding.lowerCase(text);
    if (!lower.contains("limit") && !lower.contains("offset")) {
      return List.of();
    }
    Tokens tokens = Tokens.of(text);
    List<Written> terms = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += tokens.nesting(i);
      boolean limit = tokens.isWord(i, "limit");
      if (depth == 0 && (limit || tokens.isWord(i, "offset"))) {
        int end = end(tokens, i + 1);
        boolean number = end == i + 2 && tokens.is(i + 1, TokenType.INTEGER);
        if (!number && end > i + 1 && !tokens.isWord(i + 1, "all")) {
          int last = tokens.start(end - 1) + tokens.image(end - 1).length();
          terms.add(
              new Written(limit ? "LIMIT" : "OFFSET", start + tokens.start(i + 1), start + last));
        }
      }
    }
    return terms;
  }

  private static int end(Tokens tokens, int from) {
    int depth = 0;
    int i = from;
    while (i < tokens.size()) {
      boolean ends =
          tokens.isWord(i, "limit")
              || tokens.isWord(i, "offset")
              || tokens.isWord(i, "fetch")
              || tokens.isWord(i, "for")
              || tokens.isWord(i, "row")
              || tokens.isWord(i, "rows");
      if (depth == 0 && ends) {
        break;
      }
      depth += tokens.nesting(i);
      i++;
    }
    return i;
  }

  private void require(Written written, @Nullable SqlNode query) {
    SqlNode term = Fragments.expression(execution.file(), written.start(), written.end());
    if (term == null) {
      return;
    }
    String word = written.word();
    QueryScope scope = scope(query);
    reader.require(term, scope, word.equals("LIMIT") ? Setting.LIMIT : Setting.OFFSET);
    reader
        .types(scope)
        .requireAssignable(
            BuiltIns.type("int8"),
            term,
            "argument of " + word + " must be type bigint, not type %s");
    List<SqlIdentifier> names = new ArrayList<>(ExpressionNames.columns(term));
    names.addAll(ExpressionNames.qualified(term));
    for (SqlIdentifier name : names) {
      if (scope.ownSource(name).isPresent() && !scope.mayBeVariable(Folding.part(name, 0))) {
        throw execution.refused(
            RefusalKind.INVALID_COLUMN_REFERENCE,
            "argument of %s must not contain variables".formatted(word),
            ObjectPath.relation(new QualifiedName("", "")),
            execution.span(name),
            null);
      }
    }
    requireNotNegative(written, term);
  }

  /** Returns what the names of a plain query mean; those of another mean nothing here. */
  private QueryScope scope(@Nullable SqlNode query) {
    QueryScope scope = new QueryScope(outer);
    SqlNode node = query instanceof SqlOrderBy ordered ? ordered.query : query;
    if (node instanceof SqlSelect select) {
      if (select.getFrom() != null) {
        reader.addFrom(select.getFrom(), scope);
      }
    } else {
      scope.add(new FromItem("", null, null, false));
    }
    return scope;
  }

  private void requireNotNegative(Written written, SqlNode term) {
    String text = execution.file().text().substring(written.start(), written.end());
    String word = written.word();
    if (planned && text.matches("-\\s*0*[1-9][0-9]*")) {
      throw execution.refused(
          word.equals("LIMIT") ? RefusalKind.NEGATIVE_LIMIT : RefusalKind.NEGATIVE_OFFSET,
          word + " must not be negative",
          ObjectPath.relation(new QualifiedName("", "")),
          execution.span(term),
          null);
    }
  }
}
