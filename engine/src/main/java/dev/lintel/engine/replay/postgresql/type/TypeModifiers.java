package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.sql.node.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may stand between the parentheses behind a built-in type ({@code typenameTypeMod}). */
final class TypeModifiers {

  private static final long LONGEST_TEXT = 10_485_760;
  private static final long LONGEST_BITS = 83_886_080;
  private static final long LARGEST_NUMBER = 1000;
  private static final int LARGEST_FLOAT = 53;

  /** Types that take modifiers which are not checked here. */
  private static final Set<String> OTHERS =
      Set.of(
          "timestamp without time zone",
          "timestamp with time zone",
          "time without time zone",
          "time with time zone");

  private final Execution execution;
  private final TypeName type;

  private TypeModifiers(Execution execution, TypeName type) {
    this.execution = execution;
    this.type = type;
  }

  /**
   * Refuses modifiers that a type does not take.
   *
   * @param printed the name of the type as the server prints it
   */
  static void require(Execution execution, TypeName type, String printed) {
    if (!type.modifiers().isEmpty() && !printed.startsWith("interval")) {
      new TypeModifiers(execution, type).require(printed);
    }
  }

  /** Refuses modifiers of a type that takes none. */
  static void requireNone(Execution execution, TypeName type) {
    if (!type.modifiers().isEmpty()) {
      throw new TypeModifiers(execution, type).notAllowed();
    }
  }

  private void require(String printed) {
    switch (printed) {
      case "character varying" -> requireLength("varchar", LONGEST_TEXT);
      case "character", "bpchar" -> requireLength("char", LONGEST_TEXT);
      case "bit" -> requireLength("bit", LONGEST_BITS);
      case "bit varying" -> requireLength("varbit", LONGEST_BITS);
      case "numeric" -> requireNumeric();
      case "real", "double precision" -> requireFloat();
      default -> {
        if (!OTHERS.contains(printed)) {
          throw notAllowed();
        }
      }
    }
  }

  private void requireLength(String name, long most) {
    Long length = type.modifiers().size() == 1 ? number(0) : null;
    if (length != null && length < 1) {
      throw invalid("length for type %s must be at least 1".formatted(name));
    }
    if (length != null && length > most) {
      throw invalid("length for type %s cannot exceed %d".formatted(name, most));
    }
  }

  private void requireNumeric() {
    if (type.modifiers().size() > 2) {
      throw invalid("invalid NUMERIC type modifier");
    }
    Long precision = number(0);
    if (precision != null && (precision < 1 || precision > LARGEST_NUMBER)) {
      throw invalid("NUMERIC precision %d must be between 1 and 1000".formatted(precision));
    }
    Long scale = type.modifiers().size() == 2 ? number(1) : null;
    if (scale != null && Math.abs(scale) > LARGEST_NUMBER) {
      throw invalid("NUMERIC scale %d must be between -1000 and 1000".formatted(scale));
    }
  }

  private void requireFloat() {
    boolean grammar = type.keywords() && Folding.name(type.name()).equals("float");
    if (!grammar) {
      throw notAllowed();
    }
    Long precision = number(0);
    if (precision != null && precision < 1) {
      throw invalid("precision for type float must be at least 1 bit");
    }
    if (precision != null && precision > LARGEST_FLOAT) {
      throw invalid("precision for type float must be less than 54 bits");
    }
  }

  private @Nullable Long number(int index) {
    String text = type.modifiers().get(index).strip();
    return text.matches("-?\\d{1,10}") ? Long.valueOf(text) : null;
  }

  private Refused notAllowed() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < type.name().names.size(); i++) {
      parts.add(Folding.part(type.name(), i));
    }
    return refused(
        RefusalKind.SYNTAX_ERROR,
        "type modifier is not allowed for type \"%s%s\""
            .formatted(String.join(".", parts), "[]".repeat(type.dimensions())));
  }

  private Refused invalid(String message) {
    return refused(RefusalKind.INVALID_PARAMETER, message);
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(
        kind,
        message,
        ObjectPath.type(new QualifiedName("pg_catalog", Folding.name(type.name()))),
        execution.span(type),
        null);
  }
}
