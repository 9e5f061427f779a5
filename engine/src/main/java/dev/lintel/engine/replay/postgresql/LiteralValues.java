package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.source.SourceSpan;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Strings that the server reads as values of a type when it reads the statement, rows or not
 * (PostgreSQL 17 documentation, chapter 8). What is not certainly wrong passes.
 */
final class LiteralValues {

  /** Since PostgreSQL 16 other radices and underscores are numbers too. */
  private static final Pattern INTEGER =
      Pattern.compile("\\s*[+-]?(0[xXoObB][0-9a-fA-F_]+|[0-9][0-9_]*)\\s*");

  private static final Pattern NUMBER_BEGINS =
      Pattern.compile("\\s*[+-]?(\\.?[0-9]|nan|inf).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern BOOLEAN =
      Pattern.compile(
          "\\s*(t|tr|tru|true|f|fa|fal|fals|false|y|ye|yes|n|no|on|off?|1|0)\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern UUID_DIGITS = Pattern.compile("[0-9a-fA-F]{32}");
  private static final Pattern JSON_BEGINS =
      Pattern.compile("[ \\t\\r\\n]*([{\\[\"0-9-]|true|false|null).*", Pattern.DOTALL);

  private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");
  private static final Set<String> NUMBERS = Set.of("numeric", "real", "double precision");

  private final Execution execution;

  LiteralValues(Execution execution) {
    this.execution = execution;
  }

  /**
   * Refuses a string that is no value of a type.
   *
   * @param object what it is a value of
   * @param place where it stands
   */
  void require(DataType type, String text, ObjectPath object, SourceSpan place) {
    DataType base = base(type);
    if (base == null) {
      return;
    }
    if (base.userType() != null && base.dimensions() == 0) {
      execution
          .catalog()
          .type(base.userType())
          .filter(EnumType.class::isInstance)
          .map(EnumType.class::cast)
          .ifPresent(enumType -> new EnumLiterals(execution).require(enumType, text, place));
      return;
    }
    String message = fault(base, text);
    if (message != null) {
      throw execution.refused(RefusalKind.INVALID_VALUE, message, object, place, null);
    }
  }

  /** Returns the type under a domain; null if it is not known. */
  private @Nullable DataType base(DataType type) {
    if (type.userType() == null) {
      return type;
    }
    UserType userType = execution.catalog().type(type.userType()).orElse(null);
    if (userType == null || !execution.isCertain(type.userType())) {
      return null;
    }
    boolean domain = userType instanceof DomainType && type.dimensions() == 0;
    return domain ? base(((DomainType) userType).base()) : type;
  }

  private static @Nullable String fault(DataType type, String text) {
    if (type.dimensions() > 0) {
      String inner = text.stripLeading();
      return inner.startsWith("{") || inner.startsWith("[")
          ? null
          : "malformed array literal: \"%s\"".formatted(text);
    }
    String name = type.name();
    if (name.equals("json") || name.equals("jsonb")) {
      return JSON_BEGINS.matcher(text).matches() ? null : "invalid input syntax for type json";
    }
    return isValue(name, text)
        ? null
        : "invalid input syntax for type %s: \"%s\"".formatted(name, text);
  }

  private static boolean isValue(String type, String text) {
    if (INTEGERS.contains(type)) {
      return INTEGER.matcher(text).matches();
    }
    if (NUMBERS.contains(type)) {
      return NUMBER_BEGINS.matcher(text).matches();
    }
    if (type.equals("boolean")) {
      return BOOLEAN.matcher(text).matches();
    }
    if (type.equals("uuid")) {
      String digits = text.toLowerCase(Locale.ROOT).replaceAll("[{}-]", "");
      return UUID_DIGITS.matcher(digits).matches();
    }
    return true;
  }
}
