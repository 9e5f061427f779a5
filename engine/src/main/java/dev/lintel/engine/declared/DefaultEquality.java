package dev.lintel.engine.declared;

import dev.lintel.engine.catalog.DataType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two defaults of a column are the same to Prisma. Where that cannot be told without a
 * database they count as the same.
 */
final class DefaultEquality {

  private static final Set<String> NUMBERS =
      Set.of(
          "integer", "smallint", "bigint", "numeric", "real", "double precision", "money", "oid");
  private static final Set<String> TRUE = Set.of("t", "true", "y", "yes", "on", "1");
  private static final Set<String> FALSE = Set.of("f", "false", "n", "no", "off", "0");

  private DefaultEquality() {}

  /** Returns whether the default that is declared is the one that the migrations set. */
  static boolean same(DefaultValue declared, DefaultValue replayed, DataType type) {
    boolean time = isTime(type);
    if (declared instanceof DefaultValue.Text && time) {
      // Prisma leaves literals of date and time alone, whatever the database has
      return true;
    }
    if (declared instanceof DefaultValue.Expression wanted) {
      return sameExpression(wanted, replayed);
    }
    if (replayed instanceof DefaultValue.Expression) {
      return false;
    }
    DefaultValue wanted = typed(declared, type);
    DefaultValue found = typed(replayed, type);
    if (wanted instanceof DefaultValue.Items a && found instanceof DefaultValue.Items b) {
      return a.items().size() == b.items().size() && sameItems(a.items(), b.items(), type);
    }
    return wanted.equals(found);
  }

  /** Prisma compares texts here, which differ from what PostgreSQL prints more often than not. */
  private static boolean sameExpression(DefaultValue.Expression wanted, DefaultValue replayed) {
    if (replayed instanceof DefaultValue.Expression found) {
      return wanted.text().equals(found.text()) || !wanted.simple() || !found.simple();
    }
    return !wanted.simple();
  }

  private static boolean sameItems(
      List<DefaultValue> wanted, List<DefaultValue> found, DataType type) {
    DataType item = new DataType(type.userType(), type.name(), type.modifiers(), 0);
    for (int i = 0; i < wanted.size(); i++) {
      if (!same(wanted.get(i), found.get(i), item)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTime(DataType type) {
    return type.dimensions() == 0
        && type.userType() == null
        && (type.name().startsWith("time") || type.name().equals("date"));
  }

  /** Returns the literal as a value of the column's type has it. */
  private static DefaultValue typed(DefaultValue value, DataType type) {
    if (type.dimensions() > 0) {
      List<String> items = value instanceof DefaultValue.Text text ? arrayItems(text.text()) : null;
      return items == null
          ? value
          : new DefaultValue.Items(
              items.stream().map(item -> (DefaultValue) new DefaultValue.Text(item)).toList());
    }
    String text = text(value);
    if (text == null || type.userType() != null) {
      return value;
    }
    if (NUMBERS.contains(type.name())) {
      return number(text, value);
    }
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return switch (type.name()) {
      case "boolean" ->
          TRUE.contains(lower)
              ? new DefaultValue.Truth(true)
              : FALSE.contains(lower) ? new DefaultValue.Truth(false) : value;
      case "json", "jsonb" -> new DefaultValue.Text(JsonText.canonical(text));
      case "uuid" -> new DefaultValue.Text(lower.replaceAll("[{}]", ""));
      case "bytea" -> new DefaultValue.Text(hex(text));
      default -> new DefaultValue.Text(text);
    };
  }

  private static DefaultValue number(String text, DefaultValue otherwise) {
    try {
      BigDecimal number = new BigDecimal(text.strip());
      return new DefaultValue.Digits(
          number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    } catch (NumberFormatException notPlain) {
      return otherwise;
    }
  }

  private static String hex(String text) {
    return text.startsWith("\\x")
        ? text.toLowerCase(Locale.ROOT)
        : "\\x" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String text(DefaultValue value) {
    if (value instanceof DefaultValue.Text text) {
      return text.text();
    }
    if (value instanceof DefaultValue.Digits digits) {
      return digits.number().toPlainString();
    }
    return value instanceof DefaultValue.Truth truth ? String.valueOf(truth.value()) : null;
  }

  /** Returns the items of an array literal of one dimension; null if it is none. */
  private static @Nullable List<String> arrayItems(String literal) {
    String text = literal.strip();
    if (!text.startsWith("{") || !text.endsWith("}") || text.length() < 2) {
      return null;
    }
    return ArrayLiteral.items(text.substring(1, text.length() - 1));
  }
}
