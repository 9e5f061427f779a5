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
    boolean text = tokens.size() == 1 && tokens.type(0).isString();
    // A name in quotes is not kept as it is written.
    boolean plain = type.indexOf('%') < 0 && type.indexOf('"') < 0;
    if (!runs || !text || !plain) {
      return;
    }
    Execution execution = frame.execution();
    DataType declared = type(type, execution);
    if (declared != null) {
      new LiteralValues(execution)
          .require(
              declared,
              tokens.string(0),
              ObjectPath.relation(new QualifiedName("", "")),
              execution.span(execution.file().span(value.start(), value.end())));
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
