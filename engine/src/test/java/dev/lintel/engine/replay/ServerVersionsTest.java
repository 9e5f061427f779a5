package dev.lintel.engine.replay;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.change.NewerFeature;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.sql.ServerVersion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What servers of the versions 12 to 18 say; the answers are those of real ones. */
final class ServerVersionsTest {

  private static final String TABLES =
      """
      CREATE TABLE t (a int, b text, c int, g int GENERATED ALWAYS AS (a + 1) STORED);
      CREATE TABLE k (a int PRIMARY KEY); CREATE VIEW v AS SELECT 1 AS a;
      CREATE TABLE p (a int) PARTITION BY RANGE (a);
      CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (10);
      ALTER TABLE t ADD CONSTRAINT fk FOREIGN KEY (c) REFERENCES k (a);
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13|alter table t alter column g drop expression|42601|syntax error at or near"
            + " \"expression\"",
        "13|create view x as select a from t order by a fetch first 1 rows with ties|42601|"
            + "syntax error at or near \"with\"",
        "13|create table x (id uuid default gen_random_uuid())|42883|"
            + "function gen_random_uuid() does not exist",
        "13|create table x (a xid8)|42704|type \"xid8\" does not exist",
        "13|create index i on t (a) with (deduplicate_items = off)|22023|"
            + "unrecognized parameter \"deduplicate_items\"",
        "14|create table x (a int4multirange)|42704|type \"int4multirange\" does not exist",
        "14|alter table p detach partition p1 concurrently|42601|"
            + "syntax error at or near \"concurrently\"",
        "14|create function f() returns int language sql return 1|42601|"
            + "syntax error at or near \"return\"",
        "14|create function f() returns int language sql begin atomic select 1; end|42601|"
            + "syntax error at or near \"begin\"",
        "14|create table x (a text compression pglz)|42601|syntax error at or near \"compression\"",
        "15|create unique index i on t (a) nulls not distinct|42601|syntax error at or near"
            + " \"nulls\"",
        "15|create table x (a int unique nulls not distinct)|42601|syntax error at or near"
            + " \"nulls\"",
        "15|merge into t using k on t.a = k.a when matched then delete|42601|"
            + "syntax error at or near \"merge\"",
        "15|create view x with (security_invoker = true) as select 1 as one|22023|"
            + "unrecognized parameter \"security_invoker\"",
        "15|alter view v set (security_invoker = true)|22023|"
            + "unrecognized parameter \"security_invoker\"",
        "16|create view x as select * from (select 1 as a)|42601|subquery in FROM must have an"
            + " alias",
        "16|create view x as select 1 as a from t join (values (1)) on true|42601|"
            + "VALUES in FROM must have an alias",
        "16|create table x (a text storage external)|42601|syntax error at or near \"storage\"",
        "17|alter table t alter column g set expression as (a * 3)|42601|"
            + "syntax error at or near \"expression\"",
        "17|merge into t using k on t.a = k.a when matched then delete returning t.a|42601|"
            + "syntax error at or near \"returning\"",
        "17|select * from json_table('[1]', '$[*]' columns (a int path '$')) as jt|42601|"
            + "syntax error at or near \"columns\"",
        "18|create table x (a int, b int generated always as (a + 1) virtual)|42601|"
            + "syntax error at or near \"virtual\"",
        "18|create table x (a int, b int generated always as (a + 1))|42601|"
            + "syntax error at or near \")\"",
        "18|create table x (id int4range, d daterange, unique (id, d without overlaps))|42601|"
            + "syntax error at or near \"without\"",
        "18|alter table t add constraint nn not null a not valid|42601|syntax error at or near"
            + " \"not\"",
        "18|create table x (a int check (a > 0) not enforced)|42601|"
            + "syntax error at or near \"enforced\"",
        "18|alter table t alter constraint fk not enforced|42601|"
            + "syntax error at or near \"enforced\"",
        "18|create table x (id uuid default uuidv7())|42883|function uuidv7() does not exist",
      })
  void isRefusedBeforeTheVersionThatKnowsIt(
      int since, String sql, String sqlState, String message) {
    Refusal refusal = requireNonNull(last(since - 1, sql).refusal());

    assertThat(refusal.sqlState()).isEqualTo(sqlState);
    assertThat(refusal.message()).isEqualTo(message);
    NewerFeature newer = requireNonNull(refusal.newer());
    assertThat(newer.since()).isEqualTo(since);
    assertThat(newer.server()).isEqualTo(since - 1);
    assertThat(last(since, sql).refusal()).isNull();
    assertThat(last(18, sql).refusal()).isNull();
  }

  @Test
  void whatVersion12KnowsIsAccepted() {
    for (String sql :
        List.of(
            "reindex table concurrently t",
            "alter table t alter column a drop not null",
            "create trigger x before update on t for each row execute function"
                + " suppress_redundant_updates_trigger()",
            "create table x (a int generated always as identity, b int generated always as (1)"
                + " stored)",
            "create view x as select extract(year from (select now())) as y",
            "create view x as select a is distinct from (select 1) as d from t",
            "create view x as select s.a from (select a from t) as s, (select 1) u",
            "create table x (a int constraint nn not null)",
            "create index i on t (a nulls first)")) {
      assertThat(last(12, sql).refusal()).as(sql).isNull();
    }
  }

  @Test
  void wordMayTouchANumberBeforeVersion15() {
    String sql = "create sequence s increment by 1start 1";

    assertThat(last(14, sql).refusal()).isNull();
    for (int version : List.of(15, 18)) {
      assertThat(requireNonNull(last(version, sql).refusal()).message())
          .isEqualTo("trailing junk after numeric literal at or near \"1start\"");
    }
  }

  @Test
  void triggerMayBeRenamedToItselfSinceVersion15() {
    String trigger =
        "create function f() returns trigger language plpgsql as 'begin return new; end'; "
            + "create trigger a before insert on t for each row execute function f(); "
            + "alter trigger a on t rename to a";

    assertThat(last(15, trigger).refusal()).isNull();
    assertThat(requireNonNull(last(14, trigger).refusal()).message())
        .isEqualTo("trigger \"a\" for relation \"t\" already exists");
  }

  @Test
  void numbersWithLowLinesAreReadSinceVersion16() {
    String sql = "insert into t (a) values (1_000)";

    assertThat(last(16, sql).refusal()).isNull();
    assertThat(requireNonNull(last(15, sql).refusal()).message())
        .isEqualTo("trailing junk after numeric literal at or near \"1_000\"");
    assertThat(requireNonNull(last(14, sql).refusal()).message())
        .isEqualTo("syntax error at or near \"_000\"");
    assertThat(last(14, "create view x as select 1_000").refusal()).isNull();
  }

  @Test
  void functionOfTheProjectOrOfAnExtensionIsItsOwn() {
    String use = "create table x (id uuid default gen_random_uuid())";

    assertThat(last(12, "create extension pgcrypto; " + use).refusal()).isNull();
    assertThat(
            last(
                    12,
                    "create function gen_random_uuid() returns uuid language sql as 'select 1'; "
                        + use)
                .refusal())
        .isNull();
    assertThat(Replays.on(Outside.setUp(Set.of()).on(new ServerVersion(12))).then(use).refusals())
        .isEmpty();
  }

  @Test
  void notNullIsAConstraintWithANameSinceVersion18() {
    String drop = "create table x (a int not null); alter table x drop constraint x_a_not_null";
    String named =
        "create table x (a int constraint nn not null); alter table x drop constraint nn";

    assertThat(
            last(
                    18,
                    """
                    DO $$ BEGIN
                      EXECUTE 'ALTER TABLE t ADD COLUMN d int CONSTRAINT dd NOT NULL';
                    END $$
                    """)
                .refusal())
        .isNull();
    for (String sql : List.of(drop, named)) {
      assertThat(last(18, sql).refusal()).isNull();
      assertThat(requireNonNull(last(17, sql).refusal()).sqlState()).isEqualTo("42704");
    }
  }

  private static Step last(int version, String sql) {
    List<Step> steps =
        Replays.on(Outside.NOTHING.on(new ServerVersion(version)))
            .then(TABLES)
            .then(sql + ";")
            .replay()
            .steps()
            .toList();
    return steps.get(steps.size() - 1);
  }

  /** PostgreSQL 18 release notes, E.1.3: reverse and max of bytea, two arguments to strip nulls. */
  @Test
  void functionsThatTakeOtherTypesSinceAreNotMissed() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (b bytea, j json);")
                .then("CREATE VIEW v AS SELECT reverse(b), json_strip_nulls(j, true) AS j FROM a;")
                .then("CREATE VIEW w AS SELECT max(b) FROM a;")
                .refusals())
        .isEmpty();
  }
}
