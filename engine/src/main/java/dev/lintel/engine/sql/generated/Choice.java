package dev.lintel.engine.sql.generated;

import java.util.BitSet;

/**
 * Sets of token kinds that productions choose by, where a name may stand instead of the keyword.
 */
final class Choice {
  static final Choice TYPE_WORDS =
      of(
          "DOUBLE CHARACTER CHAR NCHAR NATIONAL BIT TIMESTAMP TIME INTERVAL VARCHAR"
              + " DECIMAL DEC NUMERIC FLOAT REAL INT INTEGER SMALLINT BIGINT BOOLEAN");

  static final Choice TABLE_ELEMENTS = of("CONSTRAINT PRIMARY UNIQUE FOREIGN CHECK LIKE");

  static final Choice COLUMN_CONSTRAINTS =
      of("CONSTRAINT NOT NULL UNIQUE PRIMARY CHECK DEFAULT GENERATED REFERENCES");

  static final Choice TABLE_OPTIONS =
      of("INHERITS PARTITION USING WITH WITHOUT ON TABLESPACE SERVER OPTIONS");

  static final Choice ADDED = of("CONSTRAINT PRIMARY UNIQUE FOREIGN CHECK COLUMN");

  static final Choice DROPPED = of("CONSTRAINT COLUMN");

  static final Choice DROPPED_OF_TYPE = of("CONSTRAINT COLUMN ATTRIBUTE");

  static final Choice RENAMED = of("TO CONSTRAINT COLUMN");

  static final Choice RENAMED_IN_TYPE = of("TO CONSTRAINT COLUMN VALUE ATTRIBUTE");

  static final Choice SEQUENCE_OPTIONS =
      of("OWNED INCREMENT NO MINVALUE MAXVALUE CACHE START RESTART CYCLE AS");

  static final Choice AFTER_INDEX_KEY = of("ASC DESC NULLS WITH COLLATE");

  static final Choice BOUNDS = of("FOR DEFAULT");

  static final Choice ON_WORD = of("ON");

  static final Choice NONE_WORD = of("NONE");

  static final Choice SET_WORD = of("SET AS");

  static final Choice AUTHORIZATION_WORD = of("AUTHORIZATION");

  private final BitSet kinds;

  private Choice(BitSet kinds) {
    this.kinds = kinds;
  }

  private static Choice of(String words) {
    return new Choice(Keywords.kinds(words));
  }

  boolean holds(int kind) {
    return kinds.get(kind);
  }
}
