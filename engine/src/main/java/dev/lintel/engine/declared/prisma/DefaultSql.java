package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.catalog.QualifiedName;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The DEFAULT that Prisma writes for an {@code @default}.
 *
 * @param kind what is known of it
 * @param sql the expression; null unless the kind is EXPRESSION or SEQUENCE
 * @param sequence the sequence of an {@code autoincrement()}; else null
 */
record DefaultSql(Kind kind, @Nullable String sql, @Nullable QualifiedName sequence) {

  /** What is known of a default. */
  enum Kind {
    /** The database has this default. */
    EXPRESSION,
    /** The database draws from a sequence. */
    SEQUENCE,
    /** The client makes the value; the database has no default. */
    NONE,
    /** {@code dbgenerated()} without an argument: any default will do, and none too. */
    ANY,
    /** The attribute makes no sense. */
    WRONG
  }

  /** Functions whose value the client makes. */
  private static final Set<String> CLIENT_SIDE = Set.of("uuid", "cuid", "nanoid", "ulid", "auto");

  private static final Set<String> INTEGERS = Set.of("Int", "BigInt");
  private static final Set<String> DECIMALS = Set.of("Float", "Decimal");

  private static final DefaultSql WRONG = new DefaultSql(Kind.WRONG, null, null);

  /**
   * Returns the default.
   *
   * @param value what the attribute says
   * @param type the field's type
   * @param enumeration the enum that the field's type names; null if it names none
   * @param table the field's table
   * @param column the field's column
   * @param sqlType the column's type as PostgreSQL prints it
   */
  static DefaultSql of(
      Value value,
      FieldType type,
      Block.@Nullable Enumeration enumeration,
      QualifiedName table,
      String column,
      String sqlType) {
    if (value instanceof Value.Call call) {
      return ofCall(call, type.name(), table, column);
    }
    if (value instanceof Value.Items list) {
      return type.isList() ? ofList(list, type, enumeration, sqlType) : WRONG;
    }
    return literal(value, type.name(), enumeration)
        .filter(sql -> !type.isList())
        .map(DefaultSql::expression)
        .orElse(WRONG);
  }

  private static DefaultSql ofCall(
      Value.Call call, String type, QualifiedName table, String column) {
    if (CLIENT_SIDE.contains(call.function())) {
      return new DefaultSql(Kind.NONE, null, null);
    }
    switch (call.function()) {
      case "now":
        return type.equals("DateTime") ? expression("CURRENT_TIMESTAMP") : WRONG;
      case "autoincrement":
        if (!INTEGERS.contains(type)) {
          return WRONG;
        }
        QualifiedName sequence = table.withName(table.name() + "_" + column + "_seq");
        return new DefaultSql(Kind.SEQUENCE, "nextval('" + sequence + "')", sequence);
      case "dbgenerated":
        if (call.arguments().isEmpty()) {
          return new DefaultSql(Kind.ANY, null, null);
        }
        return call.arguments().get(0).value() instanceof Value.Text text && !text.text().isBlank()
            ? expression(text.text())
            : WRONG;
      default:
        return WRONG;
    }
  }

  private static DefaultSql ofList(
      Value.Items list, FieldType type, Block.@Nullable Enumeration enumeration, String sqlType) {
    List<Optional<String>> items =
        list.items().stream().map(item -> literal(item, type.name(), enumeration)).toList();
    if (!items.stream().allMatch(Optional::isPresent)) {
      return WRONG;
    }
    return expression(
        "ARRAY[%s]::%s"
            .formatted(
                String.join(", ", items.stream().map(Optional::orElseThrow).toList()), sqlType));
  }

  private static Optional<String> literal(
      Value value, String type, Block.@Nullable Enumeration enumeration) {
    if (enumeration != null) {
      return enumeration.values().stream()
          .filter(m -> value instanceof Value.Word w && m.name().text().equals(w.text()))
          .map(member -> quoted(member.label()))
          .findFirst();
    }
    if (value instanceof Value.Digits digits) {
      boolean whole = digits.text().indexOf('.') < 0;
      boolean fits = DECIMALS.contains(type) || (whole && INTEGERS.contains(type));
      return fits ? Optional.of(digits.text()) : Optional.empty();
    }
    if (value instanceof Value.Word word) {
      boolean truth = word.text().equals("true") || word.text().equals("false");
      return truth && type.equals("Boolean") ? Optional.of(word.text()) : Optional.empty();
    }
    if (value instanceof Value.Text text) {
      return switch (type) {
        case "Bytes" -> bytes(text.text());
        case "Decimal" -> Optional.of(text.text());
        case "String", "Json", "DateTime" -> Optional.of(quoted(text.text()));
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  private static Optional<String> bytes(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      return Optional.of("'\\x" + HexFormat.of().formatHex(bytes) + "'");
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static DefaultSql expression(String sql) {
    return new DefaultSql(Kind.EXPRESSION, sql, null);
  }
}
