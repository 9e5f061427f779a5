package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.plpgsql.PlStatement.Declaration;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands between DECLARE and BEGIN. */
final class Declarations {

  private final PlCursor cursor;

  Declarations(PlCursor cursor) {
    this.cursor = cursor;
  }

  List<Declaration> read() {
    List<Declaration> declarations = new ArrayList<>();
    cursor.advance();
    while (!cursor.atEnd() && !cursor.isWord("begin")) {
      if (cursor.type() == TokenType.TERMINATOR || cursor.isWord("declare")) {
        cursor.advance();
      } else {
        declarations.add(declaration());
      }
    }
    return declarations;
  }

  private Declaration declaration() {
    int start = cursor.position();
    int end = cursor.terminator();
    int value = start + 1;
    while (value < end && !startsValue(value) && !cursor.isWord(value - 1, "cursor")) {
      value++;
    }
    boolean ofQuery = cursor.isWord(value - 1, "cursor") && value > start + 1;
    cursor.moveTo(end);
    int type = cursor.isWord(start + 1, "constant") ? start + 2 : start + 1;
    boolean alias = cursor.isWord(start + 1, "alias");
    TextRange initial = null;
    if (alias) {
      initial = cursor.range(start + 3, end);
    } else if (value < end && !ofQuery) {
      initial = cursor.range(value + 1, end);
    }
    return new Declaration(cursor.image(start), alias ? "" : cursor.text(type, value), initial);
  }

  private boolean startsValue(int index) {
    return cursor.type(index) == TokenType.ASSIGN
        || cursor.isOperator(index, "=")
        || cursor.isWord(index, "default");
  }
}
