package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.expression.Analysis;
import dev.lintel.engine.replay.postgresql.expression.Analysis.Conversion;
import dev.lintel.engine.replay.postgresql.expression.Analysis.Literal;
import dev.lintel.engine.replay.postgresql.expression.Known;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.expression.Typed;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.ItemText;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** Checks the expressions of queries and data statements, and tells their types. */
public final class QueryExpressions {

  private final Execution execution;
  private final QueryScope scope;
  private final Function<SqlNode, @Nullable List<OutputColumn>> queries;

  /**
   * Prepares for expressions.
   *
   * @param scope what the names mean
   * @param queries gives the output columns of a query inside
   */
  QueryExpressions(
      Execution execution,
      QueryScope scope,
      Function<SqlNode, @Nullable List<OutputColumn>> queries) {
    this.execution = execution;
    this.scope = scope;
    this.queries = queries;
  }

  /** Returns the type of an expression; {@link UndeterminedType#UNKNOWN} if it is not known. */
  DataType type(SqlNode item, Setting setting) {
    Analysis analysis = analyze(item, setting, done -> {});
    return analysis == null ? UndeterminedType.UNKNOWN : data(analysis.type());
  }

  /**
   * Refuses a condition that is no boolean.
   *
   * @param word what the server's message calls the clause
   */
  void requireBoolean(@Nullable SqlNode condition, Setting setting, String word) {
    if (condition != null) {
      analyze(condition, setting, analysis -> analysis.requireBoolean(word));
    }
  }

  /** Refuses a value whose type does not go into a column. */
  void requireAssignable(Column column, SqlNode value) {
    TypeBook types = new TypeBook(execution);
    SqlType target = types.type(column.type());
    String message =
        "column \"%s\" is of type %s but expression is of type %%s"
            .formatted(column.name().replace("%", "%%"), types.printed(target));
    requireAssignable(target, value, message);
  }

  /**
   * Refuses a value that does not go into something of a type.
   *
   * @param message the server's words, with one place for the type of the value
   */
  public void requireAssignable(SqlType target, SqlNode value, String message) {
    analyze(value, Setting.OUTPUT, analysis -> analysis.requireAssignable(target, message));
  }

  /** Returns the constant that an expression is; null if it is none. */
  public @Nullable Literal literal(SqlNode item) {
    Analysis analysis = analyze(item, Setting.OUTPUT, done -> {});
    return analysis == null ? null : analysis.literal();
  }

  /** Returns the casts that an expression is, those inside first. */
  public List<Conversion> conversions(SqlNode item) {
    Analysis analysis = analyze(item, Setting.OUTPUT, done -> {});
    return analysis == null ? List.of() : analysis.conversions();
  }

  /** Returns the value of an expression, as far as constants tell. */
  public Known value(SqlNode item) {
    try {
      Analysis analysis = analyze(item, Setting.OUTPUT, done -> {});
      return analysis == null ? Known.UNKNOWN : analysis.value(name -> Known.UNKNOWN);
    } catch (Refused alone) {
      return Known.UNKNOWN; // What it is given to may give it a type, as to an empty array.
    }
  }

  /** Returns null if what was found out is not certain enough to refuse anything. */
  private @Nullable Analysis analyze(SqlNode item, Setting setting, Consumer<Analysis> check) {
    QueryExpressionScope names = new QueryExpressionScope(execution, scope, item, queries);
    try {
      String text = ItemText.of(execution.file(), item).text();
      Analysis analysis = Analysis.of(text, names, setting);
      check.accept(analysis);
      return analysis;
    } catch (Refused refused) {
      if (refused.certain()) {
        throw refused;
      }
      return null;
    }
  }

  /** Returns a type as the catalog keeps it. */
  public static DataType data(Typed typed) {
    if (typed.type().isLiteral()) {
      return UndeterminedType.LITERAL;
    }
    boolean pseudo = typed.type().form() == Form.PSEUDO;
    return pseudo || !typed.type().isKnown() ? UndeterminedType.UNKNOWN : typed.data();
  }
}
