package dev.lintel.engine.replay.postgresql.inheritance;

import dev.lintel.engine.catalog.BoundValue;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.PartitionBound;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.text.PartitionScheme;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bound of a partition and refuses what does not fit the partitioned table ({@code
 * transformPartitionBound} of the server's source), in its order.
 */
public final class PartitionBounds {

  private final Execution execution;
  private final TableDraft table;
  private final PartitionScheme scheme;
  private final Tokens tokens;
  private final SourceSpan span;

  /**
   * Prepares to read a bound.
   *
   * @param table the partitioned table
   */
  public PartitionBounds(Execution execution, TableDraft table, Expression bound) {
    this.execution = execution;
    this.table = table;
    String key = table.base().partitionKey();
    this.scheme = PartitionScheme.of(key == null ? "" : key);
    this.tokens = Tokens.of(bound.text());
    this.span = execution.span(bound);
  }

  /** Returns the bound; null if it does not fit, but that is not certain. */
  public @Nullable PartitionBound read() {
    return switch (scheme.strategy()) {
      case "range" -> range();
      case "list" -> list();
      case "hash" -> hash();
      default -> null;
    };
  }

  private boolean isDefault() {
    return tokens.isWord(0, "default");
  }

  private void requireForm(String word) {
    if (!tokens.isWord(2, word)) {
      throw invalid("invalid bound specification for a %s partition".formatted(scheme.strategy()));
    }
  }

  private PartitionBound hash() {
    if (isDefault()) {
      throw invalid("a hash-partitioned table may not have a default partition");
    }
    requireForm("with");
    requireParts();
    int modulus = number("modulus");
    int remainder = number("remainder");
    if (modulus == 0) {
      throw invalid("modulus for hash partition must be an integer value greater than zero");
    }
    if (modulus > 0 && remainder >= modulus) {
      throw invalid("remainder for hash partition must be less than modulus");
    }
    return PartitionBound.hash(modulus, remainder);
  }

  /** The grammar wants both numbers, each once. */
  private void requireParts() {
    List<String> parts = new ArrayList<>();
    for (int i = 4; i < tokens.size(); i++) {
      if (tokens.isName(i)) {
        parts.add(tokens.name(i));
      }
    }
    for (String part : parts) {
      if (!part.equals("modulus") && !part.equals("remainder")) {
        throw refused(
            RefusalKind.SYNTAX_ERROR,
            "unrecognized hash partition bound specification \"%s\"".formatted(part));
      }
      if (parts.indexOf(part) != parts.lastIndexOf(part)) {
        throw refused(
            RefusalKind.DUPLICATE_OBJECT,
            "%s for hash partition provided more than once".formatted(part));
      }
    }
    for (String part : List.of("modulus", "remainder")) {
      if (!parts.contains(part)) {
        throw refused(
            RefusalKind.SYNTAX_ERROR, "%s for hash partition must be specified".formatted(part));
      }
    }
  }

  /** Returns the number after a word; -1 if there is none. */
  private int number(String word) {
    for (int i = 3; i < tokens.size(); i++) {
      String image = tokens.isWord(i, word) && i + 1 < tokens.size() ? tokens.image(i + 1) : "";
      if (!image.isEmpty() && image.length() < 10 && image.chars().allMatch(Character::isDigit)) {
        return Integer.parseInt(image);
      }
    }
    return -1;
  }

  private PartitionBound list() {
    if (isDefault()) {
      return PartitionBound.DEFAULT;
    }
    requireForm("in");
    return PartitionBound.list(values(3, 0));
  }

  private PartitionBound range() {
    if (isDefault()) {
      return PartitionBound.DEFAULT;
    }
    requireForm("from");
    int to = tokens.afterParenthesis(3);
    requireNumber("FROM", items(3).size());
    requireNumber("TO", items(to + 1).size());
    List<BoundValue> lower = infinite(values(3, 1));
    return PartitionBound.range(lower, infinite(values(to + 1, 1)));
  }

  private void requireNumber(String word, int values) {
    if (values != scheme.parts().size()) {
      throw invalid("%s must specify exactly one value per partitioning column".formatted(word));
    }
  }

  /** After MINVALUE or MAXVALUE nothing else may follow. */
  private List<BoundValue> infinite(List<BoundValue> values) {
    for (int i = 1; i < values.size(); i++) {
      BoundValue before = values.get(i - 1);
      if (before.isInfinite() && values.get(i).kind() != before.kind()) {
        throw refused(
            RefusalKind.TYPE_MISMATCH,
            "every bound following %1$s must also be %1$s".formatted(before.kind()));
      }
    }
    return values;
  }

  /**
   * Reads the values between parentheses.
   *
   * @param open index of the parenthesis
   * @param step 1 if each value has its own column of the key, 0 if all are of the first
   */
  private List<BoundValue> values(int open, int step) {
    BoundValues reader = new BoundValues(execution, table, span);
    List<BoundValue> values = new ArrayList<>();
    List<int[]> items = items(open);
    for (int i = 0; i < items.size(); i++) {
      int start = items.get(i)[0];
      int end = items.get(i)[1];
      BoundValue value = step == 1 ? infinite(start, end) : null;
      if (value == null) {
        value = reader.read(tokens, start, end, column(i * step));
      }
      if (step == 1 && value.kind() == BoundValue.Kind.NULL) {
        throw refused(RefusalKind.INVALID_OBJECT_DEFINITION, "cannot specify NULL in range bound");
      }
      values.add(value);
    }
    return values;
  }

  private @Nullable BoundValue infinite(int start, int end) {
    if (end - start == 1 && tokens.isName(start)) {
      return switch (tokens.name(start)) {
        case "minvalue" -> BoundValue.MINVALUE;
        case "maxvalue" -> BoundValue.MAXVALUE;
        default -> null;
      };
    }
    return null;
  }

  private @Nullable Column column(int part) {
    String name = part < scheme.parts().size() ? scheme.parts().get(part).column() : null;
    return name == null
        ? null
        : table.column(name).filter(c -> execution.isCertain(table.name(), name)).orElse(null);
  }

  /** Returns where each item between parentheses begins and ends. */
  private List<int[]> items(int open) {
    List<int[]> items = new ArrayList<>();
    int close = tokens.afterParenthesis(open) - 1;
    int start = open + 1;
    int depth = 0;
    for (int i = start; i <= close; i++) {
      boolean ends = depth == 0 && (i == close || tokens.is(i, TokenType.COMMA));
      if (ends && i > start) {
        items.add(new int[] {start, i});
        start = i + 1;
      }
      depth += tokens.is(i, TokenType.LEFT_PAREN) || tokens.is(i, TokenType.LEFT_BRACKET) ? 1 : 0;
      depth -= tokens.is(i, TokenType.RIGHT_PAREN) || tokens.is(i, TokenType.RIGHT_BRACKET) ? 1 : 0;
    }
    return items;
  }

  /**
   * Refuses a bound that is empty or that overlaps with another partition ({@code
   * check_new_partition_bound}).
   *
   * @param partition the name of the new partition
   */
  public void requireFree(String partition, PartitionBound bound) {
    List<Table> others =
        new Partitions(execution)
            .children(table.name()).stream()
                .filter(other -> table.name().equals(other.partitionOf()))
                .filter(other -> execution.isCertain(other.name()))
                .toList();
    if (bound.isEmpty()) {
      throw refused(
          RefusalKind.INVALID_OBJECT_DEFINITION,
          "empty range bound specified for partition \"%s\"".formatted(partition));
    }
    if (bound.form() == PartitionBound.Form.HASH) {
      requireFactor(bound, others);
    }
    Table overlapping = null;
    for (Table other : others) {
      PartitionBound taken = other.partitionBound();
      boolean first =
          taken != null
              && taken.overlaps(bound)
              && (overlapping == null || isBefore(taken, overlapping.partitionBound()));
      overlapping = first ? other : overlapping;
    }
    if (overlapping != null) {
      throw execution.refused(
          RefusalKind.INVALID_OBJECT_DEFINITION,
          (bound.form() == PartitionBound.Form.DEFAULT
                  ? "partition \"%s\" conflicts with existing default partition \"%s\""
                  : "partition \"%s\" would overlap partition \"%s\"")
              .formatted(partition, overlapping.name().name()),
          ObjectPath.relation(overlapping.name()),
          span,
          overlapping.origin());
    }
  }

  private static boolean isBefore(PartitionBound first, @Nullable PartitionBound second) {
    return second != null && PartitionBound.compare(first.from(), second.from()).orElse(0) < 0;
  }

  private void requireFactor(PartitionBound bound, List<Table> others) {
    for (Table other : others) {
      PartitionBound taken = other.partitionBound();
      if (taken == null || taken.form() != PartitionBound.Form.HASH) {
        continue;
      }
      int larger = Math.max(bound.modulus(), taken.modulus());
      int smaller = Math.min(bound.modulus(), taken.modulus());
      if (smaller > 0 && larger % smaller != 0) {
        throw refused(
            RefusalKind.INVALID_OBJECT_DEFINITION,
            "every hash partition modulus must be a factor of the next larger modulus");
      }
    }
  }

  private Refused invalid(String message) {
    return refused(RefusalKind.INVALID_TABLE_DEFINITION, message);
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(
        execution.isCertain(table.name()),
        kind,
        message,
        ObjectPath.relation(table.name()),
        span,
        table.base().origin());
  }
}
