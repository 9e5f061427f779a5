package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.migration.SessionStart;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where names without a schema lead when the tool's session does not begin as the server's. */
final class SessionStartTest {

  private static final Outside SHOP =
      Outside.setUp(Set.of()).with(SessionStart.first("shop", List.of("shop", "audit")));

  @Test
  void namesWithoutASchemaAreMadeInTheToolsSchema() {
    Replays history =
        Replays.on(SHOP)
            .then("CREATE TABLE a (id int); CREATE TABLE audit.b (id int);")
            .then("ALTER TABLE shop.a ADD COLUMN x int; ALTER TABLE a ADD COLUMN y int;")
            .then("SET search_path = public; ALTER TABLE a ADD COLUMN z int;");
    assertThat(history.refusals()).containsExactly("3:1:39-40 42P01 relation \"a\" does not exist");
    assertThat(history.replay().result().table(new QualifiedName("shop", "a"))).isPresent();
  }

  @Test
  void eachMigrationBeginsAgainWithTheToolsSchema() {
    assertThat(
            Replays.on(SHOP)
                .then("SET search_path = public; CREATE TABLE a (id int);")
                .then("CREATE TABLE a (id int);")
                .then("CREATE TABLE shop.a (id int);")
                .refusals())
        .containsExactly("3:1:14-20 42P07 relation \"a\" already exists <- 2:1:1-24");
  }

  @Test
  void laterSessionsMaySearchWhatARoleOrDatabaseIsSetTo() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE SCHEMA shop; CREATE TABLE shop.a (id int); SELECT * FROM b;")
                .then("ALTER ROLE CURRENT_USER SET search_path = shop, public; SELECT * FROM a;")
                .then("ALTER TABLE a ADD COLUMN x int; SET search_path TO public;")
                .then("ALTER TABLE a ADD COLUMN y int; SELECT * FROM c;")
                .refusals())
        .containsExactly(
            "1:1:65-66 42P01 relation \"b\" does not exist",
            "2:1:71-72 42P01 relation \"a\" does not exist",
            "4:1:47-48 42P01 relation \"c\" does not exist");
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE SCHEMA shop; CREATE TABLE shop.a (id int);")
                .then("ALTER DATABASE app SET search_path TO 'shop', public;")
                .then("ALTER TABLE a ADD COLUMN x int;")
                .refusals())
        .isEmpty();
  }

  @Test
  void laterSessionsMaySearchWhatABlockSetsForTheDatabaseItIsIn() {
    String set =
        """
        CREATE SCHEMA shop;
        DO $$
        BEGIN
          EXECUTE 'ALTER DATABASE ' || quote_ident(current_database()) || ' SET search_path TO shop';
        END $$;
        SET search_path = public;
        CREATE TABLE shop.a (id int);
        CREATE TABLE b (id int);
        """;

    assertThat(
            Replays.prisma()
                .then(set)
                .then("ALTER TABLE a ADD COLUMN x int; ALTER TABLE b ADD COLUMN x int;")
                .then("ALTER TABLE c ADD COLUMN x int;")
                .refusals())
        .containsExactly("3:1:13-14 42P01 relation \"c\" does not exist");
  }

  @Test
  void historyTellsTheToolsSchema() {
    Replays history =
        Replays.onDatabaseSetUp()
            .then("CREATE TABLE a (id int); CREATE TABLE b (id int);")
            .then("ALTER TABLE shop.a ADD COLUMN x int;")
            .then("ALTER TABLE \"shop\".b ADD COLUMN x int;")
            .then("ALTER TABLE a DROP COLUMN x;");
    assertThat(history.refusals()).isEmpty();
    assertThat(history.replay().result().table(new QualifiedName("shop", "b"))).isPresent();
  }

  @Test
  void onEmptyDatabasesTheHistoryTellsItToo() {
    Replays history =
        Replays.prisma()
            .then("CREATE TABLE \"User\" (id int); CREATE TYPE \"Role\" AS ENUM ('A');")
            .then("ALTER TYPE \"sh$p\".\"Role\" ADD VALUE 'B';")
            .then("CREATE TABLE \"sh$p\".\"Post\" (role \"sh$p\".\"Role\");");
    assertThat(history.refusals()).isEmpty();
    assertThat(history.replay().result().table(new QualifiedName("sh$p", "Post"))).isPresent();
  }

  @Test
  void schemaThatOneMigrationNamesIsMissing() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE TABLE a (id int); CREATE TABLE b (id int);")
                .then("ALTER TABLE shp.a ADD COLUMN x int; ALTER TABLE shp.b ADD COLUMN x int;")
                .refusals())
        .first()
        .isEqualTo("2:1:13-18 3F000 schema \"shp\" does not exist");
  }

  @Test
  void whatIsCalledPublicIsNotInTheToolsSchema() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE TABLE a (id int); ALTER TABLE public.a ADD COLUMN x int;")
                .then("ALTER TABLE shop.a ADD COLUMN x int;")
                .then("ALTER TABLE shop.a ADD COLUMN y int;")
                .refusals())
        .first()
        .isEqualTo("2:1:13-19 3F000 schema \"shop\" does not exist");
  }

  @Test
  void schemaThatAMigrationMakesIsNotTheTools() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE TABLE a (id int);")
                .then("CREATE SCHEMA shop;")
                .then("ALTER TABLE shop.a ADD COLUMN x int;")
                .then("ALTER TABLE shop.a ADD COLUMN y int;")
                .refusals())
        .first()
        .isEqualTo("3:1:13-19 42P01 relation \"shop.a\" does not exist");
  }
}
