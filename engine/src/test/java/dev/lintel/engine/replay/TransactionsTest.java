package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Transactions undo changes and decide what may run. */
final class TransactionsTest {

  @Test
  void rollbackUndoesChanges() {
    assertThat(
            Replays.statements()
                .then("BEGIN; CREATE TABLE a (id int); ROLLBACK; CREATE TABLE a (x text);")
                .table("a"))
        .isEqualTo("x text");
  }

  @Test
  void aBlockGoesOnInWhatTheToolRunsNext() {
    assertThat(
            Replays.statements()
                .thenLines(
                    """
                    BEGIN;
                    CREATE TABLE a (id int);
                    SAVEPOINT s;
                    CREATE TABLE b (id int);
                    ROLLBACK TO s;
                    COMMIT;
                    BEGIN;
                    DROP TABLE a;
                    ROLLBACK;
                    ALTER TABLE a ADD COLUMN x int;
                    CREATE TABLE b (x text);
                    """)
                .then("CREATE INDEX CONCURRENTLY ON a (x);")
                .refusals())
        .isEmpty();
  }

  @Test
  void rollbackToASavepointUndoesWhatCameAfterIt() {
    assertThat(
            Replays.statements()
                .then(
                    """
                    BEGIN;
                    CREATE TABLE a (id int);
                    SAVEPOINT s;
                    ALTER TABLE a ADD COLUMN x int;
                    ROLLBACK TO s;
                    ALTER TABLE a ADD COLUMN y int;
                    COMMIT;
                    """)
                .table("a"))
        .isEqualTo("id integer, y integer");
  }

  @Test
  void aFileOfSeveralStatementsIsATransaction() {
    String index = "CREATE INDEX CONCURRENTLY i ON a (id);";
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .then(index)
                .then("DROP INDEX CONCURRENTLY i; SELECT 1;")
                .refusals())
        .containsExactly(
            "3:1:1-26 25001 DROP INDEX CONCURRENTLY cannot run inside a transaction block");
  }

  @Test
  void tableOfATransactionMayBeThereWhereItsEndIsNotKnown() {
    String table = "CREATE TEMP TABLE a ON COMMIT DROP AS SELECT 1 AS id;";
    assertThat(
            Replays.inUnknownTransactions()
                .then(table + "CREATE TABLE b AS SELECT id FROM a;")
                .then("ALTER TABLE a ADD COLUMN x int;")
                .then("ALTER TABLE b DROP COLUMN id;")
                .refusals())
        .containsExactly("2:1:13-14 42P01 relation \"a\" does not exist");
    assertThat(Replays.statements().then(table + "CREATE TABLE b AS SELECT id FROM a;").refusals())
        .containsExactly("1:1:87-88 42P01 relation \"a\" does not exist");
  }

  @Test
  void enumValueIsUnsafeUntilItsTransactionEnds() {
    String table = "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (x e);";
    assertThat(
            Replays.prisma()
                .then(table)
                .then("ALTER TYPE e ADD VALUE 'b'; ALTER TABLE t ALTER x SET DEFAULT 'b';")
                .then("ALTER TABLE t ALTER x SET DEFAULT 'b';")
                .refusals())
        .containsExactly(
            "2:1:63-66 55P04 unsafe use of new value \"b\" of enum type e <- 2:1:24-27");
  }

  @Test
  void temporaryTablesGoWithTheirSession() {
    assertThat(
            Replays.prisma()
                .then("CREATE TEMP TABLE a (id int); ALTER TABLE a ADD COLUMN x int;")
                .then("ALTER TABLE a ADD COLUMN y int;")
                .refusals())
        .containsExactly("2:1:13-14 42P01 relation \"a\" does not exist");
  }

  @Test
  void temporaryTableHidesTheOtherOneOfItsName() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .then("CREATE TEMP TABLE a (x int); ALTER TABLE a ADD COLUMN y int;")
                .then("ALTER TABLE a ADD COLUMN z int;")
                .table("a"))
        .isEqualTo("id integer, z integer");
  }

  @Test
  void searchPathHoldsForItsSession() {
    assertThat(
            Replays.prisma()
                .then("CREATE SCHEMA s; SET search_path TO s; CREATE TABLE a (id int);")
                .then("ALTER TABLE a ADD COLUMN x int;")
                .refusals())
        .containsExactly("2:1:13-14 42P01 relation \"a\" does not exist");
  }

  @Test
  void localSearchPathHoldsForItsTransaction() {
    assertThat(
            Replays.statements()
                .then(
                    """
                    CREATE SCHEMA s;
                    BEGIN;
                    SET LOCAL search_path = s;
                    CREATE TABLE a (id int);
                    COMMIT;
                    CREATE TABLE a (x text);
                    """)
                .table("a"))
        .isEqualTo("x text");
  }
}
