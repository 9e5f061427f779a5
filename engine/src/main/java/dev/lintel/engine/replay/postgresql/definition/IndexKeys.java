package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExpressionColumns;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.named.Collations;
import dev.lintel.engine.replay.postgresql.query.ExpressionNames;
import dev.lintel.engine.replay.postgresql.query.TableExpressions;
import dev.lintel.engine.replay.postgresql.text.ExpressionName;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.TypeText;
import dev.lintel.engine.sql.node.Expression;
import dev.lintel.engine.sql.node.IndexElement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a new index.
 *
 * @param keys the keys
 * @param types the types of the keys; {@link UndeterminedType#UNKNOWN} where that is not known
 * @param names the names that an implicit index name is made of
 * @param table the table's name
 * @param tableColumns the table's columns
 */
public record IndexKeys(
    List<IndexKey> keys,
    List<DataType> types,
    List<String> names,
    String table,
    List<String> tableColumns) {

  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")+)\"");

  /** A column cast to a type of one or more words. */
  private static final Pattern CAST =
      Pattern.compile("(\\([^()]*\\)|[^():]*)::\\s*([\\w ]+(?:\\[\\])?)");

  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

  /**
   * Reads the elements of CREATE INDEX or EXCLUDE.
   *
   * @param constraint whether the server's words for a constraint are used
   * @throws Refused if a column is missing
   */
  public static IndexKeys of(
      Execution execution, TableDraft draft, List<IndexElement> elements, boolean constraint) {
    List<IndexKey> keys = new ArrayList<>();
    List<DataType> types = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (IndexElement element : elements) {
      SqlIdentifier column = element.column();
      Expression expression = element.expression();
      SqlIdentifier operatorClass = element.operatorClass();
      new ExpressionNames(execution, draft).require(expression);
      DataType type = new TableExpressions(execution, draft).requireKey(expression);
      String name =
          column != null
              ? column(execution, draft, column, constraint)
              : ExpressionName.of(Objects.requireNonNull(expression).text());
      names.add(name);
      boolean plain = column != null || isColumn(execution, expression, draft);
      DataType keyType = plain ? typeOf(execution, draft, name) : type;
      if (hasCollation(execution.text(element))) {
        new Collations(execution)
            .requireCollated(keyType, ObjectPath.relation(draft.name()), execution.span(element));
      }
      types.add(keyType);
      keys.add(
          new IndexKey(
              plain ? name : null,
              plain || expression == null ? null : expression.text(),
              operatorClass == null ? null : Folding.name(operatorClass),
              element.descending()));
    }
    return new IndexKeys(
        List.copyOf(keys),
        List.copyOf(types),
        ImplicitNames.distinctColumns(names),
        draft.name().name(),
        draft.columnNames());
  }

  private static boolean hasCollation(String element) {
    Tokens tokens = Tokens.of(element);
    return QueryClauses.find(tokens, "collate", 1, tokens.size()) > 0;
  }

  /** Returns the type of a column; {@link UndeterminedType#UNKNOWN} if that is not certain. */
  static DataType typeOf(Execution execution, TableDraft draft, String column) {
    return draft
        .column(column)
        .filter(found -> execution.isCertain(draft.name(), column))
        .map(Column::type)
        .orElse(UndeterminedType.UNKNOWN);
  }

  /** Returns the columns among the keys. */
  public List<String> columns() {
    return keys.stream().map(IndexKey::column).filter(Objects::nonNull).toList();
  }

  /** Returns the columns that expressions and the given condition name. */
  public List<String> expressionColumns(@Nullable String predicate) {
    Set<String> columns = new LinkedHashSet<>(ExpressionColumns.in(predicate, table, tableColumns));
    for (IndexKey key : keys) {
      columns.addAll(ExpressionColumns.in(key.expression(), table, tableColumns));
    }
    return List.copyOf(columns);
  }

  /**
   * A column in parentheses is no expression to the server ({@code ComputeIndexAttrs}), and one
   * cast to the type it has is the column.
   */
  private static boolean isColumn(
      Execution execution, @Nullable Expression expression, TableDraft draft) {
    if (expression == null) {
      return false;
    }
    String text = bare(expression.text());
    Matcher cast = CAST.matcher(text);
    if (!cast.matches()) {
      return column(text, draft).isPresent();
    }
    DataType type = TypeText.resolve(cast.group(2), expression.getParserPosition(), execution);
    return column(bare(cast.group(1)), draft).filter(c -> c.type().equals(type)).isPresent();
  }

  private static String bare(String expression) {
    String text = expression.strip();
    while (text.startsWith("(") && text.endsWith(")")) {
      text = text.substring(1, text.length() - 1).strip();
    }
    return text;
  }

  private static Optional<Column> column(String text, TableDraft draft) {
    Matcher quoted = QUOTED.matcher(text);
    if (quoted.matches()) {
      return draft.column(quoted.group(1).replace("\"\"", "\""));
    }
    return WORD.matcher(text).matches() ? draft.column(Folding.lowerCase(text)) : Optional.empty();
  }

  private static String column(
      Execution execution, TableDraft draft, SqlIdentifier column, boolean constraint) {
    String name = Folding.name(column);
    new MissingColumn(execution)
        .require(
            draft,
            name,
            execution.span(column),
            constraint
                ? "column \"%s\" named in key does not exist"
                : "column \"%s\" does not exist");
    return name;
  }
}
