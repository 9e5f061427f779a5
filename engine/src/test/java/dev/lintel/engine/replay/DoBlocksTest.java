package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** DO blocks run as far as they can be foreseen. */
final class DoBlocksTest {

  private static final String TABLE = "CREATE TABLE a (id int);";

  @Test
  void guardThatHoldsLetsItsStatementRun() {
    assertThat(
            Replays.prisma()
                .then(TABLE)
                .then(
                    """
                    DO $$
                    BEGIN
                      IF NOT EXISTS (
                        SELECT 1 FROM information_schema.columns
                        WHERE table_schema = 'public' AND table_name = 'a' AND column_name = 'x'
                      ) THEN
                        ALTER TABLE a ADD COLUMN x int;
                      ELSE
                        ALTER TABLE a ADD COLUMN y int;
                      END IF;
                    END $$;
                    """)
                .table("a"))
        .isEqualTo("id integer, x integer");
  }

  @Test
  void guardThatDoesNotHoldLetsNothingRun() {
    assertThat(
            Replays.prisma()
                .then(TABLE)
                .then(
                    """
                    DO $$ BEGIN
                      IF NOT EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                          WHERE c.relname = 'a' AND n.nspname = 'public') THEN
                        CREATE TABLE a (other int);
                      END IF;
                    END $$;
                    """)
                .table("a"))
        .isEqualTo("id integer");
  }

  @Test
  void guardOverDataLetsItsStatementMaybeRun() {
    assertThat(
            Replays.prisma()
                .then(TABLE)
                .then(
                    """
                    DO $$ BEGIN
                      IF EXISTS (SELECT 1 FROM a WHERE id = 1) THEN
                        ALTER TABLE a ADD COLUMN x int;
                      END IF;
                    END $$;
                    """)
                .then("ALTER TABLE a ADD COLUMN x int; ALTER TABLE a DROP COLUMN x;")
                .then("ALTER TABLE a DROP COLUMN y;")
                .refusals())
        .containsExactly("4:1:27-28 42703 column \"y\" of relation \"a\" does not exist");
  }

  @Test
  void handlerSwallowsTheRefusalItNames() {
    String guarded =
        """
        DO $$ BEGIN
          CREATE TYPE e AS ENUM ('a');
        EXCEPTION WHEN duplicate_object THEN null;
        END $$;
        """;
    assertThat(Replays.prisma().then(guarded).then(guarded).refusals()).isEmpty();
  }

  @Test
  void handlerLetsOtherRefusalsPass() {
    assertThat(
            Replays.prisma()
                .then(TABLE)
                .then(
                    """
                    DO $$ BEGIN
                      ALTER TABLE a DROP COLUMN x;
                    EXCEPTION WHEN duplicate_object THEN null;
                    END $$;
                    """)
                .refusals())
        .containsExactly("2:2:29-30 42703 column \"x\" of relation \"a\" does not exist");
  }

  @Test
  void executeOfAConstantIsThatStatement() {
    assertThat(
            Replays.prisma()
                .then(TABLE)
                .then(
                    """
                    DO $$ BEGIN
                      EXECUTE 'ALTER TABLE a ADD COLUMN x int';
                      EXECUTE format('ALTER TABLE %I ADD COLUMN %I text', 'a', 'Y');
                    END $$;
                    """)
                .table("a"))
        .isEqualTo("id integer, x integer, Y text");
  }

  @Test
  void executeOfAVariableTouchesWhatItsHeadNames() {
    assertThat(
            Replays.prisma()
                .then(TABLE + "CREATE TABLE b (id int);")
                .then(
                    """
                    DO $$ DECLARE n text := current_setting('a.b'); BEGIN
                      EXECUTE 'ALTER TABLE a DROP COLUMN ' || quote_ident(n);
                    END $$;
                    """)
                .then("ALTER TABLE a ADD COLUMN id int;")
                .then("ALTER TABLE b ADD COLUMN id int;")
                .refusals())
        .containsExactly(
            "4:1:26-28 42701 column \"id\" of relation \"b\" already exists <- 1:1:41-47");
  }

  @Test
  void commandThatIsAllVariableMayDoAnything() {
    assertThat(
            Replays.prisma()
                .then(TABLE)
                .then("DO $$ DECLARE c text := current_setting('a.b'); BEGIN EXECUTE c; END $$;")
                .then(TABLE)
                .refusals())
        .isEmpty();
  }

  @Test
  void concurrentIndexCannotBeMadeInside() {
    assertThat(
            Replays.prisma()
                .then(TABLE)
                .then("DO $$ BEGIN CREATE INDEX CONCURRENTLY i ON a (id); END $$;")
                .refusals())
        .containsExactly(
            "2:1:13-50 25001 CREATE INDEX CONCURRENTLY cannot be executed from a function");
  }

  @Test
  void selectIntoInsideMakesNoTable() {
    assertThat(
            Replays.prisma()
                .then(TABLE)
                .then("DO $$ DECLARE b int; BEGIN SELECT count(*) INTO b FROM a; END $$;")
                .table("b"))
        .isEqualTo("no table b");
  }

  @Test
  void schemaThatMayHaveBeenMadeIsNotMissed() {
    assertThat(
            Replays.prisma()
                .then(
                    """
                    DO $$ BEGIN
                      IF current_database() LIKE 'shadow%' THEN
                        CREATE SCHEMA IF NOT EXISTS s;
                        CREATE TABLE IF NOT EXISTS s.a (id int PRIMARY KEY);
                      END IF;
                    END $$;
                    """)
                .then("CREATE TABLE b (id int REFERENCES s.a (id));")
                .refusals())
        .isEmpty();
  }

  @Test
  void guardReadsTheTypeOfAColumn() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, x double precision[]);")
                .then(
                    """
                    DO $$ BEGIN
                      IF EXISTS (SELECT 1 FROM information_schema.columns
                          WHERE table_name = 'a' AND column_name = 'x' AND udt_name <> '_int4') THEN
                        ALTER TABLE a DROP COLUMN x;
                      END IF;
                    END $$;
                    """)
                .table("a"))
        .isEqualTo("id integer");
  }
}
