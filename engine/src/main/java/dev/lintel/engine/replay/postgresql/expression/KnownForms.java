package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.expression.Known.Bool;
import dev.lintel.engine.replay.postgresql.expression.Known.Items;
import dev.lintel.engine.replay.postgresql.expression.Known.Numeral;
import dev.lintel.engine.replay.postgresql.expression.Known.Text;
import dev.lintel.engine.replay.postgresql.literal.ArrayText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Values as values of a type, where it is certain what they become. */
final class KnownForms {

  private static final Map<String, Integer> INTEGERS =
      Map.of("int2", Short.SIZE, "int4", Integer.SIZE, "int8", Long.SIZE);

  private static final Set<String> ORDERED =
      Set.of("numeric", "float4", "float8", "date", "timestamp", "bool");

  private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?)");
  private static final Pattern DATE =
      Pattern.compile("[12]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
  private static final Pattern TIME =
      Pattern.compile(DATE.pattern() + "( ([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?)?");
  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private KnownForms() {}

  /** Returns a value as one of a type. */
  static Known as(Known value, SqlType type) {
    if (value.isNull() || value instanceof Known.Unknown) {
      return value;
    }
    SqlType base = type.base();
    SqlType element = base.element();
    if (element != null) {
      return array(value, element);
    }
    if (base.form() == Form.ENUM) {
      return value instanceof Text ? value : Known.SOMETHING;
    }
    return switch (base.name()) {
      case "int2", "int4", "int8" -> integer(value, INTEGERS.getOrDefault(base.name(), 0));
      case "numeric" -> number(value);
      case "float4", "float8" -> approximate(value, base.is("float4"));
      case "text", "varchar" -> value instanceof Text ? value : Known.SOMETHING;
      case "bpchar" -> value instanceof Text text ? padded(text) : Known.SOMETHING;
      case "bool" -> bool(value);
      case "timestamp" -> time(value);
      case "date" -> matching(value, DATE);
      case "uuid" -> matching(value, UUID);
      default -> Known.SOMETHING;
    };
  }

  /**
   * Returns whether greater and less of a type hang on the values alone, and not on a collation.
   */
  static boolean isOrdered(SqlType type) {
    String name = type.base().name();
    return INTEGERS.containsKey(name) || ORDERED.contains(name);
  }

  /** Returns whether it is a type of strings whose blanks count, or nothing gave it a type. */
  static boolean isText(SqlType type) {
    return type.isLiteral() || type.base().is("text") || type.base().is("varchar");
  }

  /** Returns whether values of two types are equal if they are the same. */
  static boolean isEqualAs(SqlType first, SqlType second) {
    boolean texts = isText(first) && isText(second);
    boolean integers =
        INTEGERS.containsKey(first.base().name()) && INTEGERS.containsKey(second.base().name());
    boolean label = second.base().form() == Form.ENUM; // which may have been renamed since
    return !label && (texts || integers || first.isLiteral() || first.base().equals(second.base()));
  }

  private static Known array(Known value, SqlType element) {
    List<Known> items = new ArrayList<>();
    if (value instanceof Items several) {
      several.elements().forEach(item -> items.add(as(item, element)));
      return new Items(items);
    }
    // NULLs are left out of what is read, and nested arrays laid flat.
    List<String> read =
        value instanceof Text text
                && !text.text().toLowerCase(Locale.ROOT).contains("null")
                && text.text().lastIndexOf('{') == 0
            ? ArrayText.elements(text.text())
            : null;
    if (read == null) {
      return Known.SOMETHING;
    }
    read.forEach(item -> items.add(as(new Text(item), element)));
    return new Items(items);
  }

  private static Known number(Known value) {
    if (value instanceof Numeral) {
      return value;
    }
    return value instanceof Text text && DECIMAL.matcher(text.text().strip()).matches()
        ? new Numeral(new BigDecimal(text.text().strip()))
        : Known.SOMETHING;
  }

  private static Known approximate(Known value, boolean single) {
    if (!(number(value) instanceof Numeral number)) {
      return Known.SOMETHING;
    }
    double nearest = single ? number.value().floatValue() : number.value().doubleValue();
    return Double.isInfinite(nearest) ? Known.SOMETHING : new Numeral(new BigDecimal(nearest));
  }

  /** Times are written out to the second, so that they are in the order of their texts. */
  private static Known time(Known value) {
    if (!(value instanceof Text text) || !TIME.matcher(text.text()).matches()) {
      return Known.SOMETHING;
    }
    String written = text.text();
    return new Text(written + " 00:00:00".substring(Math.min(written.length() - 10, 9)));
  }

  private static Known integer(Known value, int bits) {
    boolean whole =
        number(value) instanceof Numeral number
            && number.value().scale() <= 0
            && number.value().toBigInteger().bitLength() < bits;
    return whole ? number(value) : Known.SOMETHING;
  }

  private static Known bool(Known value) {
    if (value instanceof Text text) {
      return switch (text.text().strip().toLowerCase(Locale.ROOT)) {
        case "t", "true", "yes", "on", "1" -> new Bool(true);
        case "f", "false", "no", "off", "0" -> new Bool(false);
        default -> Known.SOMETHING;
      };
    }
    return value instanceof Bool ? value : Known.SOMETHING;
  }

  /** Blanks at the end do not count. */
  private static Text padded(Text text) {
    int end = text.text().length();
    while (end > 0 && text.text().charAt(end - 1) == ' ') {
      end--;
    }
    return new Text(text.text().substring(0, end));
  }

  private static Known matching(Known value, Pattern pattern) {
    return value instanceof Text text && pattern.matcher(text.text()).matches()
        ? new Text(text.text().toLowerCase(Locale.ROOT))
        : Known.SOMETHING;
  }
}
