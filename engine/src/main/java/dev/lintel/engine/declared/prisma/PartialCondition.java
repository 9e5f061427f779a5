package dev.lintel.engine.declared.prisma;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The condition of a partial index, {@code where: raw("…")} or <code>where: { field: value }</code>
 * .
 */
final class PartialCondition {

  private PartialCondition() {}

  /**
   * Returns the condition as SQL.
   *
   * @param columns the column of a field
   * @param labels the label of an enum value
   */
  static String sql(
      Value where, Function<String, String> columns, Function<String, Optional<String>> labels) {
    if (where instanceof Value.Call call && !call.arguments().isEmpty()) {
      Value text = call.arguments().get(0).value();
      return text instanceof Value.Text raw ? raw.text() : "";
    }
    if (where instanceof Value.Entries entries) {
      return entries.entries().stream()
          .map(entry -> entry(entry, columns, labels))
          .collect(Collectors.joining(" AND "));
    }
    return "";
  }

  private static String entry(
      Argument entry, Function<String, String> columns, Function<String, Optional<String>> labels) {
    String column = '"' + columns.apply(String.valueOf(entry.name())).replace("\"", "\"\"") + '"';
    boolean negated = entry.value() instanceof Value.Entries inner && inner.entries().size() == 1;
    Value value =
        entry.value() instanceof Value.Entries inner && negated
            ? inner.entries().get(0).value()
            : entry.value();
    if (value instanceof Value.Word word && word.text().equals("null")) {
      return column + (negated ? " IS NOT NULL" : " IS NULL");
    }
    return column + (negated ? " <> " : " = ") + literal(value, labels);
  }

  private static String literal(Value value, Function<String, Optional<String>> labels) {
    if (value instanceof Value.Text text) {
      return "'" + text.text().replace("'", "''") + "'";
    }
    if (value instanceof Value.Word word) {
      return labels.apply(word.text()).map(label -> "'" + label + "'").orElse(word.text());
    }
    return value instanceof Value.Digits digits ? digits.text() : "";
  }
}
