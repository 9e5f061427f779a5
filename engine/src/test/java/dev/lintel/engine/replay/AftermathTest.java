package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.catalog.QualifiedName;
import org.junit.jupiter.api.Test;

/** One mistake stays one finding. */
final class AftermathTest {

  @Test
  void refusedStatementChangesNothing() {
    Replay replay =
        Replays.prisma()
            .then("CREATE TABLE a (id int);")
            .then("ALTER TABLE a ADD COLUMN x int, ADD COLUMN id int;")
            .replay();

    Step refused = replay.steps().toList().get(1);
    assertThat(refused.refusal()).isNotNull();
    assertThat(refused.changes()).isEmpty();
    assertThat(refused.after().table(new QualifiedName("public", "a")))
        .isEqualTo(refused.before().table(new QualifiedName("public", "a")));
  }

  @Test
  void whatARefusedStatementWouldHaveMadeIsNotMissed() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, state missing_type);")
                .then("ALTER TABLE a ADD COLUMN x int; CREATE INDEX ON a (state); DROP TABLE a;")
                .refusals())
        .hasSize(1);
  }

  @Test
  void whatARefusedBlockWouldHaveMadeIsNotMissed() {
    assertThat(
            Replays.prisma()
                .then("DO $$ BEGIN IF true THEN CREATE TABLE a (id int); END $$;")
                .then("ALTER TABLE a ADD COLUMN x int;")
                .then("ALTER TABLE b ADD COLUMN x int;")
                .refusals())
        .hasSize(2);
  }

  @Test
  void nothingOfARefusedBlockIsMissed() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, t int); CREATE TABLE b (id int, t int);")
                .then(
                    """
                    DO $$ BEGIN
                      ALTER TABLE a ADD UNIQUE (id, t);
                      EXECUTE 'CREATE TABLE c (id int)';
                      ALTER TABLE missing ADD COLUMN x int;
                      ALTER TABLE a ADD COLUMN after_it int;
                    END $$;\
                    """)
                .then("ALTER TABLE b ADD FOREIGN KEY (id, t) REFERENCES a (id, t);")
                .then("ALTER TABLE a ALTER COLUMN after_it SET NOT NULL; CREATE INDEX ON c (id);")
                .then("ALTER TABLE b ADD COLUMN id int;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42P01 relation \"missing\""),
            second -> assertThat(second).contains("42701 column \"id\" of relation \"b\""));
  }

  @Test
  void nothingOfARefusedCallIsMissed() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .then(
                    """
                    CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN
                      ALTER TABLE a ADD COLUMN x int;
                      ALTER TABLE missing ADD COLUMN x int;
                    END $$;\
                    """)
                .then("SELECT f();")
                .then("ALTER TABLE a DROP COLUMN x;")
                .refusals())
        .satisfiesExactly(only -> assertThat(only).contains("42P01 relation \"missing\""));
  }

  @Test
  void otherActionsOfARefusedStatementAreNotMissed() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .then("ALTER TABLE a ADD COLUMN id int, ADD COLUMN x int;")
                .then("ALTER TABLE a DROP COLUMN x;")
                .refusals())
        .hasSize(1);
  }

  @Test
  void aMissingTableIsMissedOnce() {
    assertThat(
            Replays.prisma()
                .then("ALTER TABLE a ADD COLUMN x int;")
                .then("ALTER TABLE a ADD COLUMN y int;")
                .then("CREATE INDEX ON a (y);")
                .refusals())
        .hasSize(1);
  }

  @Test
  void aViewUsesTheColumnsBesideARefusedOne() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, n int, note text);")
                .then("ALTER TABLE a ALTER COLUMN n SET DEFAULT 'x';")
                .then("CREATE VIEW v AS SELECT q.note FROM a q;")
                .then("ALTER TABLE a DROP COLUMN note;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("22P02"),
            second -> assertThat(second).contains("2BP01 cannot drop column note of table a"));
  }

  /** The server undoes the drop; who repairs the other statement keeps it. */
  @Test
  void whatARefusedTransactionDroppedIsNotMissed() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, note text); CREATE TABLE b (id int);")
                .then("ALTER TABLE a RENAME TO c; ALTER TABLE b DROP COLUMN missing;")
                .then("COMMENT ON TABLE a IS 'x'; CREATE INDEX ON a (note);")
                .refusals())
        .satisfiesExactly(only -> assertThat(only).contains("42703 column \"missing\""));
  }

  /** Which function the view calls is not known once the block may have made others. */
  @Test
  void whatWentWithAFunctionAfterARefusedBlockIsNotInTheWay() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .then("DO $$ BEGIN CREATE TRIGGER t ON a BEFORE UPDATE; END $$;")
                .then(
                    """
                    CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
                    CREATE VIEW v AS SELECT f(1) AS one;
                    DROP FUNCTION f(int) CASCADE;
                    CREATE TABLE v (id int);\
                    """)
                .refusals())
        .satisfiesExactly(only -> assertThat(only).contains("42601 syntax error"));
  }

  /** Here no statement is refused, but another function of the name makes the call as unclear. */
  @Test
  void whatMayHaveGoneWithAFunctionIsNotInTheWay() {
    assertThat(
            Replays.prisma()
                .then(
                    """
                    CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
                    CREATE FUNCTION f(text) RETURNS int LANGUAGE sql AS 'SELECT 2';
                    CREATE VIEW v AS SELECT f(1) AS one;
                    CREATE VIEW w AS SELECT one FROM v;
                    CREATE TABLE t (a int CONSTRAINT positive CHECK (f(a) > 0));
                    DROP FUNCTION f(int) CASCADE;
                    CREATE TABLE v (id int);
                    CREATE TABLE w (id int);
                    ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0);\
                    """)
                .refusals())
        .isEmpty();
  }

  @Test
  void whatStoodInTheWayIsStillKnown() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .then("ALTER TABLE a ADD COLUMN id int;")
                .then("ALTER TABLE a ADD COLUMN id int;")
                .refusals())
        .hasSize(2);
  }

  @Test
  void theRestOfTheTableIsStillKnown() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, b int);")
                .then("ALTER TABLE a ADD COLUMN id int, ADD COLUMN x int;")
                .then("ALTER TABLE a ADD COLUMN b int;")
                .refusals())
        .hasSize(2);
  }

  @Test
  void theRestOfTheTableIsStillKnownAfterAnErrorOfSyntax() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a int REFERENCES a);")
                .then("ALTER TABLE b ADD COLUM note text UNIQUE;")
                .then("CREATE INDEX i ON b USNG btree (a);")
                .then("COMMENT ON COLUMN b.note IS 'x'; DROP INDEX b_note_key; DROP INDEX i;")
                .then("ALTER TABLE b ADD COLUMN a text;")
                .then("DROP TABLE a;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42601 syntax error at or near \"text\""),
            second -> assertThat(second).contains("42601 syntax error at or near \"USNG\""),
            third -> assertThat(third).contains("42701 column \"a\" of relation \"b\""),
            fourth -> assertThat(fourth).contains("2BP01 cannot drop table a"));
  }

  @Test
  void queriesStillKnowTheColumnsBesideAMissingOne() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, note text);")
                .then("SELECT missing FROM a;")
                .then("SELECT missing, a.* FROM a; CREATE VIEW v AS SELECT a.missing FROM a;")
                .then("SELECT a.other FROM a;")
                .then("SELECT upper(x.id) FROM a x;")
                .then("SELECT note FROM a GROUP BY id;")
                .then("INSERT INTO a (id) VALUES (1) ON CONFLICT (id) DO NOTHING;")
                .then("INSERT INTO a (missing) VALUES (1) ON CONFLICT (missing) DO NOTHING;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42703 column \"missing\""),
            second -> assertThat(second).contains("42703 column a.other"),
            third -> assertThat(third).contains("42883 function upper(integer)"),
            fourth -> assertThat(fourth).contains("42803 column \"a.note\""),
            fifth -> assertThat(fifth).contains("42P10 there is no unique or exclusion"));
  }

  @Test
  void aColumnThatCouldNotBeMadeMayBeAKeyToConflictWith() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, note text);")
                .then("ALTER TABLE a ADD COLUMN code missing UNIQUE;")
                .then("INSERT INTO a (code) VALUES ('x') ON CONFLICT (code) DO NOTHING;")
                .then("ALTER TABLE a ADD PRIMARY KEY (id), ADD COLUMN n lacking;")
                .then("INSERT INTO a (id) VALUES (1) ON CONFLICT (id) DO NOTHING;")
                .then("SELECT note FROM a GROUP BY id;")
                .refusals())
        .hasSize(2)
        .allMatch(refusal -> refusal.contains("42704 type"));
  }

  @Test
  void keysAreStillKnownAfterAnErrorOfSyntaxThatNamesNone() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int PRIMARY KEY, x int); CREATE INDEX i ON a (x);")
                .then("DROP INDEX i ON a;")
                .then("ALTER TABLE a RENAME COLUMN x y;")
                .then("ALTER TABLE a CONVERT TO CHARACTER SET utf8mb4;")
                .then("COMMENT ON COLUMN a.y IS 'x'; CREATE INDEX i ON a (id);")
                .then("DROP INDEX a_pkey;")
                .then("ALTER TABLE a DROP PRIMARY KEY;")
                .then("ALTER TABLE a ADD PRIMARY KEY (x);")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42601 syntax error at or near \"ON\""),
            second -> assertThat(second).contains("42601 syntax error at or near \"y\""),
            third -> assertThat(third).contains("42601 syntax error at or near \"CONVERT\""),
            fourth -> assertThat(fourth).contains("2BP01 cannot drop index a_pkey"),
            fifth -> assertThat(fifth).contains("42601 syntax error at or near \"PRIMARY\""));
  }

  @Test
  void aTextThatABlockCannotRunHidesNothingElse() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .then("DO $$ BEGIN EXECUTE 'CREATE TABEL b (id int)'; END $$;")
                .then("DO $$ BEGIN ALTER TABLE a ADD COLUMN x int END $$;")
                .then("COMMENT ON COLUMN a.x IS 'x';")
                .then("COMMENT ON COLUMN a.y IS 'x';")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42601 syntax error at or near \"TABEL\""),
            second -> assertThat(second).contains("42601"),
            third -> assertThat(third).contains("42703 column \"y\" of relation \"a\""));
  }

  @Test
  void whatCouldNotBeRenamedKeepsItsName() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, x int, y int); CREATE TABLE b (id int);")
                .then("ALTER TABLE a RENAME TO b;")
                .then("ALTER TABLE a RENAME COLUMN x TO y;")
                .then("ALTER TABLE a ADD COLUMN x text;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42P07 relation \"b\""),
            second -> assertThat(second).contains("42701 column \"y\" of relation \"a\""),
            third -> assertThat(third).contains("42701 column \"x\" of relation \"a\""));
  }

  @Test
  void aTriggerThatStoodInTheWayIsStillKnown() {
    assertThat(
            Replays.prisma()
                .then(
                    """
                    CREATE TABLE a (id int);
                    CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                    CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();\
                    """)
                .then("CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();")
                .then("CREATE TRIGGER t AFTER INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42710 trigger \"t\" for relation \"a\""),
            second -> assertThat(second).contains("42710 trigger \"t\" for relation \"a\""));
  }
}
