package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.Signature;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the names in an expression mean where it stands. All offsets count in its text. */
public interface ExpressionScope {

  /** Returns the type of a column; {@link Typed#UNKNOWN} if it is not certain. */
  Typed column(List<String> parts, int start, int end);

  /** Returns whether a name means a whole row of something in FROM. */
  boolean isRow(List<String> parts);

  /** Returns the columns of a composite type; null if they are not certainly known. */
  @Nullable List<RowColumn> columns(SqlType row);

  /**
   * Returns the functions that the history made and a call may mean, the first to be found first.
   *
   * @param schema null if the call names none
   */
  List<Signature> functions(@Nullable String schema, String name);

  /** Returns whether there may be a function of that name that is neither built in nor known. */
  boolean mayHaveFunction(@Nullable String schema, String name);

  /** Returns whether the server may have a built-in function of that name for other types. */
  boolean mayHaveOverload(String name, List<SqlType> arguments);

  /**
   * Returns what a function returns that is neither built in nor made by the history; {@link
   * SqlType#ANY_ONE} if that is not known.
   */
  SqlType resultElsewhere(String name);

  /**
   * Returns whether there may be an operator of that name that is not built in and takes operands
   * of these types, one or two.
   *
   * @param schema null if the expression names none
   */
  boolean mayHaveOperator(@Nullable String schema, String name, List<SqlType> operands);

  /** Returns whether a value of one of these types may be cast in a way that is not built in. */
  boolean mayHaveCasts(List<SqlType> sources);

  /** Returns the type that is written as {@code text}; {@link Typed#UNKNOWN} if not certain. */
  Typed type(String text, int start, int end);

  /** Returns the type of a query that has one column; {@link Typed#UNKNOWN} if it is not known. */
  Typed query(int start, int end);

  /** Returns how many columns a query has; a negative number if that is not known. */
  int width(int start, int end);

  /** Refuses a query that certainly has more than one column. */
  void requireOneColumn(int start, int end);

  /** Refuses names that mean nothing in a part that the tree of a query lacks. */
  void requireNames(int start, int end);

  /** Returns whether an aggregate may be one of a query around this one. */
  boolean mayBelongOutside();

  /** Returns a type as the server's messages have it. */
  String printed(SqlType type);

  /** Refuses a schema that certainly does not exist. */
  void requireSchema(String schema, int start, int end);

  /** Makes the refusal of a call of a function that does not exist. */
  RuntimeException missingFunction(
      @Nullable String schema, String name, String message, int start, int end);

  /** Returns the type of a parameter such as {@code $1}. */
  Typed parameter(String text, int start, int end);

  /** Refuses a collation that certainly does not exist. */
  void requireCollation(String name, int start, int end);

  /** Checks that a string is a value of a type. */
  void requireValue(SqlType type, String text, int start, int end);

  /** Makes the refusal of an expression; the caller throws it. */
  RuntimeException refused(RefusalKind kind, String message, int start, int end);
}
