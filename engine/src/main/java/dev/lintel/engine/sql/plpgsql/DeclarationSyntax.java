package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.syntax.StatementSyntax.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the declarations of a block. */
final class DeclarationSyntax {

  private static final Set<String> SCROLLING = Set.of("scroll", "no");

  private final SyntaxCursor cursor;
  private final InnerSql sql;
  private final Targets targets;
  private final NameSpace names;
  private final PlTypes types;

  DeclarationSyntax(
      SyntaxCursor cursor, InnerSql sql, Targets targets, NameSpace names, PlTypes types) {
    this.cursor = cursor;
    this.sql = sql;
    this.targets = targets;
    this.names = names;
    this.types = types;
  }

  /** Checks one declaration. */
  void declaration() {
    if (cursor.isOperator("<<")) {
      cursor.failAt(
          cursor.position(),
          FaultKind.SYNTAX,
          "block label must be placed before DECLARE, not after");
      return;
    }
    String name = declaredName();
    if (cursor.stopped() || name == null) {
      if (cursor.atEnd()) {
        cursor.fail();
      }
      return;
    }
    if (cursor.isWord("alias")) {
      alias(name);
    } else if (cursor.isWord("cursor") || (SCROLLING.contains(cursor.word()) && isCursorAhead())) {
      cursorQuery(name);
    } else {
      variable(name);
    }
  }

  private @Nullable String declaredName() {
    int at = cursor.position();
    String name = cursor.name();
    if (name != null && names.declares(name)) {
      cursor.failAt(at, FaultKind.TOKEN, "duplicate declaration");
    }
    return name;
  }

  private void alias(String name) {
    cursor.advance();
    cursor.expect("for");
    int at = cursor.position();
    Targets.Named named = cursor.stopped() ? null : targets.named(at, cursor.size());
    PlVariable variable = named == null ? null : targets.find(named);
    if (named == null) {
      cursor.fail();
      return;
    }
    if (variable == null) {
      cursor.failAt(
          at, FaultKind.MISSING_OBJECT, "variable \"%s\" does not exist".formatted(named.dotted()));
      return;
    }
    cursor.moveTo(named.end());
    cursor.expectTerminator();
    names.declare(name, variable);
  }

  private boolean isCursorAhead() {
    return cursor.isWordAt(Math.min(cursor.position() + 1, cursor.size() - 1), "cursor")
        || cursor.isWordAt(Math.min(cursor.position() + 2, cursor.size() - 1), "cursor");
  }

  private void cursorQuery(String name) {
    while (!cursor.stopped() && !cursor.isWord("cursor")) {
      cursor.advance();
    }
    cursor.expect("cursor");
    List<String> parameters = cursor.isType(TokenType.LEFT_PAREN) ? parameters(name) : List.of();
    if (cursor.isWord("is")) {
      cursor.advance();
    } else {
      cursor.expect("for");
    }
    sql.check(cursor.readTo(), Form.STATEMENT);
    names.declare(PlVariable.cursor(name, parameters));
  }

  private List<String> parameters(String ofCursor) {
    List<String> parameters = new ArrayList<>();
    names.push(ofCursor, NameSpace.Label.BLOCK);
    do {
      cursor.advance();
      String name = declaredName();
      TextRange type = cursor.readItem();
      if (name != null && !cursor.stopped()) {
        names.declare(PlVariable.of(name, type(type, null)));
        parameters.add(name);
      }
    } while (cursor.isType(TokenType.COMMA));
    cursor.advance();
    names.pop();
    return parameters;
  }

  /** The type goes up to a word that cannot be part of it. */
  private void variable(String name) {
    boolean constant = cursor.isWord("constant");
    if (constant) {
      cursor.advance();
    }
    VariableKind kind = type(typeRange(), name);
    if (cursor.isWord("collate")) {
      cursor.advance();
      cursor.skipName();
    }
    int notNull = cursor.isWord("not") ? cursor.position() : -1;
    if (notNull >= 0) {
      cursor.advance();
      cursor.expect("null");
    }
    if (cursor.isWord("default") || cursor.isType(TokenType.ASSIGN) || cursor.isOperator("=")) {
      cursor.advance();
      sql.expression(cursor.readTo());
    } else {
      cursor.expectTerminator();
      if (notNull >= 0) {
        cursor.failAt(
            notNull,
            FaultKind.NULL_NOT_ALLOWED,
            "variable \"%s\" must have a default value, since it's declared NOT NULL"
                .formatted(name));
      }
    }
    names.declare(constant ? PlVariable.constant(name, kind) : PlVariable.of(name, kind));
  }

  private TextRange typeRange() {
    int start = cursor.position();
    int open = 0;
    while (!cursor.stopped() && !cursor.isType(TokenType.TERMINATOR)) {
      open += cursor.isType(TokenType.LEFT_PAREN) || cursor.isType(TokenType.LEFT_BRACKET) ? 1 : 0;
      open -=
          cursor.isType(TokenType.RIGHT_PAREN) || cursor.isType(TokenType.RIGHT_BRACKET) ? 1 : 0;
      if (open == 0 && endsType()) {
        break;
      }
      cursor.advance();
    }
    return new TextRange(start, cursor.position());
  }

  private VariableKind type(TextRange range, @Nullable String variable) {
    if (cursor.stopped()) {
      return VariableKind.UNKNOWN;
    }
    if (range.start() == range.end()) {
      cursor.fail(
          cursor.isType(TokenType.TERMINATOR) ? "missing data type declaration" : "syntax error");
      return VariableKind.UNKNOWN;
    }
    Targets.Named named = targets.named(range.start(), range.end());
    if (named != null && named.end() < range.end() && cursor.isOperatorAt(named.end(), "%")) {
      return ofOther(named, range, variable);
    }
    for (int i = range.start(); i < range.end(); i++) {
      if (cursor.isOperatorAt(i, "%")) {
        return VariableKind.UNKNOWN;
      }
    }
    sql.check(range, Form.TYPE);
    return cursor.stopped() ? VariableKind.UNKNOWN : types.kind(cursor.text(range), variable);
  }

  /** The type of a variable or column, or of the rows of a table. */
  private VariableKind ofOther(Targets.Named named, TextRange range, @Nullable String variable) {
    int sign = named.end();
    boolean whole = sign + 2 == range.end();
    if (!whole || !(cursor.isWordAt(sign + 1, "type") || cursor.isWordAt(sign + 1, "rowtype"))) {
      return VariableKind.UNKNOWN;
    }
    if (cursor.isWordAt(sign + 1, "type")) {
      PlVariable other = targets.find(named);
      if (other != null) {
        return other.kind();
      }
    }
    return types.kind(cursor.text(range), variable);
  }

  private boolean endsType() {
    return cursor.isWord("collate")
        || cursor.isWord("not")
        || cursor.isWord("default")
        || cursor.isType(TokenType.ASSIGN)
        || cursor.isOperator("=");
  }
}
