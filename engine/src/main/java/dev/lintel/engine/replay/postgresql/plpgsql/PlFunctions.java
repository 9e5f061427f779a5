package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.Quoting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Computes functions of strings and arrays (PostgreSQL 17 documentation, chapter 9). */
final class PlFunctions {

  private static final String TYPE_NAME = "format_type";

  private PlFunctions() {}

  /** Returns the value of a call; not known if the function is not, or its arguments. */
  static PlValue call(String name, List<PlValue> arguments) {
    return switch (name) {
      case "coalesce" -> coalesce(arguments);
      case "format" -> format(arguments);
      case "format_type" -> typeName(arguments);
      case "concat" ->
          PlValue.of(arguments.stream().map(PlValue::output).collect(Collectors.joining()));
      case "concat_ws" -> joined(arguments);
      case "quote_nullable" ->
          arguments.get(0) instanceof PlValue.Null ? PlValue.of("NULL") : strict(name, arguments);
      default -> strict(name, arguments);
    };
  }

  /** Most functions return NULL if an argument is NULL. */
  private static PlValue strict(String name, List<PlValue> arguments) {
    if (arguments.stream().anyMatch(PlValue.Null.class::isInstance)) {
      return PlValue.NULL;
    }
    if (arguments.isEmpty()) {
      return PlValue.UNKNOWN;
    }
    PlValue first = arguments.get(0);
    if (first instanceof PlValue.Text text && arguments.size() == 1 && name.equals("lower")) {
      return PlValue.of(text.text().toLowerCase(Locale.ROOT));
    }
    if (name.equals("to_char") || name.equals("date_trunc")) {
      return arguments.size() == 2 ? Moments.call(name, first, arguments.get(1)) : PlValue.UNKNOWN;
    }
    if (name.startsWith("make_")) {
      return Moments.made(name, arguments);
    }
    if (name.equals("quote_ident") && arguments.size() == 1) {
      return PlValue.of(first.isKnown() ? Quoting.quote(first.output()) : first.output());
    }
    if ((name.equals("quote_literal") || name.equals("quote_nullable")) && arguments.size() == 1) {
      return PlValue.of(literal(first.output()));
    }
    boolean length = name.equals("array_length") || name.equals("cardinality");
    if (!length && !arguments.stream().allMatch(PlValue::isKnown)) {
      return PlValue.UNKNOWN;
    }
    return first instanceof PlValue.Array array
        ? ofArray(name, array.elements(), arguments)
        : ofText(name, first.output(), arguments);
  }

  /**
   * Returns what stands for a type, of which only the name is known that format_type() gives it.
   */
  static PlValue typeOf(DataType type) {
    return new PlValue.Row(Map.of(TYPE_NAME, PlValue.of(type.sql())));
  }

  private static PlValue typeName(List<PlValue> arguments) {
    return arguments.size() == 2 && arguments.get(0) instanceof PlValue.Row type
        ? type.fields().getOrDefault(TYPE_NAME, PlValue.UNKNOWN)
        : PlValue.UNKNOWN;
  }

  /** Takes characters of a set away from the ends of a text. */
  private static PlValue trimmed(String text, String characters, boolean start, boolean end) {
    int from = 0;
    int to = text.length();
    while (start && from < to && characters.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (end && to > from && characters.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return PlValue.of(text.substring(from, to));
  }

  private static PlValue ofText(String name, String text, List<PlValue> arguments) {
    if (arguments.size() == 1) {
      return switch (name) {
        case "upper" -> PlValue.of(text.toUpperCase(Locale.ROOT));
        case "trim", "btrim" -> trimmed(text, " ", true, true);
        case "ltrim" -> trimmed(text, " ", true, false);
        case "rtrim" -> trimmed(text, " ", false, true);
        case "pg_get_function_identity_arguments", "pg_get_function_arguments" -> argumentsOf(text);
        case "length", "char_length", "character_length" -> PlValue.of(text.length());
        default -> PlValue.UNKNOWN;
      };
    }
    return switch (name) {
      case "replace" ->
          arguments.size() == 3 && !string(arguments, 1).isEmpty()
              ? PlValue.of(text.replace(string(arguments, 1), string(arguments, 2)))
              : PlValue.UNKNOWN;
      case "btrim" -> trimmed(text, string(arguments, 1), true, true);
      case "ltrim" -> trimmed(text, string(arguments, 1), true, false);
      case "rtrim" -> trimmed(text, string(arguments, 1), false, true);
      case "lpad", "rpad" -> padded(name, text, arguments);
      case "left" -> cut(text, 0, number(arguments, 1));
      case "right" -> cut(text, text.length() - number(arguments, 1), number(arguments, 1));
      case "substring", "substr" ->
          number(arguments, 1) > 0
              ? cut(
                  text,
                  number(arguments, 1) - 1,
                  arguments.size() > 2 ? number(arguments, 2) : text.length())
              : PlValue.UNKNOWN;
      case "split_part" -> part(text, string(arguments, 1), number(arguments, 2));
      case "string_to_array" -> new PlValue.Array(split(text, string(arguments, 1)));
      case "starts_with" -> new PlValue.Bool(text.startsWith(string(arguments, 1)));
      default -> PlValue.UNKNOWN;
    };
  }

  /** Fills a text up to a length, or cuts it there. */
  private static PlValue padded(String name, String text, List<PlValue> arguments) {
    int length = number(arguments, 1);
    if (length < text.length()) {
      return cut(text, 0, length);
    }
    String fill = arguments.size() > 2 ? string(arguments, 2) : " ";
    int missing = fill.isEmpty() ? 0 : length - text.length();
    String padding = fill.repeat(missing).substring(0, missing);
    return PlValue.of(name.equals("lpad") ? padding + text : text + padding);
  }

  /** Routines are known by their signature here. */
  private static PlValue argumentsOf(String signature) {
    int open = signature.indexOf('(');
    return open < 0
        ? PlValue.UNKNOWN
        : PlValue.of(signature.substring(open + 1, signature.length() - 1));
  }

  private static PlValue ofArray(String name, List<PlValue> elements, List<PlValue> arguments) {
    return switch (name) {
      case "array_length", "cardinality" ->
          elements.isEmpty() && name.equals("array_length")
              ? PlValue.NULL
              : PlValue.of(elements.size());
      case "array_upper" -> elements.isEmpty() ? PlValue.NULL : PlValue.of(elements.size());
      case "array_lower" -> elements.isEmpty() ? PlValue.NULL : PlValue.of(1);
      case "array_append" -> {
        List<PlValue> longer = new ArrayList<>(elements);
        longer.add(arguments.get(1));
        yield new PlValue.Array(longer);
      }
      case "array_to_string" ->
          PlValue.of(
              elements.stream()
                  .map(PlValue::output)
                  .collect(Collectors.joining(string(arguments, 1))));
      default -> PlValue.UNKNOWN;
    };
  }

  private static PlValue coalesce(List<PlValue> arguments) {
    for (PlValue argument : arguments) {
      if (!(argument instanceof PlValue.Null)) {
        boolean first = argument.isKnown() || argument.equals(PlValue.SOMETHING);
        return first || argument instanceof PlValue.Text ? argument : PlValue.UNKNOWN;
      }
    }
    return PlValue.NULL;
  }

  private static PlValue joined(List<PlValue> arguments) {
    if (arguments.get(0) instanceof PlValue.Null) {
      return PlValue.NULL;
    }
    return PlValue.of(
        arguments.stream()
            .skip(1)
            .filter(argument -> !(argument instanceof PlValue.Null))
            .map(PlValue::output)
            .collect(Collectors.joining(arguments.get(0).output())));
  }

  /** Computes format(): each directive may name its argument, as in {@code %1$s}. */
  private static PlValue format(List<PlValue> arguments) {
    if (arguments.isEmpty() || !(arguments.get(0) instanceof PlValue.Text pattern)) {
      return PlValue.UNKNOWN;
    }
    StringBuilder result = new StringBuilder();
    String text = pattern.text();
    int next = 1;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '%') {
        result.append(c);
        continue;
      }
      int digits = at;
      while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
        digits++;
      }
      if (digits > at && digits < text.length() && text.charAt(digits) == '$') {
        next = Integer.parseInt(text.substring(at, Math.min(digits, at + 4)));
        at = digits + 1;
      }
      char directive = at < text.length() ? text.charAt(at++) : ' ';
      if (directive == '%') {
        result.append('%');
      } else if ("sIL".indexOf(directive) < 0 || next >= arguments.size()) {
        return PlValue.UNKNOWN;
      } else {
        String part = formatted(directive, arguments.get(next++));
        if (part == null) {
          return PlValue.UNKNOWN;
        }
        result.append(part);
      }
    }
    return PlValue.of(result.toString());
  }

  private static @Nullable String formatted(char directive, PlValue argument) {
    if (argument instanceof PlValue.Array || argument instanceof PlValue.Row) {
      return null;
    }
    String text = argument.output();
    return switch (directive) {
      case 'I' -> argument.isKnown() ? Quoting.quote(text) : text;
      case 'L' -> argument instanceof PlValue.Null ? "NULL" : literal(text);
      default -> text;
    };
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static PlValue cut(String text, int from, int length) {
    if (length < 0) {
      return PlValue.UNKNOWN;
    }
    int start = Math.min(Math.max(from, 0), text.length());
    int end = (int) Math.max(start, Math.min((long) from + length, text.length()));
    return PlValue.of(text.substring(start, end));
  }

  private static PlValue part(String text, String separator, int number) {
    List<PlValue> parts = split(text, separator);
    if (number < 1) {
      return PlValue.UNKNOWN;
    }
    return number > parts.size() ? PlValue.of("") : parts.get(number - 1);
  }

  private static List<PlValue> split(String text, String separator) {
    if (separator.isEmpty()) {
      return List.of(PlValue.of(text));
    }
    List<PlValue> parts = new ArrayList<>();
    for (String part : text.split(Pattern.quote(separator), -1)) {
      parts.add(PlValue.of(part));
    }
    return parts;
  }

  private static String string(List<PlValue> arguments, int index) {
    return index < arguments.size() ? arguments.get(index).output() : "";
  }

  private static int number(List<PlValue> arguments, int index) {
    boolean known =
        index < arguments.size()
            && arguments.get(index) instanceof PlValue.Numeral n
            && n.value().abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0;
    return known ? ((PlValue.Numeral) arguments.get(index)).value().intValue() : -1;
  }
}
