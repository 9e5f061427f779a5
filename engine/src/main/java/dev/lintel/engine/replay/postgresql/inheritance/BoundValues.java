package dev.lintel.engine.replay.postgresql.inheritance;

import dev.lintel.engine.catalog.BoundValue;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.query.AssignedValues;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.BuiltInTypes;
import dev.lintel.engine.replay.postgresql.type.LiteralValues;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values in the bound of a partition ({@code transformPartitionBoundValue} of the
 * server's source). What is no plain constant, or of a type that is not ordered here, is unknown.
 */
final class BoundValues {

  private static final Pattern MOMENT =
      Pattern.compile(
          "\\s*(\\d{4}-\\d{2}-\\d{2})(?:[ T](\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d{1,6})?)?)?"
              + "(Z|[+-]\\d{2}(?::?\\d{2})?)?\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

  private static final Set<String> TEXTS = Set.of("text", "character varying", "name");

  private static final Set<String> TRUE = Set.of("true", "t", "yes", "y", "on", "1");
  private static final Set<String> FALSE = Set.of("false", "f", "no", "n", "off", "0");

  private final Execution execution;
  private final TableDraft table;
  private final SourceSpan span;

  /**
   * Prepares to read.
   *
   * @param table the partitioned table
   * @param span the place of the bound
   */
  BoundValues(Execution execution, TableDraft table, SourceSpan span) {
    this.execution = execution;
    this.table = table;
    this.span = span;
  }

  /**
   * Reads a value, or refuses one that the column of the key cannot have.
   *
   * @param start index of its first token
   * @param end index after its last token
   * @param column the column of the key; null if that is not known, or an expression
   */
  BoundValue read(Tokens tokens, int start, int end, @Nullable Column column) {
    boolean single = end - start == 1;
    if (single && tokens.isWord(start, "null")) {
      return BoundValue.NULL;
    }
    boolean qualified = !single && isQualifiedName(tokens, start, end);
    if (qualified || (single && tokens.isName(start) && !isConstant(tokens, start))) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "cannot use column reference in partition bound expression",
          null);
    }
    if (tokens.is(start, TokenType.LEFT_PAREN) && tokens.isWord(start + 1, "select")) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED, "cannot use subquery in partition bound", null);
    }
    if (column == null || column.type().equals(UndeterminedType.UNKNOWN)) {
      return BoundValue.UNKNOWN;
    }
    String string = string(tokens, start, end, column.type());
    if (string != null) {
      new LiteralValues(execution).require(column.type(), string, path(column), span);
      return ofString(string, column.type());
    }
    return ofConstant(tokens, start, end, column);
  }

  private static boolean isQualifiedName(Tokens tokens, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean fits = (i - start) % 2 == 0 ? tokens.isName(i) : tokens.is(i, TokenType.DOT);
      if (!fits) {
        return false;
      }
    }
    return (end - start) % 2 == 1;
  }

  private static boolean isConstant(Tokens tokens, int index) {
    return tokens.isWord(index, "true")
        || tokens.isWord(index, "false")
        || tokens.name(index).startsWith("current_")
        || tokens.name(index).startsWith("local")
        || tokens.name(index).endsWith("user");
  }

  /** Returns a string that is read as a value of the type; null if it is something else. */
  private static @Nullable String string(Tokens tokens, int start, int end, DataType type) {
    if (end - start == 1 && tokens.type(start).isString()) {
      return tokens.string(start);
    }
    boolean typed = end - start == 2 && tokens.isName(start) && tokens.type(start + 1).isString();
    if (typed && type.name().equals(BuiltInTypes.printed(tokens.name(start)))) {
      return tokens.string(start + 1);
    }
    boolean cast =
        end - start == 3
            && tokens.type(start).isString()
            && tokens.is(start + 1, TokenType.DOUBLE_COLON)
            && tokens.isName(start + 2);
    return cast && type.name().equals(BuiltInTypes.printed(tokens.name(start + 2)))
        ? tokens.string(start)
        : null;
  }

  private BoundValue ofConstant(Tokens tokens, int start, int end, Column column) {
    boolean negative = tokens.isOperator(start, "-");
    int first = negative || tokens.isOperator(start, "+") ? start + 1 : start;
    if (first != end - 1) {
      return BoundValue.UNKNOWN;
    }
    boolean integer = tokens.is(first, TokenType.INTEGER);
    if (integer || tokens.is(first, TokenType.DECIMAL)) {
      String image = tokens.image(first);
      requireCast(integer && image.length() < 10 ? "integer" : "numeric", column);
      boolean plain = image.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
      return plain ? ofString((negative ? "-" : "") + image, column.type()) : BoundValue.UNKNOWN;
    }
    if (first == start && tokens.is(first, TokenType.WORD)) {
      boolean yes = tokens.isWord(first, "true");
      if (yes || tokens.isWord(first, "false")) {
        requireCast("boolean", column);
        return column.type().name().equals("boolean")
            ? ofString(yes ? "true" : "false", column.type())
            : BoundValue.UNKNOWN;
      }
    }
    return BoundValue.UNKNOWN;
  }

  private void requireCast(String from, Column column) {
    DataType type = new DataType(null, from, List.of(), 0);
    if (AssignedValues.isRefused(execution, type, column.type())
        && execution.isCertain(table.name(), column.name())) {
      throw refused(
          RefusalKind.TYPE_MISMATCH,
          "specified value cannot be cast to type %s for column \"%s\""
              .formatted(AssignedValues.written(column.type()), column.name()),
          column);
    }
  }

  private BoundValue ofString(String text, DataType type) {
    if (type.dimensions() > 0) {
      return BoundValue.UNKNOWN;
    }
    if (type.userType() != null) {
      boolean label =
          execution.catalog().type(type.userType()).filter(EnumType.class::isInstance).isPresent();
      return label ? new BoundValue(BoundValue.Kind.VALUE, text) : BoundValue.UNKNOWN;
    }
    boolean rounded = !type.modifiers().isEmpty() && text.indexOf('.') >= 0;
    Object value = rounded ? null : value(text, type.name());
    return value == null ? BoundValue.UNKNOWN : new BoundValue(BoundValue.Kind.VALUE, value);
  }

  private static @Nullable Object value(String text, String type) {
    try {
      if (INTEGERS.contains(type)) {
        return new BigDecimal(new BigInteger(text.strip()));
      }
      if (TEXTS.contains(type)) {
        return text;
      }
      return switch (type) {
        case "numeric" -> new BigDecimal(text.strip());
        case "date" -> date(text);
        case "timestamp without time zone" -> localTime(text);
        case "timestamp with time zone" -> zonedTime(text);
        case "uuid" -> new BigDecimal(new BigInteger(text.replaceAll("[{}\\s-]", ""), 16));
        case "boolean" -> truth(text.strip().toLowerCase(Locale.ROOT));
        default -> null;
      };
    } catch (NumberFormatException | DateTimeException notAsWritten) {
      // The server reads more spellings than these.
      return null;
    }
  }

  private static @Nullable Matcher moment(String text) {
    Matcher matcher = MOMENT.matcher(text);
    return matcher.matches() ? matcher : null;
  }

  private static @Nullable LocalDate date(String text) {
    Matcher matcher = moment(text);
    return matcher == null ? null : LocalDate.parse(matcher.group(1));
  }

  private static @Nullable LocalDateTime localTime(String text) {
    Matcher matcher = moment(text);
    return matcher == null || matcher.group(4) != null ? null : local(matcher);
  }

  private static LocalDateTime local(Matcher matcher) {
    LocalDate date = LocalDate.parse(matcher.group(1));
    if (matcher.group(2) == null) {
      return date.atStartOfDay();
    }
    String seconds = matcher.group(3) == null ? "" : matcher.group(3);
    return date.atTime(LocalTime.parse(matcher.group(2) + seconds));
  }

  /**
   * Without a zone only whole days are known to follow each other: in the night when the clocks
   * change, hours need not.
   */
  private static @Nullable Object zonedTime(String text) {
    Matcher matcher = moment(text);
    if (matcher == null) {
      return null;
    }
    LocalDateTime local = local(matcher);
    String zone = matcher.group(4);
    if (zone != null) {
      return instant(local, zone.toUpperCase(Locale.ROOT));
    }
    return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? local.toLocalDate() : text.strip();
  }

  private static Instant instant(LocalDateTime local, String zone) {
    String offset =
        switch (zone.length()) {
          case 3 -> zone + ":00";
          case 5 -> zone.substring(0, 3) + ":" + zone.substring(3);
          default -> zone;
        };
    return local.toInstant(ZoneOffset.of(zone.equals("Z") ? zone : offset));
  }

  private static @Nullable BigDecimal truth(String text) {
    if (TRUE.contains(text)) {
      return BigDecimal.ONE;
    }
    return FALSE.contains(text) ? BigDecimal.ZERO : null;
  }

  private ObjectPath path(Column column) {
    return ObjectPath.member(table.name(), column.name());
  }

  private Refused refused(RefusalKind kind, String message, @Nullable Column column) {
    return execution.refused(
        kind,
        message,
        column == null ? ObjectPath.relation(table.name()) : path(column),
        span,
        column == null ? table.base().origin() : column.origin());
  }
}
