package dev.lintel.engine.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.node.CommentOn;
import dev.lintel.engine.sql.node.CreateDomain;
import dev.lintel.engine.sql.node.CreateEnum;
import dev.lintel.engine.sql.node.CreateExtension;
import dev.lintel.engine.sql.node.CreateIndex;
import dev.lintel.engine.sql.node.CreateNamed;
import dev.lintel.engine.sql.node.CreateOtherType;
import dev.lintel.engine.sql.node.CreateSchema;
import dev.lintel.engine.sql.node.CreateSequence;
import dev.lintel.engine.sql.node.CreateView;
import dev.lintel.engine.sql.node.DeleteRows;
import dev.lintel.engine.sql.node.DoBlock;
import dev.lintel.engine.sql.node.DropObjects;
import dev.lintel.engine.sql.node.InsertRows;
import dev.lintel.engine.sql.node.ObjectKind;
import dev.lintel.engine.sql.node.SetVariable;
import dev.lintel.engine.sql.node.TransactionControl;
import dev.lintel.engine.sql.node.TransactionKind;
import dev.lintel.engine.sql.node.UpdateRows;
import java.util.List;
import org.apache.calcite.sql.SqlLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementParsingTest {

  @Test
  void indexesInFull() {
    String text =
        "create unique index concurrently if not exists \"i\" on only s.t using gin (a desc nulls"
            + " last, lower(b) collate \"C\" text_pattern_ops, (c + 1), d gin_trgm_ops (siglen ="
            + " 32)) include (e) nulls not distinct with (fillfactor = 70) tablespace x where a is"
            + " not null and b > 1";
    CreateIndex index = Parsed.tree(CreateIndex.class, text);
    assertThat(Parsed.show(text, index))
        .isEqualTo(
            "CreateIndex(‹\"i\"› ‹s.t› ‹gin› IndexElement(‹a›)"
                + " IndexElement(‹lower(b)› ‹text_pattern_ops›) IndexElement(‹c + 1›)"
                + " IndexElement(‹d› ‹gin_trgm_ops›) IndexElement(‹e›) ‹a is not null and b > 1›)");
    assertThat(index.unique()).isTrue();
    assertThat(index.concurrently()).isTrue();
    assertThat(index.ifNotExists()).isTrue();
    assertThat(index.only()).isTrue();
    assertThat(index.nullsNotDistinct()).isTrue();
    assertThat(index.elements().get(0).descending()).isTrue();
    assertThat(Parsed.tree(CreateIndex.class, "create index on t (a)").name()).isNull();
  }

  @Test
  void typesAndDomains() {
    CreateEnum role =
        Parsed.tree(CreateEnum.class, "create type s.\"Role\" as enum ('A', 'it''s', E'\\u00e9')");
    assertThat(role.values())
        .extracting(value -> ((SqlLiteral) value).toValue())
        .containsExactly("A", "it's", "é");
    assertThat(Parsed.tree(CreateEnum.class, "create type e as enum ()").values()).isEmpty();
    assertThat(Parsed.show("create type c as (a int, \"b\" text collate \"C\")"))
        .isEqualTo(
            "CreateComposite(‹c› ColumnDefinition(‹a› TypeName(‹int›))"
                + " ColumnDefinition(‹\"b\"› TypeName(‹text›) ‹\"C\"›))");
    assertThat(Parsed.tree(CreateOtherType.class, "create type r as range (subtype = uuid)").form())
        .isEqualTo("RANGE");
    assertThat(Parsed.tree(CreateOtherType.class, "create type b (input = f, output = g)").form())
        .isEqualTo("BASE");
    assertThat(Parsed.tree(CreateOtherType.class, "create type b").form()).isEqualTo("SHELL");
    CreateDomain domain =
        Parsed.tree(
            CreateDomain.class,
            "create domain d as varchar(20) default 'x' not null constraint c check (value ~"
                + " '^a')");
    assertThat(domain.constraints()).hasSize(3);
  }

  @Test
  void schemasExtensionsSequencesAndViews() {
    CreateSchema schema =
        Parsed.tree(
            CreateSchema.class,
            "create schema if not exists s authorization r create table t (a int) create view v as"
                + " select 1 grant select on t to x create index i on t (a) where a > 0");
    assertThat(schema.ifNotExists()).isTrue();
    assertThat(schema.authorization()).hasToString("r");
    assertThat(schema.elements()).hasSize(3);
    assertThat(Parsed.tree(CreateSchema.class, "create schema authorization r").name()).isNull();
    CreateExtension extension =
        Parsed.tree(
            CreateExtension.class,
            "create extension if not exists \"uuid-ossp\" with schema s version '1.0' cascade");
    assertThat(extension.name().getSimple()).isEqualTo("uuid-ossp");
    assertThat(extension.schema()).hasToString("s");
    CreateSequence sequence =
        Parsed.tree(
            CreateSequence.class,
            "create temporary sequence if not exists s as bigint start with 1 increment by 1 no"
                + " minvalue maxvalue 9 cache 1 no cycle owned by t.c");
    assertThat(sequence.ownedBy()).hasToString("t.c");
    CreateView view =
        Parsed.tree(
            CreateView.class,
            "create or replace temp view v (a, b) with (security_barrier) as select 1, 2 with local"
                + " check option");
    assertThat(view.orReplace()).isTrue();
    assertThat(view.temporary()).isTrue();
    assertThat(view.columns()).hasSize(2);
    assertThat(view.query().text()).isEqualTo("select 1, 2");
    CreateView stored =
        Parsed.tree(
            CreateView.class, "create materialized view if not exists m as table x with no data");
    assertThat(stored.materialized()).isTrue();
    assertThat(stored.query().text()).isEqualTo("table x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drop table if exists a, s.\"B\" cascade | TABLE | 2 | true | true",
        "drop index concurrently i | INDEX | 1 | false | false",
        "drop materialized view v restrict | MATERIALIZED_VIEW | 1 | false | false",
        "drop type t | TYPE | 1 | false | false",
        "drop schema s cascade | SCHEMA | 1 | false | true",
        "drop foreign table f | FOREIGN_TABLE | 1 | false | false",
        "drop extension if exists e | EXTENSION | 1 | true | false",
      })
  void dropsOfWhatTheCatalogHolds(
      String text, ObjectKind kind, int names, boolean ifExists, boolean cascade) {
    assertThat(Parsed.one(text).understanding()).isEqualTo(Understanding.UNDERSTOOD);
    DropObjects drop = Parsed.tree(DropObjects.class, text);
    assertThat(drop.kind()).isEqualTo(kind);
    assertThat(drop.names()).hasSize(names);
    assertThat(drop.ifExists()).isEqualTo(ifExists);
    assertThat(drop.cascade()).isEqualTo(cascade);
    assertThat(drop.concurrently()).isEqualTo(text.contains("concurrently"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drop function if exists s.f(int, text), g() cascade | FUNCTION | [s.f, g] | ''",
        "drop trigger t on s.x | TRIGGER | [t] | s.x",
        "drop policy \"my policy\" on x | POLICY | [my policy] | x",
        "drop role a, b | ROLE | [a, b] | ''",
        "drop cast (int as text) | CAST | [] | ''",
        "drop operator @@ (int, int) cascade | OPERATOR | [] | ''",
        "drop text search dictionary d | OTHER | [] | ''",
      })
  void dropsOfOtherKindsAreInert(String text, ObjectKind kind, String names, String table) {
    ParsedStatement statement = Parsed.one(text);
    assertThat(statement.understanding()).isEqualTo(Understanding.INERT);
    if (kind == ObjectKind.OTHER) {
      return;
    }
    DropObjects drop = Parsed.tree(DropObjects.class, text);
    assertThat(drop.kind()).isEqualTo(kind);
    assertThat(drop.names()).hasToString(names);
    assertThat(drop.onTable() == null ? "" : drop.onTable().toString()).isEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "create or replace function s.f(a int) returns int language sql as $$ select 1; $$"
            + " | FUNCTION | s.f | ~~",
        "create trigger t after update of a, b on x for each row execute function f() | TRIGGER | t"
            + " | x",
        "create constraint trigger t after insert on s.x deferrable for each row execute procedure"
            + " f() | TRIGGER | t | s.x",
        "create policy p on x for select using (true) | POLICY | p | x",
        "create rule r as on insert to x do instead (insert into y values (1); delete from z)"
            + " | RULE | r | x",
        "create procedure p() begin atomic insert into a values (1); end | PROCEDURE | p | ~~",
        "create role r login | ROLE | r | ~~",
        "create user mapping for u server s | OTHER | ~~ | ~~",
        "create publication p for all tables | PUBLICATION | p | ~~",
        "create event trigger e on ddl_command_end execute function f() | EVENT_TRIGGER | e | ~~",
        "create aggregate max(uuid) (sfunc = f, stype = uuid) | AGGREGATE | max | ~~",
        "create statistics s on (a is null), b from t | STATISTICS | s | ~~",
        "create operator === (leftarg = box, procedure = f) | OPERATOR | ~~ | ~~",
        "create server s foreign data wrapper postgres_fdw | SERVER | s | ~~",
        "create foreign data wrapper w | OTHER | ~~ | ~~",
      })
  void createdObjectsWithoutInside(String text, ObjectKind kind, String name, String table) {
    assertThat(Parsed.one(text).understanding()).isEqualTo(Understanding.INERT);
    CreateNamed created = Parsed.tree(CreateNamed.class, text);
    assertThat(created.kind()).isEqualTo(kind);
    assertThat(created.name() == null ? "" : created.name().toString()).isEqualTo(name);
    assertThat(created.onTable() == null ? "" : created.onTable().toString()).isEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "comment on table s.t is 'x' | TABLE | s.t | ~~",
        "comment on column s.t.c is null | COLUMN | s.t.c | ~~",
        "comment on constraint c on domain d is 'x' | CONSTRAINT | c | d",
        "comment on function f(int, text) is 'x' | FUNCTION | f | ~~",
        "comment on trigger t on x is 'x' | TRIGGER | t | x",
      })
  void commentsNameTheirObject(String text, ObjectKind kind, String name, String table) {
    CommentOn comment = Parsed.tree(CommentOn.class, text);
    assertThat(Parsed.one(text).understanding()).isEqualTo(Understanding.INERT);
    assertThat(comment.kind()).isEqualTo(kind);
    assertThat(comment.name()).hasToString(name);
    assertThat(comment.onTable() == null ? "" : comment.onTable().toString()).isEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "begin | BEGIN | ''",
        "begin transaction isolation level serializable | BEGIN | ''",
        "start transaction | BEGIN | ''",
        "commit | COMMIT | ''",
        "commit and chain | COMMIT | ''",
        "end | COMMIT | ''",
        "abort | ROLLBACK | ''",
        "rollback work | ROLLBACK | ''",
        "rollback to savepoint s | ROLLBACK_TO | s",
        "rollback to s | ROLLBACK_TO | s",
        "savepoint s | SAVEPOINT | s",
        "release s | RELEASE | s",
        "prepare transaction 'x' | PREPARE | ''",
        "commit prepared 'x' | COMMIT_PREPARED | ''",
      })
  void transactions(String text, TransactionKind kind, String savepoint) {
    TransactionControl control = Parsed.tree(TransactionControl.class, text);
    assertThat(control.kind()).isEqualTo(kind);
    assertThat(control.savepoint() == null ? "" : control.savepoint().toString())
        .isEqualTo(savepoint);
  }

  @Test
  void settings() {
    assertSetting(
        "set search_path = \"$user\", Public, 'x'", "search_path", "$user", "public", "x");
    assertSetting("set local statement_timeout to 0", "statement_timeout", "0");
    assertSetting("set schema 'a'", "search_path", "a");
    assertSetting("set time zone 'UTC'", "timezone", "UTC");
    assertSetting("set search_path to default", "search_path");
    assertSetting("reset search_path", "search_path");
    assertSetting("select pg_catalog.set_config('search_path', '', false)", "search_path", "");
    assertSetting("select set_config('search_path', 'a, \"B\"', true)", "search_path", "a", "B");
    assertThat(Parsed.tree(SetVariable.class, "set local a.b = 1").local()).isTrue();
    assertThat(Parsed.tree(SetVariable.class, "set local a.b = 1").name()).isEqualTo("a.b");
  }

  private static void assertSetting(String text, String name, String... values) {
    SetVariable set = Parsed.tree(SetVariable.class, text);
    assertThat(set.name()).isEqualTo(name);
    assertThat(set.values()).containsExactly(values);
    assertThat(Parsed.one(text).understanding()).isEqualTo(Understanding.INERT);
  }

  @Test
  void doBlocksShowTheirBody() {
    String text = "do $x$ begin create table t (a int); end $x$ language plpgsql";
    DoBlock block = Parsed.tree(DoBlock.class, text);
    assertThat(block.body()).isEqualTo(" begin create table t (a int); end ");
    assertThat(Parsed.slice(text, block.literal())).startsWith("$x$").endsWith("$x$");
    assertThat(block.language()).isEqualTo("plpgsql");
    assertThat(Parsed.tree(DoBlock.class, "do language 'sql' 'select ''1'''").body())
        .isEqualTo("select '1'");
  }

  @Test
  void sqlInsideABodyKeepsThePlaceInTheFile() {
    String text = "do $$\nbegin\n  create table \"T\" (a int);\nend $$;";
    SourceFile file = new SourceFile("test.sql", text);
    int start = text.indexOf("create");
    List<ParsedStatement> inner =
        ScriptParser.parseStatements(file, start, text.indexOf("end"), Dialect.POSTGRESQL);
    assertThat(inner).hasSize(1);
    assertThat(inner.get(0).span()).hasToString("test.sql:3:3");
    assertThat(Parsed.show(text, Parsed.present(inner.get(0).node())))
        .isEqualTo("CreateTable(‹\"T\"› ColumnDefinition(‹a› TypeName(‹int›)))");
  }

  @Test
  void dataStatementsShowTheirNames() {
    InsertRows insert =
        Parsed.tree(
            InsertRows.class,
            "insert into s.t as x (a, b[1], c.d) overriding user value values (1, 2, 3) on conflict"
                + " (a) do update set a = excluded.a returning *");
    assertThat(insert.table()).hasToString("s.t");
    assertThat(insert.columns()).hasToString("[a, b.*, c.d]");
    assertThat(Parsed.present(insert.source()).text()).isEqualTo("values (1, 2, 3)");
    assertThat(Parsed.present(insert.source()).parsed()).isNotNull();
    assertThat(Parsed.tree(InsertRows.class, "insert into t (select * from u)").columns())
        .isEmpty();
    assertThat(
            Parsed.present(Parsed.tree(InsertRows.class, "insert into t default values").source())
                .parsed())
        .isNull();
    UpdateRows update =
        Parsed.tree(
            UpdateRows.class,
            "update only t as x set a = (select 1 where b), (c, d) = (1, 2), e = f is distinct from"
                + " g from u where x.a = u.a");
    assertThat(update.columns()).hasToString("[a, c, d, e]");
    assertThat(update.filtered()).isTrue();
    assertThat(Parsed.tree(UpdateRows.class, "update t x set a = 1").filtered()).isFalse();
    DeleteRows delete = Parsed.tree(DeleteRows.class, "delete from t using u where t.a = u.a");
    assertThat(delete.filtered()).isTrue();
    DeleteRows truncate =
        Parsed.tree(DeleteRows.class, "truncate table a, only s.b restart identity cascade");
    assertThat(truncate.tables()).hasToString("[a, s.b]");
    assertThat(truncate.truncate()).isTrue();
    assertThat(
            Parsed.tree(
                    UpdateRows.class,
                    "with recursive x (a) as not materialized (delete from b returning a), y as"
                        + " (select 1) update t set c = 1 from x where true")
                .table())
        .hasToString("t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grant select on t to r",
        "revoke all on schema s from r",
        "select 1",
        "select f(1)",
        "(select 1) union (select 2)",
        "values (1)",
        "analyze t",
        "vacuum full",
        "reindex table t",
        "lock table t in share mode",
        "copy t to stdout",
        "cluster t using i",
        "refresh materialized view m",
        "notify c",
        "explain select 1",
        "prepare p as select 1",
        "execute p",
        "merge into t using u on a = b when matched then delete",
        "show all",
        "with x as (select 1) select * from x",
        "security label on table t is 'x'",
      })
  void knownKindsThatCannotChangeTheCatalogAreInert(String text) {
    assertThat(Parsed.one(text).understanding()).isEqualTo(Understanding.INERT);
    assertThat(Parsed.one(text).reason()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "call p()",
        "import foreign schema s from server x into y",
        "drop owned by r",
        "{{placeholder}}",
        "${schema} x",
        "\\i other.sql",
      })
  void whatMayChangeTheCatalogIsOpaqueWithAReason(String text) {
    ParsedStatement statement = Parsed.one(text);
    assertThat(statement.understanding()).isEqualTo(Understanding.OPAQUE);
    assertThat(statement.reason()).isNotBlank();
    assertThat(statement.reasonSpan()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frobnicate x",
        "create frob x",
        "alter frob x",
        "pragma foreign_keys = off",
        "'x'",
        ") select",
        "create table t (a int",
        "create table t (a int))",
        "select 'x",
        "create table `t` (a int)",
        "select $$x",
        "/* x",
        "drop table \"t",
        "alter table t add a int,",
        "create table t (a varchar(10\0))",
      })
  void certainErrorsAreInvalid(String text) {
    ParsedStatement statement = Parsed.one(text);
    assertThat(statement.understanding()).isEqualTo(Understanding.INVALID);
    assertThat(statement.reason()).isNotBlank().doesNotEndWith(".");
    assertThat(statement.reasonSpan()).isNotNull();
    assertThat(statement.node()).isNull();
  }

  @Test
  void coverageCountsEveryStatementOnce() {
    Coverage coverage =
        Coverage.of(
            Parsed.postgresql("create table t (a int); select 1; call p(); frob; select 2"));
    assertThat(coverage).isEqualTo(new Coverage(1, 2, 1, 1));
    assertThat(coverage.sum()).isEqualTo(5);
    assertThat(coverage.plus(coverage).sum()).isEqualTo(10);
  }

  @Test
  void stringsInWhichABackslashEscapes() {
    String text =
        """
        set standard_conforming_strings = off;
        create table a (b text default 'it\\'s; one string');
        insert into a values ('\\'');
        create table c (d text default 'plain');
        set standard_conforming_strings to 'on';
        create table e (f text default '\\');
        """;
    SourceFile file = new SourceFile("a.sql", text);
    assertThat(ScriptParser.parseStatements(file, 0, text.length(), Dialect.POSTGRESQL))
        .extracting(ParsedStatement::understanding)
        .containsExactly(
            Understanding.INERT,
            Understanding.OPAQUE,
            Understanding.INERT,
            Understanding.UNDERSTOOD,
            Understanding.INERT,
            Understanding.UNDERSTOOD);
  }
}
