package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.expression.Term.Choice;
import dev.lintel.engine.replay.postgresql.expression.Term.Constant;
import dev.lintel.engine.replay.postgresql.expression.Term.NullIf;
import dev.lintel.engine.replay.postgresql.expression.Term.Special;
import dev.lintel.engine.replay.postgresql.expression.Term.Value;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads calls and values that the grammar has words of its own for. */
final class SpecialCallReader {

  /** Words that stand for a value, with its type and volatility. */
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("current_date", "s date"),
          Map.entry("current_time", "s timetz"),
          Map.entry("current_timestamp", "s timestamptz"),
          Map.entry("localtime", "s time"),
          Map.entry("localtimestamp", "s timestamp"),
          Map.entry("current_user", "s name"),
          Map.entry("current_role", "s name"),
          Map.entry("session_user", "s name"),
          Map.entry("user", "s name"),
          Map.entry("current_catalog", "s name"));

  /** Constructs whose arguments have a grammar of their own, with the type they yield. */
  private static final Map<String, String> CONSTRUCTS =
      Map.ofEntries(
          Map.entry("xmlelement", "xml"),
          Map.entry("xmlforest", "xml"),
          Map.entry("xmlpi", "xml"),
          Map.entry("xmlroot", "xml"),
          Map.entry("xmlparse", "xml"),
          Map.entry("xmlconcat", "xml"),
          Map.entry("xmlserialize", ""),
          Map.entry("xmlexists", "bool"),
          Map.entry("grouping", "int4"),
          Map.entry("merge_action", "text"),
          Map.entry("json_array", ""),
          Map.entry("json_arrayagg", ""),
          Map.entry("json_objectagg", ""),
          Map.entry("json_value", ""),
          Map.entry("json_query", ""),
          Map.entry("json_exists", "bool"),
          Map.entry("json_scalar", "json"),
          Map.entry("json_serialize", ""),
          Map.entry("json", "json"),
          Map.entry("treat", ""));

  private static final Set<String> RESERVED =
      Set.of(
          "all",
          "analyse",
          "analyze",
          "and",
          "any",
          "as",
          "asc",
          "asymmetric",
          "both",
          "check",
          "collate",
          "column",
          "constraint",
          "create",
          "default",
          "deferrable",
          "desc",
          "distinct",
          "do",
          "else",
          "end",
          "except",
          "fetch",
          "for",
          "foreign",
          "from",
          "grant",
          "group",
          "having",
          "in",
          "initially",
          "intersect",
          "into",
          "lateral",
          "leading",
          "limit",
          "not",
          "offset",
          "on",
          "only",
          "or",
          "order",
          "placing",
          "primary",
          "references",
          "returning",
          "select",
          "some",
          "symmetric",
          "table",
          "then",
          "to",
          "trailing",
          "union",
          "unique",
          "using",
          "variadic",
          "when",
          "where",
          "window",
          "with");

  private final TermCursor cursor;
  private final TermReader terms;

  SpecialCallReader(TermCursor cursor, TermReader terms) {
    this.cursor = cursor;
    this.terms = terms;
  }

  /** Reads what begins with a word that the grammar treats in its own way; null for others. */
  @Nullable Term special(String word) {
    int first = cursor.position();
    String value = VALUES.get(word);
    if (value != null) {
      cursor.advance();
      if (cursor.is(TokenType.LEFT_PAREN)) {
        cursor.skipParentheses();
      }
      return new Special(value.substring(2), value.charAt(0), List.of(), cursor.placeFrom(first));
    }
    if (word.equals("current_schema") && !cursor.is(1, TokenType.LEFT_PAREN)) {
      cursor.advance();
      return new Special("name", 's', List.of(), cursor.placeFrom(first));
    }
    if (RESERVED.contains(word)) {
      cursor.fail();
      return new Special(null, 'v', List.of(), cursor.placeFrom(first));
    }
    return cursor.is(1, TokenType.LEFT_PAREN) ? construct(word) : null;
  }

  private @Nullable Term construct(String word) {
    int first = cursor.position();
    String type = CONSTRUCTS.get(word);
    if (type != null || (word.equals("json_object") && !isPlain())) {
      cursor.advance();
      cursor.skipParentheses();
      skipAfterAggregate();
      String typname = type == null || type.isEmpty() ? null : type;
      return new Special(typname, 'v', List.of(), cursor.placeFrom(first));
    }
    switch (word) {
      case "coalesce", "greatest", "least" -> {
        List<Term> arguments = arguments();
        return new Choice(word.toUpperCase(Locale.ROOT), arguments, cursor.placeFrom(first));
      }
      case "nullif" -> {
        List<Term> arguments = arguments();
        if (arguments.size() != 2) {
          cursor.fail();
        }
        return new NullIf(
            arguments.get(0), arguments.get(arguments.size() - 1), cursor.placeFrom(first));
      }
      case "extract" -> {
        return extract();
      }
      case "position" -> {
        return position();
      }
      case "substring", "overlay", "trim" -> {
        return ofString(word);
      }
      case "json_object" -> {
        return TermReader.call(word, arguments(), cursor.placeFrom(first));
      }
      case "normalize" -> {
        cursor.advance();
        cursor.skipParentheses();
        return new Special("text", 'i', List.of(), cursor.placeFrom(first));
      }
      default -> {
        return null;
      }
    }
  }

  /** Returns whether the old form of json_object() is called, which takes values of text. */
  private boolean isPlain() {
    return !cursor.is(2, TokenType.RIGHT_PAREN)
        && (cursor.is(3, TokenType.COMMA) || cursor.is(3, TokenType.RIGHT_PAREN));
  }

  private void skipAfterAggregate() {
    if (cursor.isWord("filter") || cursor.isWord("over")) {
      cursor.advance();
      if (cursor.is(TokenType.LEFT_PAREN)) {
        cursor.skipParentheses();
      } else {
        cursor.advance();
      }
    }
  }

  private List<Term> arguments() {
    cursor.advance();
    cursor.advance();
    List<Term> arguments = terms.list();
    cursor.require(TokenType.RIGHT_PAREN);
    return arguments;
  }

  private Term extract() {
    int first = cursor.position();
    cursor.advance();
    cursor.advance();
    int field = cursor.position();
    String name = cursor.isString(0) ? cursor.string() : cursor.word();
    cursor.advance();
    Term constant = new Value(Constant.STRING, name, cursor.placeFrom(field));
    cursor.require("from");
    Term source = terms.term();
    cursor.require(TokenType.RIGHT_PAREN);
    return TermReader.call("extract", List.of(constant, source), cursor.placeFrom(first));
  }

  /** The words of {@code position(a IN b)} are read as operands, of which IN would be one. */
  private Term position() {
    int first = cursor.position();
    cursor.advance();
    cursor.skipParentheses();
    return new Special("int4", 'i', List.of(), cursor.placeFrom(first));
  }

  /** Reads substring, overlay and trim with words or commas between their arguments. */
  private Term ofString(String word) {
    int first = cursor.position();
    cursor.advance();
    cursor.advance();
    String function = word;
    if (word.equals("trim")) {
      function = trimFunction();
      cursor.take("from");
    }
    List<Term> arguments = new ArrayList<>(terms.list());
    boolean words = false;
    boolean turned = word.equals("trim") && cursor.isWord("from");
    while (cursor.take("from") || cursor.take("for") || cursor.take("placing")) {
      words = true;
      arguments.add(terms.term());
    }
    if (cursor.isWord("similar")) {
      cursor.fail();
    }
    if (turned) {
      arguments.add(arguments.remove(0));
    }
    cursor.require(TokenType.RIGHT_PAREN);
    if (words && word.equals("substring") && arguments.size() > 3) {
      cursor.fail();
    }
    boolean system = words || word.equals("trim");
    return system
        ? TermReader.call(function, arguments, cursor.placeFrom(first))
        : TermReader.call(null, function, arguments, cursor.placeFrom(first));
  }

  private String trimFunction() {
    if (cursor.take("leading")) {
      return "ltrim";
    }
    if (cursor.take("trailing")) {
      return "rtrim";
    }
    cursor.take("both");
    return "btrim";
  }
}
