package dev.lintel.engine.replay.postgresql.expression;

/** How close operators hold what stands beside them; what is greater holds closer. */
final class Precedence {

  static final int OR = 1;
  static final int AND = 2;
  static final int NOT = 3;
  static final int IS = 4;
  static final int COMPARISON = 5;
  static final int MEMBERSHIP = 6;
  static final int OTHER = 7;
  static final int SUM = 8;
  static final int PRODUCT = 9;
  static final int POWER = 10;
  static final int ZONE = 11;
  static final int COLLATION = 12;
  static final int SIGN = 13;
  static final int CAST = 14;

  private Precedence() {}

  /** Returns that of an operator that is written in symbols. */
  static int of(String symbol) {
    return switch (symbol) {
      case "=", "<", ">", "<=", ">=", "<>", "!=" -> COMPARISON;
      case "+", "-" -> SUM;
      case "*", "/", "%" -> PRODUCT;
      case "^" -> POWER;
      default -> OTHER;
    };
  }
}
