package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of a name that hangs on the day of the run only the beginning is known. */
final class PartialNamesTest {

  private static final String PARTITIONS =
      """
      CREATE TABLE log (id int, at date NOT NULL) PARTITION BY RANGE (at);
      CREATE TABLE logs (id int);
      CREATE TABLE other (id int);
      CREATE FUNCTION add_partition(parent text, month date) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        first date := date_trunc('month', month);
        name text := lower(format('%s_%s', parent, to_char(first, 'YYYYMM')));
      BEGIN
        IF EXISTS (SELECT 1 FROM pg_tables WHERE tablename = name) THEN
          RETURN;
        END IF;
        EXECUTE format('CREATE TABLE %s (LIKE %s INCLUDING INDEXES)', name, parent);
        EXECUTE format('ALTER TABLE %s ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)',
          parent, name, first, first + interval '1 month');
        EXECUTE format('CREATE INDEX %I ON %I (id)', name || '_idx', name);
      END $$;
      """;

  private static final String CALLS =
      "SELECT add_partition('log', current_date); SELECT add_partition('log', date 'today' + 40);";

  @Test
  void namesThatBeginOtherwiseAreAsCertainAsBefore() {
    assertThat(
            Replays.prisma()
                .then(PARTITIONS)
                .then(CALLS)
                .then("ALTER TABLE log ADD COLUMN note text;")
                .then("ALTER TABLE other ADD COLUMN id int;")
                .refusals())
        .containsExactly(
            "4:1:30-32 42701 column \"id\" of relation \"other\" already exists <- 1:3:21-27");
  }

  @Test
  void whatBeginsSoMayOrMayNotBeThere() {
    assertThat(
            Replays.statements()
                .then(PARTITIONS)
                .then(CALLS)
                .then("DROP TABLE log_202001; CREATE INDEX log_202002_idx ON log_202003 (id);")
                .then("DROP INDEX log_202001_idx; ALTER TABLE logs ADD COLUMN id int;")
                .refusals())
        .containsExactly(
            "4:1:56-58 42701 column \"id\" of relation \"logs\" already exists <- 1:2:20-26");
  }

  @Test
  void statementThatMayDropMoreThanItNamesLeavesNothingCertain() {
    assertThat(
            Replays.statements()
                .then(PARTITIONS)
                .then(
                    "DO $$ BEGIN EXECUTE 'DROP TABLE log_' || current_date || ' CASCADE'; END $$;")
                .then("ALTER TABLE other ADD COLUMN id int;")
                .refusals())
        .isEmpty();
  }
}
