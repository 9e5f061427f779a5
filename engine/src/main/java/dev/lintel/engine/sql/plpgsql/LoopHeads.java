package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands before LOOP. */
final class LoopHeads {

  private final PlCursor cursor;

  LoopHeads(PlCursor cursor) {
    this.cursor = cursor;
  }

  /** Reads a head and leaves the cursor at LOOP. */
  LoopHead read() {
    int start = cursor.position();
    cursor.skipTo("loop");
    int end = cursor.position();
    if (cursor.failed() || start == end) {
      return new LoopHead.Endless();
    }
    cursor.moveTo(start + 1);
    LoopHead head =
        cursor.isWord(start, "while")
            ? new LoopHead.While(cursor.range(start + 1, end))
            : forHead(end);
    cursor.moveTo(end);
    return head;
  }

  private LoopHead forHead(int end) {
    List<String> variables = variables(end);
    while (cursor.position() < end && !cursor.isWord("in")) {
      cursor.advance(); // SLICE n
    }
    cursor.advance();
    int start = cursor.position();
    if (cursor.isWord("array")) {
      return new LoopHead.Elements(variables, cursor.range(start + 1, end));
    }
    if (cursor.isWord("execute")) {
      return new LoopHead.OtherRows(variables);
    }
    int dots = dots(start, end);
    if (dots >= 0) {
      return numbers(variables, start, dots, end);
    }
    boolean query = isQuery(start);
    return query
        ? new LoopHead.Rows(variables, cursor.range(start, end))
        : new LoopHead.OtherRows(variables);
  }

  private boolean isQuery(int start) {
    int first = start;
    while (cursor.type(first) == TokenType.LEFT_PAREN) {
      first++;
    }
    return cursor.isWord(first, "select")
        || cursor.isWord(first, "values")
        || cursor.isWord(first, "with")
        || cursor.isWord(first, "table");
  }

  private LoopHead numbers(List<String> variables, int start, int dots, int end) {
    boolean reverse = cursor.isWord(start, "reverse");
    cursor.moveTo(dots);
    int by = cursor.find(end, "by");
    TextRange step = by < 0 ? null : cursor.range(by + 1, end);
    return new LoopHead.Numbers(
        variables.get(0),
        reverse,
        cursor.range(reverse ? start + 1 : start, dots),
        cursor.range(dots + 1, by < 0 ? end : by),
        step);
  }

  private int dots(int start, int end) {
    for (int i = start; i < end; i++) {
      if (cursor.type(i) == TokenType.DOUBLE_DOT) {
        return i;
      }
    }
    return -1;
  }

  private List<String> variables(int end) {
    List<String> variables = new ArrayList<>();
    int i = cursor.position();
    variables.add(cursor.image(i));
    while (i + 2 < end && cursor.type(i + 1) == TokenType.COMMA) {
      i += 2;
      variables.add(cursor.image(i));
    }
    cursor.moveTo(i + 1);
    return variables;
  }
}
