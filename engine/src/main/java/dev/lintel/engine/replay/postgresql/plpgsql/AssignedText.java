package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.LiteralValues;
import dev.lintel.engine.replay.postgresql.type.TypeText;
import dev.lintel.engine.sql.lex.TextRange;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** Strings that variables certainly get, which must be values of their types. */
final class AssignedText {

  private final PlFrame frame;

  AssignedText(PlFrame frame) {
    this.frame = frame;
  }

  /**
   * Refuses a string that is no value of the variable's type.
   *
   * @param type the type as it is declared
   */
  void require(String type, TextRange value, PlMode mode) {
    Tokens tokens = Tokens.of(frame.text(value));
    boolean runs = mode.and(frame.reached()) == PlMode.CERTAIN;
    if (runs && tokens.size() == 1 && tokens.type(0).isString()) {
      require(type, tokens.string(0), value);
    }
  }

  /** Refuses a string that a variable certainly gets and that is no value of its type. */
  void requireOfVariable(String target, String text, TextRange place) {
    String name = Tokens.of(target).name(0);
    if (frame.variables().isVariable(name)) {
      require(frame.variables().type(name), text, place);
    }
  }

  private void require(String type, String text, TextRange place) {
    Execution execution = frame.execution();
    DataType declared = type.isEmpty() || type.indexOf('%') >= 0 ? null : type(type, execution);
    if (declared != null) {
      new LiteralValues(execution)
          .require(
              declared,
              text,
              ObjectPath.relation(new QualifiedName("", "")),
              execution.span(execution.file().span(place.start(), place.end())));
    }
  }

  private static @Nullable DataType type(String type, Execution execution) {
    try {
      return TypeText.resolve(type, SqlParserPos.ZERO, execution);
    } catch (Refused missing) {
      // Declarations are checked where the body is read.
      return null;
    }
  }
}
