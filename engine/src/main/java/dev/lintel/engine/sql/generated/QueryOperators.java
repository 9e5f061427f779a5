package dev.lintel.engine.sql.generated;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.calcite.sql.SqlBinaryOperator;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;

/**
 * Operators that Calcite's expressions lack. Their precedences stand between those of Calcite: item
 * 100, sign 80, sum 40, LIKE 32, comparison 30.
 */
final class QueryOperators {
  static final SqlOperator CAST = operator("::", SqlKind.CAST, 94);
  static final SqlOperator COLLATE = operator("COLLATE", SqlKind.OTHER, 88);
  static final SqlOperator AT_TIME_ZONE = operator("AT TIME ZONE", SqlKind.OTHER, 86);

  private static final Map<String, SqlOperator> OTHERS = new ConcurrentHashMap<>();

  private QueryOperators() {}

  private static SqlOperator operator(String name, SqlKind kind, int precedence) {
    return new SqlBinaryOperator(name, kind, precedence, true, null, null, null);
  }

  /** Returns PostgreSQL's operator of that symbol; all of them bind looser than a sum. */
  static SqlOperator of(String symbol) {
    return OTHERS.computeIfAbsent(symbol, name -> operator(name, SqlKind.OTHER, 36));
  }
}
