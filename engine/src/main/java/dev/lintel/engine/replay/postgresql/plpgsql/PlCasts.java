package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.TypeText;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** Casts of values to types, as far as their output forms tell what comes out. */
final class PlCasts {

  /** The refusal that would name this place never leaves the class. */
  private static final SqlParserPos SOMEWHERE = new SqlParserPos(1, 1, 1, 1);

  private final Execution execution;

  PlCasts(Execution execution) {
    this.execution = execution;
  }

  /** Returns a value as one of a type that is written so; unknown if that cannot be told. */
  PlValue cast(PlValue value, String type) {
    String folded = Folding.lowerCase(type).strip();
    if (isRegistered(folded) && value instanceof PlValue.Text) {
      return registered(value, folded);
    }
    if (folded.equals("regnamespace") && value.isKnown()) {
      Tokens name = Tokens.of(value.output());
      return name.size() == 1 && name.isName(0) ? PlValue.of(name.name(0)) : PlValue.UNKNOWN;
    }
    DataType resolved = type(type);
    if (resolved == null) {
      return value;
    }
    if (resolved.dimensions() > 0 && value instanceof PlValue.Text text && value.isKnown()) {
      return arrayLiteral(text.text());
    }
    return PlVariables.cast(value, resolved);
  }

  /**
   * Returns a text as it comes out of a parameter or variable of a type; other types than {@code
   * regclass} and {@code regtype} leave a name as it is.
   */
  PlValue registered(PlValue value, String type) {
    String folded = Folding.lowerCase(type).strip();
    if (!isRegistered(folded) || !(value instanceof PlValue.Text) || !value.isKnown()) {
      return value;
    }
    boolean relation = folded.equals("regclass");
    QualifiedName name = CatalogNames.resolve(value.output(), execution, relation);
    return name == null
        ? PlValue.UNKNOWN
        : PlValue.of(CatalogNames.number(name, execution, relation));
  }

  private static boolean isRegistered(String type) {
    return type.equals("regclass") || type.equals("regtype");
  }

  private @Nullable DataType type(String text) {
    try {
      return TypeText.resolve(text, SOMEWHERE, execution);
    } catch (Refused missing) {
      // Whether the expression is computed at all is decided elsewhere.
      return null;
    }
  }

  /** Reads the output form of an array, if it is a simple one. */
  private static PlValue arrayLiteral(String text) {
    String stripped = text.strip();
    boolean simple =
        stripped.startsWith("{")
            && stripped.endsWith("}")
            && stripped.indexOf('"') < 0
            && stripped.indexOf('\\') < 0
            && stripped.lastIndexOf('{') == 0;
    if (!simple) {
      return PlValue.UNKNOWN;
    }
    String inner = stripped.substring(1, stripped.length() - 1);
    List<PlValue> elements = new ArrayList<>();
    if (!inner.isBlank()) {
      for (String element : inner.split(",", -1)) {
        elements.add(PlValue.of(element.strip()));
      }
    }
    return new PlValue.Array(elements);
  }
}
