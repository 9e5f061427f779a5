package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.sql.Dialect;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not certain gives no refusal; what is certain again does. */
final class CertaintyTest {

  @Test
  void unreadableMigrationMayHaveDoneAnything() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .thenUnreadable()
                .then("CREATE TABLE a (id int); ALTER TABLE b ADD COLUMN x int; DROP TYPE t;")
                .refusals())
        .isEmpty();
  }

  @Test
  void whatIsMadeAfterwardsIsCertainAgain() {
    assertThat(
            Replays.prisma()
                .thenUnreadable()
                .then("CREATE TABLE a (id int);")
                .then("CREATE TABLE a (id int);")
                .then("ALTER TABLE a DROP COLUMN x;")
                .refusals())
        .containsExactly(
            "3:1:14-15 42P07 relation \"a\" already exists <- 2:1:1-24",
            "4:1:27-28 42703 column \"x\" of relation \"a\" does not exist");
  }

  @Test
  void whatIsDroppedAfterwardsIsCertainlyGone() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .thenUnreadable()
                .then("DROP TABLE IF EXISTS a;")
                .then("ALTER TABLE a ADD COLUMN x int;")
                .refusals())
        .containsExactly("4:1:13-14 42P01 relation \"a\" does not exist <- 3:1:1-23");
  }

  @Test
  void whatIsLeftOfOneMistakeIsNoOther() {
    assertThat(
            Replays.statements()
                .then(
                    "CREATE TABLE a (\n"
                        + "  id int;\n"
                        + "  name text,\n"
                        + "  at date\n"
                        + ");\n"
                        + "SELEC 1; ) SELECT 2;")
                .then("CREATE TABLE b (id int); ALTER TABLE b ADD x int; SELECT y FROM b; );")
                .refusals())
        .containsExactly(
            "1:2:9-10 42601 syntax error at or near \";\"",
            "1:6:1-6 42601 syntax error at or near \"SELEC\"",
            "2:1:58-59 42703 column \"y\" does not exist",
            "2:1:68-69 42601 syntax error at or near \")\"");
  }

  @Test
  void notEveryServerHasAnExtensionThatABlockMayDoWithout() {
    assertThat(
            Replays.prisma()
                .then(
                    """
                    CREATE TABLE a (id int);
                    DO $$ BEGIN
                      CREATE EXTENSION vector;
                      CREATE TABLE b (e vector(3));
                      ALTER TABLE a ADD COLUMN e vector(3);
                    EXCEPTION WHEN OTHERS THEN NULL; END $$;
                    """)
                .then("DROP TABLE b; ALTER TABLE a ADD COLUMN e text; CREATE EXTENSION vector;")
                .then("CREATE TABLE a (id int);")
                .refusals())
        .containsExactly("3:1:14-15 42P07 relation \"a\" already exists <- 1:1:1-24");
  }

  @Test
  void extensionIsCertainOnceAStatementMakesItWhateverTheServer() {
    assertThat(
            Replays.prisma()
                .then(
                    """
                    DO $$ BEGIN
                      CREATE EXTENSION IF NOT EXISTS vector;
                    EXCEPTION WHEN OTHERS THEN NULL; END $$;
                    """)
                .then("CREATE EXTENSION IF NOT EXISTS vector;")
                .then("CREATE EXTENSION vector;")
                .refusals())
        .containsExactly("3:1:18-24 42710 extension \"vector\" already exists <- 1:2:3-40");
  }

  @Test
  void opaqueStatementTouchesWhatItsHeadNames() {
    assertThat(
            Replays.statements()
                .then("CREATE TABLE a (id int); CREATE TABLE b (id int);")
                .then("ALTER TABLE a ${something_new};")
                .then("ALTER TABLE a DROP COLUMN x;")
                .then("ALTER TABLE b DROP COLUMN x;")
                .refusals())
        .containsExactly("4:1:27-28 42703 column \"x\" of relation \"b\" does not exist");
  }

  @Test
  void tableOfAQueryThatIsNotUnderstoodMayHaveAnyColumn() {
    assertThat(
            Replays.statements()
                .then("CREATE TABLE a AS SELECT * FROM generate_series(1, 3) g;")
                .then("ALTER TABLE a ALTER COLUMN g SET NOT NULL;")
                .refusals())
        .isEmpty();
  }

  @Test
  void unknownDatabaseMayHoldAnything() {
    assertThat(
            Replays.onUnknownDatabase()
                .then("ALTER TABLE a ADD COLUMN x int; ALTER TABLE s.b DROP COLUMN y;")
                .then("CREATE TABLE c (id int REFERENCES a, t geography, CHECK (x > 1));")
                .then("COMMENT ON COLUMN a.z IS ''; DELETE FROM d; ALTER TYPE e ADD VALUE 'f';")
                .refusals())
        .containsExactly("2:1:58-59 42703 column \"x\" does not exist");
  }

  @Test
  void keyToATableThatBecomesKnownLaterIsNotCompared() {
    assertThat(
            Replays.onUnknownDatabase()
                .then("CREATE TABLE b (a_id int REFERENCES a);")
                .then("CREATE TABLE IF NOT EXISTS a (id int PRIMARY KEY);")
                .then("ALTER TABLE a ALTER COLUMN id TYPE text USING id::text;")
                .refusals())
        .isEmpty();
  }

  @Test
  void unknownDatabaseCertainlyLacksWhatTheHistoryDropped() {
    assertThat(
            Replays.onUnknownDatabase()
                .then("DROP TABLE a;")
                .then("ALTER TABLE a ADD COLUMN x int;")
                .refusals())
        .containsExactly("2:1:13-14 42P01 relation \"a\" does not exist <- 1:1:1-13");
  }

  @Test
  void unknownDatabaseCertainlyHasWhatTheHistoryMade() {
    assertThat(
            Replays.onUnknownDatabase()
                .then("CREATE SCHEMA s; CREATE TABLE s.a (id int);")
                .then("CREATE TABLE s.a (id int); ALTER TABLE s.a DROP COLUMN x;")
                .then("ALTER TABLE s.b ADD COLUMN x int;")
                .refusals())
        .containsExactly(
            "2:1:14-17 42P07 relation \"a\" already exists <- 1:1:18-43",
            "2:1:56-57 42703 column \"x\" of relation \"a\" does not exist",
            "3:1:13-16 42P01 relation \"s.b\" does not exist");
  }

  @Test
  void extensionThatIsNotKnownMayBringAnyType() {
    assertThat(
            Replays.prisma()
                .then("CREATE EXTENSION made_up;")
                .then("CREATE TABLE a (x made_up_type);")
                .refusals())
        .isEmpty();
  }

  @Test
  void otherDialectsAreOpaque() {
    Replay replay = Replayer.replay(List.of(), Dialect.SQLITE, Outside.NOTHING);

    assertThat(replay.result().uncertainty().everything()).isTrue();
  }

  @Test
  void schemaNamedAfterTheRoleMayBeAnyThatTheHistoryDoesNotMake() {
    assertThat(
            Replays.statements()
                .then("CREATE SCHEMA AUTHORIZATION CURRENT_USER;")
                .then("CREATE TABLE app.a (id int); SELECT * FROM app.b; DROP SCHEMA app CASCADE;")
                .then("SELECT * FROM public.c;")
                .refusals())
        .containsExactly("3:1:15-23 42P01 relation \"public.c\" does not exist");
  }

  @Test
  void whatIsMovedIntoTheCatalogIsFoundWithoutItsSchema() {
    assertThat(
            Replays.statements()
                .then("CREATE TABLE a (id int); ALTER TABLE a SET SCHEMA pg_catalog;")
                .then("ALTER TABLE a SET SCHEMA public; SELECT id FROM a;")
                .refusals())
        .isEmpty();
  }

  @Test
  void tableOfColumnsThatAreNotKnownIsThereAllTheSame() {
    assertThat(
            Replays.statements()
                .then("CREATE TABLE a AS SELECT * FROM pg_class;")
                .then("CREATE TABLE a (id int); CREATE TYPE a AS ENUM ('x');")
                .then("ALTER TABLE a ADD COLUMN relname text; DROP TABLE a;")
                .then("CREATE TABLE a (id int); DROP TABLE a; DROP TABLE a;")
                .refusals())
        .containsExactly(
            "2:1:14-15 42P07 relation \"a\" already exists <- 1:1:1-41",
            "2:1:38-39 42710 type \"a\" already exists <- 1:1:1-41",
            "4:1:51-52 42P01 table \"a\" does not exist <- 4:1:26-38");
  }

  @Test
  void aTableThatABlockMayHaveMadeMayHaveBroughtItsSequences() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE flags (id int);")
                .then(
                    """
                    DO $$ BEGIN
                      IF EXISTS (SELECT 1 FROM flags) THEN
                        CREATE TABLE visit (id serial, place int GENERATED ALWAYS AS IDENTITY);
                      END IF;
                    END $$;\
                    """)
                .then(
                    "ALTER SEQUENCE visit_id_seq RESTART; COMMENT ON SEQUENCE visit_place_seq IS"
                        + " '';")
                .then("ALTER SEQUENCE visit_seq RESTART;")
                .refusals())
        .satisfiesExactly(only -> assertThat(only).contains("42P01 relation \"visit_seq\""));
  }
}
