package dev.lintel.engine.replay;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Histories without their first migrations, and histories with a mistake. */
final class MissingStartTest {

  @Test
  void historyThatUsesATableBeforeItMakesOneLacksItsStart() {
    Replays history =
        Replays.onDatabaseSetUp()
            .then("CREATE EXTENSION pgcrypto; ALTER TABLE users ADD COLUMN age int;")
            .then("CREATE TABLE orders (id int, buyer int REFERENCES users (id));")
            .then("ALTER TABLE carts ADD COLUMN note some_type; DROP INDEX orders_old;");

    assertThat(history.refusals()).isEmpty();
    MissingStart start = requireNonNull(history.replay().missingStart());
    assertThat(start.migration().name()).isEqualTo("1");
    assertThat(start.firstUse().span().column()).isEqualTo(40);
    assertThat(start.bare()).isTrue();
  }

  @Test
  void schemaThatIsNeededFirstCountsToo() {
    Replays history =
        Replays.onDatabaseSetUp()
            .then("CREATE TABLE shop.users (id int);")
            .then("CREATE TABLE shop.orders (id int);");

    assertThat(history.refusals()).isEmpty();
    assertThat(history.replay().missingStart()).isNotNull();
  }

  @Test
  void scriptsThatOnlyCallLackWhatMakesTheProcedures() {
    Replays history =
        Replays.onDatabaseSetUp()
            .then("CALL fill_places('north'); CALL fill_places('south');")
            .then("CREATE FUNCTION place_of(p place_kind) RETURNS int LANGUAGE sql AS 'SELECT 1';");

    assertThat(history.refusals()).isEmpty();
    assertThat(requireNonNull(history.replay().missingStart()).firstUse().object().owner().name())
        .isEqualTo("fill_places");
  }

  @Test
  void functionThatTablesNeedIsNoMissingStart() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE TABLE a (id uuid DEFAULT random_uuid());")
                .refusals())
        .containsExactly("1:1:33-46 42883 function random_uuid() does not exist");
  }

  @Test
  void manyMissingTablesAreAMissingStart() {
    Replays history =
        Replays.onDatabaseSetUp()
            .then("CREATE TABLE orders (id int); CREATE TABLE carts (id int);")
            .then("ALTER TABLE users ADD COLUMN age int; ALTER TABLE groups ADD COLUMN x int;")
            .then("DELETE FROM visits;");

    assertThat(history.refusals()).isEmpty();
    MissingStart start = requireNonNull(history.replay().missingStart());
    assertThat(start.objects()).isEqualTo(3);
    assertThat(start.bare()).isFalse();
  }

  @Test
  void schemaThatTheToolSetsUpIsFoundByItsUse() {
    Replays history =
        Replays.onDatabaseSetUp()
            .then("CREATE TABLE a (id int); CREATE TABLE b (id int); CREATE TABLE c (id int);")
            .then("DELETE FROM shop.a; DELETE FROM shop.b; DELETE FROM shop.c;");

    assertThat(history.refusals()).isEmpty();
  }

  @Test
  void whatTheHistoryMadeIsCheckedAllTheSame() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("ALTER TABLE users ADD COLUMN age int; DELETE FROM groups;")
                .then("CREATE TABLE orders (id int); ALTER TABLE orders DROP COLUMN x;")
                .then("DROP TABLE orders;")
                .then("CREATE INDEX ON orders (id);")
                .refusals())
        .containsExactly(
            "2:1:62-63 42703 column \"x\" of relation \"orders\" does not exist",
            "4:1:17-23 42P01 relation \"orders\" does not exist <- 3:1:1-18");
  }

  @Test
  void schemaNobodyMakesMayBeTheOneOfTheConnection() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("ALTER TABLE users ADD COLUMN age int;")
                .then("CREATE TABLE orders (id int); CREATE TABLE shop.carts (id int);")
                .then("ALTER TABLE shop.orders ADD COLUMN note text;")
                .then("ALTER TABLE carts ADD COLUMN note text;")
                .then("UPDATE orders SET note = ''; UPDATE shop.carts SET note = '';")
                .refusals())
        .isEmpty();
  }

  @Test
  void tableMadeWithAndWithoutTheSchemaOfTheToolMayBeOne() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("ALTER TABLE users ADD COLUMN age int;")
                .then("CREATE TABLE shop.carts (id int);")
                .then("DROP TABLE IF EXISTS carts; CREATE TABLE carts (code text);")
                .then("COMMENT ON COLUMN shop.carts.code IS 'x'; CREATE INDEX ON carts (code);")
                .refusals())
        .isEmpty();
  }

  @Test
  void mistypedTableIsAMistake() {
    Replays history =
        Replays.onDatabaseSetUp()
            .then("CREATE TABLE users (id int);")
            .then("ALTER TABLE usr ADD COLUMN age int;")
            .then("CREATE TABLE orders (id int);");

    assertThat(history.refusals()).hasSize(1);
    assertThat(history.replay().missingStart()).isNull();
  }

  @Test
  void mistypedTableInTheFirstStatementIsAMistake() {
    Replays history =
        Replays.onDatabaseSetUp()
            .then("CREATE TABLE orders (id int, buyer int REFERENCES user_s (id));")
            .then("CREATE TABLE users (id int);");

    assertThat(history.refusals()).hasSize(1);
  }

  @Test
  void mistypedNamesAreNotSeveralMissingOnes() {
    Replays history =
        Replays.onDatabaseSetUp()
            .then("CREATE TABLE orders (id int); CREATE TABLE articles (id int);")
            .then("DELETE FROM order_; DELETE FROM article; DELETE FROM members;")
            .then("SELECT x.id FROM orders o;");

    assertThat(history.refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42P01 relation \"order_\""),
            second -> assertThat(second).contains("42P01 relation \"article\""),
            third -> assertThat(third).contains("42P01 relation \"members\""),
            last -> assertThat(last).contains("42P01 missing FROM-clause entry for table \"x\""));
  }

  @Test
  void indexesOfTablesThatAreMadeAreNotSeveralMissingThings() {
    Replays history =
        Replays.onDatabaseSetUp()
            .then("CREATE TABLE orders (id int); CREATE TABLE articles (id int);")
            .then("DELETE FROM visits; DROP INDEX orders_id_idx;")
            .then("ALTER INDEX articles_code_idx RENAME TO x; SELECT y FROM orders;");

    assertThat(history.refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42P01 relation \"visits\""),
            second -> assertThat(second).contains("42704 index \"orders_id_idx\""),
            third -> assertThat(third).contains("42P01 relation \"articles_code_idx\""),
            last -> assertThat(last).contains("42703 column \"y\""));
  }

  @Test
  void tablesInTheWrongOrderAreAMistake() {
    Replays history =
        Replays.onDatabaseSetUp()
            .then("CREATE TABLE orders (id int, buyer int REFERENCES users (id));")
            .then("CREATE TABLE users (id int PRIMARY KEY);");

    assertThat(history.refusals()).hasSize(1);
  }

  @Test
  void fewMissingTablesAmongManyAreMistakes() {
    Replays history = Replays.onDatabaseSetUp();
    for (int i = 0; i < 20; i++) {
      history.then("CREATE TABLE made_%d (id int);".formatted(i));
    }
    history.then("DELETE FROM visits; DELETE FROM groups; DELETE FROM members;");

    assertThat(history.refusals()).hasSize(3);
  }

  @Test
  void nothingWasThereOnAnEmptyDatabase() {
    assertThat(
            Replays.prisma().then("ALTER TABLE users ADD COLUMN age int;").replay().missingStart())
        .isNull();
  }
}
