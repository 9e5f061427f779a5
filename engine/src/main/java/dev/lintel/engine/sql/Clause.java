package dev.lintel.engine.sql;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AddColumn;
import dev.lintel.engine.sql.node.AddConstraint;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterObject;
import java.util.List;

/**
 * The part of a statement that does one thing and can be taken out: one of several actions of an
 * ALTER statement, else the whole statement.
 *
 * @param definition what it defines: the column or constraint of an ADD action, else the action or
 *     statement
 * @param removal what to delete to be rid of it: with the comma, or with the terminator and, if
 *     nothing else stands there, the line
 */
public record Clause(SourceSpan definition, SourceSpan removal) {

  /** Finds the clause of {@code statement} that {@code part} belongs to. */
  public static Clause of(ParsedStatement statement, SourceSpan part) {
    SourceFile file = statement.file();
    if (!(statement.node() instanceof AlterObject alter)) {
      return new Clause(statement.span(), wholeStatement(statement));
    }
    List<AlterAction> actions = alter.actions();
    for (int i = 0; i < actions.size(); i++) {
      SourceSpan action = Spans.of(file, actions.get(i));
      if (contains(action, part)) {
        SourceSpan definition = definition(file, actions.get(i));
        return actions.size() == 1
            ? new Clause(definition, wholeStatement(statement))
            : new Clause(definition, withComma(file, actions, i));
      }
    }
    return new Clause(statement.span(), wholeStatement(statement));
  }

  private static SourceSpan definition(SourceFile file, AlterAction action) {
    if (action instanceof AddColumn add) {
      return Spans.of(file, add.column());
    }
    return action instanceof AddConstraint add
        ? Spans.of(file, add.constraint())
        : Spans.of(file, action);
  }

  private static SourceSpan withComma(SourceFile file, List<AlterAction> actions, int index) {
    SourceSpan action = Spans.of(file, actions.get(index));
    if (index == 0) {
      return between(file, start(file, action), start(file, Spans.of(file, actions.get(1))));
    }
    return between(file, end(file, Spans.of(file, actions.get(index - 1))), end(file, action));
  }

  private static SourceSpan wholeStatement(ParsedStatement statement) {
    SourceFile file = statement.file();
    String text = file.text();
    int start = start(file, statement.span());
    int end = skipBlanks(text, end(file, statement.span()));
    if (end < text.length() && text.charAt(end) == ';') {
      end++;
    } else {
      end = end(file, statement.span());
    }
    int lineEnd = skipBlanks(text, end);
    boolean aloneBefore = text.substring(file.offset(statement.span().line(), 1), start).isBlank();
    if (aloneBefore && lineEnd < text.length() && isBreak(text.charAt(lineEnd))) {
      boolean pair = text.startsWith("\r\n", lineEnd);
      return between(file, file.offset(statement.span().line(), 1), lineEnd + (pair ? 2 : 1));
    }
    return between(file, start, end);
  }

  private static int skipBlanks(String text, int offset) {
    int i = offset;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean contains(SourceSpan outer, SourceSpan inner) {
    return position(inner.line(), inner.column()) >= position(outer.line(), outer.column())
        && position(inner.endLine(), inner.endColumn())
            <= position(outer.endLine(), outer.endColumn());
  }

  private static long position(int line, int column) {
    return ((long) line << Integer.SIZE) | column;
  }

  private static int start(SourceFile file, SourceSpan span) {
    return file.offset(span.line(), span.column());
  }

  private static int end(SourceFile file, SourceSpan span) {
    return file.offset(span.endLine(), span.endColumn());
  }

  private static SourceSpan between(SourceFile file, int start, int end) {
    return file.span(start, end);
  }
}
