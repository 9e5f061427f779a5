package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.plpgsql.PlStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What RAISE EXCEPTION and ASSERT say (PostgreSQL 17 documentation, section 43.9). */
final class RaisedError {

  private final PlFrame frame;

  RaisedError(PlFrame frame) {
    this.frame = frame;
  }

  /**
   * Returns the error that a statement raises; it is not certain if its words or its code hang on
   * what is not known.
   */
  Refused of(PlStatement.Raise raise) {
    Tokens tokens = Tokens.of(frame.text(raise.range()));
    int first = tokens.isWord(1, "exception") ? 2 : 1;
    Refused handled = frame.handled();
    if (first >= tokens.size() && handled != null) {
      return handled;
    }
    int using = QueryClauses.find(tokens, "using", first, tokens.size());
    int end = using < 0 ? tokens.size() : using;
    String state = ErrorConditions.state(raise.condition());
    String message = raise.condition();
    boolean format = first < end && tokens.type(first).isString();
    if (format) {
      message = filled(tokens.string(first), arguments(tokens, first + 2, end));
    }
    for (int[] option : options(tokens, using)) {
      PlValue value = value(tokens, option[0] + 2, option[1]);
      boolean known = value instanceof PlValue.Text && value.isKnown();
      if (tokens.isWord(option[0], "message")) {
        message = known ? value.output() : null;
      } else if (tokens.isWord(option[0], "errcode")) {
        state = known ? ErrorConditions.state(value.output()) : null;
      }
    }
    boolean certain = message != null && state != null && first < tokens.size();
    return refused(
        RefusalKind.RAISED,
        message == null ? "" : message,
        raise.range(),
        state == null ? RefusalKind.RAISED.sqlState() : state,
        certain);
  }

  private static List<int[]> options(Tokens tokens, int using) {
    return using < 0 ? List.of() : Items.of(tokens, using + 1, tokens.size());
  }

  private List<PlValue> arguments(Tokens tokens, int from, int to) {
    return from >= to
        ? List.of()
        : Items.of(tokens, from, to).stream().map(i -> value(tokens, i[0], i[1])).toList();
  }

  private PlValue value(Tokens tokens, int from, int to) {
    PlExpression expression = new PlExpression(tokens, frame.execution(), frame.variables());
    PlValue value = expression.value(from, to);
    return expression.assumed() ? PlValue.UNKNOWN : value;
  }

  /** Puts values in the places of a format; null if one is not known. */
  private static @Nullable String filled(String format, List<PlValue> values) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%') {
        text.append(c);
      } else if (i + 1 < format.length() && format.charAt(i + 1) == '%') {
        text.append('%');
        i++;
      } else {
        PlValue value = next < values.size() ? values.get(next++) : PlValue.UNKNOWN;
        boolean plain = value.isKnown() && !(value instanceof PlValue.Array);
        if (!plain || value instanceof PlValue.Row) {
          return null;
        }
        text.append(value instanceof PlValue.Null ? "<NULL>" : value.output());
      }
    }
    return text.toString();
  }

  /**
   * Returns the error of a condition that certainly does not hold; null if it may hold.
   *
   * @param assertion the condition, and perhaps what the error says
   */
  @Nullable Refused ofAssertion(TextRange assertion) {
    Tokens tokens = Tokens.of(frame.text(assertion));
    List<int[]> items = Items.of(tokens, 0, tokens.size());
    PlExpression expression = new PlExpression(tokens, frame.execution(), frame.variables());
    Truth truth = expression.value(items.get(0)[0], items.get(0)[1]).truth();
    if (truth != Truth.NO || expression.assumed()) {
      return null;
    }
    PlValue message = PlValue.NULL;
    if (items.size() > 1) {
      message = value(tokens, items.get(1)[0], items.get(1)[1]);
    }
    return refused(
        RefusalKind.FAILED_ASSERTION,
        message instanceof PlValue.Null ? "assertion failed" : message.output(),
        assertion,
        null,
        message.isKnown());
  }

  private Refused refused(
      RefusalKind kind, String message, TextRange range, @Nullable String state, boolean certain) {
    Refusal refusal =
        new Refusal(
            kind,
            message,
            ObjectPath.relation(new QualifiedName("", "")),
            frame.execution().span(frame.execution().file().span(range.start(), range.end())),
            null,
            null,
            state);
    return new Refused(refusal, certain);
  }
}
