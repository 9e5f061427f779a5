package dev.lintel.engine.replay.postgresql.expression;

import org.jspecify.annotations.Nullable;

/** Where an expression stands ({@code ParseExprKind} of the server's source). */
public enum Setting {
  CHECK("check constraints", "check constraint"),
  DEFAULT("DEFAULT expressions", "DEFAULT expression"),
  GENERATED("column generation expressions", "column generation expression"),
  INDEX_EXPRESSION("index expressions", "index expression"),
  INDEX_PREDICATE("index predicates", "index predicate"),
  STATISTICS("statistics expressions", "statistics expression"),
  TRANSFORM("transform expressions", "transform expression"),
  TRIGGER_CONDITION("trigger WHEN conditions", "trigger WHEN condition"),
  PARTITION_BOUND("partition bound", "partition bound"),
  PARTITION_KEY("partition key expressions", "partition key expression"),
  POLICY("policy expressions", null),
  CALL_ARGUMENT("CALL arguments", "CALL argument"),
  WHERE("WHERE", null),
  JOIN("JOIN conditions", null),
  GROUP("GROUP BY", null),
  FILTER("FILTER", null),
  UPDATE("UPDATE", null),
  RETURNING("RETURNING", null),
  VALUES("VALUES", null),
  /** A VALUES of one row, in which sets may be returned. */
  VALUES_ROW("VALUES", null),
  LIMIT("LIMIT", null),
  OFFSET("OFFSET", null),
  MERGE_WHEN("MERGE WHEN conditions", null),
  HAVING(null, null),
  /** A select list, where everything may stand. */
  OUTPUT(null, null);

  private final @Nullable String place;
  private final @Nullable String single;

  Setting(@Nullable String place, @Nullable String single) {
    this.place = place;
    this.single = single;
  }

  /** Returns what the server calls the place; null if aggregates may stand there. */
  @Nullable String place() {
    return place;
  }

  /** Returns what the server calls one such expression; null if queries may stand in it. */
  @Nullable String single() {
    return single;
  }
}
