package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.HistorySettings;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.sql.ServerVersion;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What no migration makes and may exist all the same, and what may not. */
final class OutsideTest {

  private static final String EXTENSION_MEMBERS =
      """
      CREATE TABLE a (
        id int, name citext, place geometry(Point, 4326), path ltree, embedding vector(3),
        mail extensions.citext, tags hstore);
      CREATE INDEX ON a USING hnsw (embedding vector_cosine_ops);
      CREATE INDEX ON a USING gist (id, path);
      CREATE INDEX ON a USING gin (name gin_trgm_ops);
      CREATE TRIGGER touch BEFORE UPDATE ON a FOR EACH ROW EXECUTE FUNCTION moddatetime(id);
      DROP EXTENSION pgcrypto;
      DROP FUNCTION crosstab(text);
      ALTER TABLE spatial_ref_sys ADD COLUMN note text;
      """;

  @Test
  void membersOfKnownExtensionsMayExist() {
    assertThat(Replays.onDatabaseSetUp().then(EXTENSION_MEMBERS).refusals()).isEmpty();
  }

  @Test
  void onAnEmptyDatabaseTheyNeedTheExtension() {
    assertThat(Replays.statements().then(EXTENSION_MEMBERS).refusals())
        .contains(
            "1:2:16-22 42704 type \"citext\" does not exist",
            "1:8:16-24 42704 extension \"pgcrypto\" does not exist",
            "1:9:15-23 42883 function crosstab(text) does not exist",
            "1:10:13-28 42P01 relation \"spatial_ref_sys\" does not exist");
  }

  @Test
  void extensionBringsTablesAndSchemasToAnEmptyDatabaseToo() {
    assertThat(
            Replays.statements()
                .then("CREATE EXTENSION postgis; CREATE EXTENSION pg_cron;")
                .then("ALTER TABLE spatial_ref_sys ADD COLUMN note text;")
                .then("DELETE FROM cron.job;")
                .then("DROP EXTENSION pg_cron;")
                .then("DELETE FROM cron.job;")
                .refusals())
        .containsExactly("5:1:13-21 42P01 relation \"cron.job\" does not exist");
  }

  @Test
  void whatAnExtensionBroughtIsGoneWithIt() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE EXTENSION citext; CREATE TABLE a (id int);")
                .then("DROP EXTENSION citext; ALTER TABLE a ADD COLUMN b citext;")
                .refusals())
        .containsExactly("2:1:51-57 42704 type \"citext\" does not exist");
  }

  @Test
  void objectsOfTheProjectItselfAreMissing() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE TABLE a (id int);")
                .then("ALTER TABLE b ADD COLUMN x int;")
                .then("ALTER TABLE a ADD COLUMN x datetime;")
                .then("CREATE TABLE shop.b (id int);")
                .then("CREATE INDEX ON a USING btre (id);")
                .then("DROP FUNCTION total(int);")
                .refusals())
        .containsExactly(
            "2:1:13-14 42P01 relation \"b\" does not exist",
            "3:1:28-36 42704 type \"datetime\" does not exist",
            "4:1:14-20 3F000 schema \"shop\" does not exist",
            "5:1:25-29 42704 access method \"btre\" does not exist",
            "6:1:15-20 42883 function total(integer) does not exist");
  }

  @Test
  void schemasOfPlatformsMayExistWithAnythingInThem() {
    String platform =
        """
        CREATE TABLE profile (id uuid REFERENCES auth.users (id));
        ALTER TABLE storage.objects ENABLE ROW LEVEL SECURITY;
        INSERT INTO storage.buckets (id) VALUES ('x');
        CREATE TABLE hdb_catalog.mine (id int);
        CREATE EXTENSION hstore WITH SCHEMA extensions;
        """;

    assertThat(Replays.onDatabaseSetUp().then(platform).refusals()).isEmpty();
    assertThat(Replays.statements().then(platform).refusals()).hasSize(4);
  }

  @Test
  void schemaThatTheHistoryMakesIsItsOwn() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE SCHEMA auth; CREATE TABLE auth.users (id int PRIMARY KEY);")
                .then("CREATE TABLE a (id int REFERENCES auth.user (id));")
                .refusals())
        .containsExactly("2:1:35-44 42P01 relation \"auth.user\" does not exist");
  }

  @Test
  void schemaThatMayHaveBeenThereIsNot() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE SCHEMA IF NOT EXISTS auth;")
                .then("CREATE TABLE a (id int REFERENCES auth.users (id));")
                .refusals())
        .isEmpty();
  }

  @Test
  void booksOfToolsMayBeInAnySchema() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE SCHEMA shop; CREATE TABLE shop.a (id int);")
                .then("ALTER TABLE books ADD COLUMN x int; SET search_path = shop; TABLE books;")
                .then("SET search_path = shop; DROP TABLE flyway_schema_history;")
                .then("ALTER TABLE shop.goose_db_version OWNER TO someone;")
                .then("DELETE FROM shop.migration_log; DELETE FROM shop.log;")
                .refusals())
        .containsExactly("5:1:45-53 42P01 relation \"shop.log\" does not exist");
  }

  @Test
  void guardsOverOutsideObjectsAreUndecided() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE TABLE a (id int);")
                .then(guard("SELECT FROM pg_extension WHERE extname = 'pg_cron'", "x1"))
                .then(guard("SELECT FROM pg_namespace WHERE nspname = 'auth'", "x2"))
                .then(guard("SELECT FROM pg_type WHERE typname = 'citext'", "x3"))
                .then(
                    guard(
                        "SELECT FROM information_schema.tables WHERE table_schema = 'auth'"
                            + " AND table_name = 'users'",
                        "x4"))
                .then(guard("SELECT FROM pg_tables WHERE tablename = 'schema_version'", "x5"))
                .then("ALTER TABLE a ADD COLUMN x1 int, ADD COLUMN x2 int, ADD COLUMN x3 int;")
                .then("ALTER TABLE a ADD COLUMN x4 int, ADD COLUMN x5 int;")
                .then("ALTER TABLE a DROP COLUMN y;")
                .refusals())
        .containsExactly("9:1:27-28 42703 column \"y\" of relation \"a\" does not exist");
  }

  @Test
  void whatAnUndecidedBranchMakesMayExist() {
    String branch =
        """
        DO $$ BEGIN
          IF NOT EXISTS (SELECT FROM pg_proc WHERE proname = 'touch') THEN
            CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END';
          END IF;
          IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'house_made') THEN
            CREATE EXTENSION house_made;
          END IF;
        END $$;
        """;
    String use =
        """
        CREATE TABLE a (id int, x house_type);
        CREATE TRIGGER t BEFORE UPDATE ON a FOR EACH ROW EXECUTE FUNCTION public.touch();
        """;

    assertThat(Replays.onDatabaseSetUp().then(branch).then(use).refusals()).isEmpty();
    assertThat(Replays.prisma().then(branch).then(use).refusals()).isEmpty();
  }

  @Test
  void whatADynamicStatementOfWrongSyntaxIsAboutIsNotMissed() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE TABLE a (id int);")
                .then("DO $$ BEGIN EXECUTE 'CREATE SEQUENCE s START 1INCREMENT 1'; END $$;")
                .then("ALTER SEQUENCE s OWNED BY a.id;")
                .refusals())
        .satisfiesExactly(
            only -> assertThat(only).contains("42601 trailing junk after numeric literal"));
  }

  @Test
  void rolesAndDatabasesAreNeverChecked() {
    assertThat(
            Replays.statements()
                .then("CREATE TABLE a (id int); ALTER TABLE a OWNER TO somebody;")
                .then("GRANT SELECT ON a TO reader; ALTER ROLE reader SET search_path = x;")
                .then("CREATE POLICY p ON a TO reader USING (true);")
                .then("ALTER DATABASE shop SET timezone = 'UTC'; REASSIGN OWNED BY x TO y;")
                .refusals())
        .isEmpty();
  }

  @Test
  void whatTheUserNamesMayExistEvenOnAnEmptyDatabase() {
    Outside told =
        Outside.NOTHING.with(
            new HistorySettings(
                ServerVersion.NEWEST,
                false,
                Set.of("legacy"),
                Set.of("users", "shop.cart", "money_type"),
                Set.of("citext"),
                Map.of()));

    assertThat(
            Replays.on(told)
                .then("CREATE TABLE a (id money_type, name citext, b int REFERENCES users (id));")
                .then("DELETE FROM legacy.anything; DROP EXTENSION citext;")
                .then("ALTER TABLE a ADD COLUMN x ltree;")
                .then("DELETE FROM shop.cart; DELETE FROM other;")
                .refusals())
        .containsExactly(
            "3:1:28-33 42704 type \"ltree\" does not exist",
            "4:1:36-41 42P01 relation \"other\" does not exist");
  }

  @Test
  void whatTheUserCallsEmptyHoldsNoExtensionAndNoPlatform() {
    HistorySettings empty =
        new HistorySettings(ServerVersion.NEWEST, true, Set.of(), Set.of(), Set.of(), Map.of());

    assertThat(
            Replays.on(Outside.setUp(Set.of("books")).with(empty))
                .then("CREATE TABLE a (name citext); DELETE FROM books;")
                .then("CREATE TABLE b (id int REFERENCES auth.users (id));")
                .refusals())
        .containsExactly(
            "1:1:22-28 42704 type \"citext\" does not exist",
            "2:1:35-45 3F000 schema \"auth\" does not exist");
  }

  @Test
  void schemaThatAMigrationMakesIsNoExtensions() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE SCHEMA net; CREATE TABLE net.cells (id int); DELETE FROM net.cell;")
                .refusals())
        .containsExactly("1:1:65-73 42P01 relation \"net.cell\" does not exist");
  }

  private static String guard(String query, String column) {
    return """
    DO $$ BEGIN
      IF NOT EXISTS (%s) THEN
        ALTER TABLE a ADD COLUMN %s int;
      END IF;
    END $$;
    """
        .formatted(query, column);
  }

  @Test
  void viewMayGoWithAColumnOfAnUnknownTable() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE TABLE b (id int); CREATE TABLE c (id int);")
                .then("CREATE TABLE a (id int, x int REFERENCES away (id));")
                .then("CREATE VIEW va AS SELECT a.x, b.id FROM a, b;")
                .then("CREATE VIEW vb AS SELECT id FROM b;")
                .then("ALTER TABLE a DROP COLUMN x CASCADE;")
                .then("CREATE VIEW va AS SELECT id FROM b;")
                .then("CREATE VIEW vb AS SELECT id FROM b;")
                .refusals())
        .containsExactly(
            "2:1:42-46 42P01 relation \"away\" does not exist",
            "7:1:13-15 42P07 relation \"vb\" already exists <- 4:1:1-35");
  }

  @Test
  void operatorsThatNoExtensionBringsAreMissing() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE TYPE mood AS ENUM ('ok');")
                .then("CREATE TABLE a (id int, ids int[], m mood, body jsonb, raw json);")
                .then("CREATE INDEX ON a USING gist (id); CREATE INDEX ON a USING gist (ids);")
                .then("CREATE INDEX ON a USING gin (id, m); CREATE INDEX ON a USING gist (m);")
                .then("CREATE INDEX ON a USING gist (body);")
                .then("CREATE INDEX ON a USING gin (raw);")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42704 data type jsonb has no default operator"),
            second -> assertThat(second).contains("42704 data type json has no default operator"));
  }
}
