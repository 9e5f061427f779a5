package dev.lintel.engine.sql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.sql.lex.ScannedScript;
import dev.lintel.engine.sql.lex.Splitter;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementSyntaxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select",
        "select 1 as select, a b, (c).d.*, e[1:2], f[:] from t x (y, z) where not a = b is null",
        "select a is not distinct from b and c not between symmetric 1 and 2 or d not in (1, 2)",
        "select x like 'a' escape 'b' = true, x ~~ any (array['a', 'b']) and x = all (select 1)",
        "select 'a'\n'b', U&'!0061' uescape '!', e'\\'', $$x$$, b'1', 1e5, .5, $1, -1, @ -1",
        "((select 1) union all (select 2) order by 1) limit all offset 1",
        "select * from (a join b using (c) cross join d) x left join lateral f(1) as g (h int) on"
            + " true",
        "select count(*) filter (where a > 0) over (partition by b order by c rows 1 preceding)"
            + " from t",
        "select extract(year from a), substring(b from 1 for 2), trim(both 'x' from c), cast(a as"
            + " int)",
        "select date '2020-01-01', interval '1' day, timestamp(3) with time zone 'now', x.y 'z'",
        "select json_object('a' value 1, 'b': 2), json_object(a, b), x is json array with unique"
            + " keys",
        "with recursive a (b) as (select 1), c as materialized (delete from d returning *) table a",
        "insert into t as x (a, b[1], c.d) overriding system value values (default, 1, 2), (3, 4,"
            + " 5) on conflict (a) where b do update set (a, b) = row (excluded.a, 1) returning *",
        "update only t set a = default, (b, c) = (select 1, 2) from u where current of v",
        "merge into t using u on t.a = u.a when matched and b then delete when not matched then"
            + " insert (a) values (1)",
        "create table end_ (value int, type text, \"end\" int, position int, json json)",
        "create unlogged table if not exists s.t (a int[] [3] default 1 not null, check (a > 0) no"
            + " inherit, like u including all) inherits (v) with (fillfactor = 70) tablespace w",
        "create table t partition of u for values from (minvalue) to (1) partition by list (a)",
        "create index concurrently if not exists i on only t using gin (lower(a) x.y desc nulls"
            + " last, (a || b) collate \"C\") include (c) where d",
        "create function f(a int default 1, out b text, variadic c int[]) returns setof t.a%type"
            + " language sql as 'x', 'y' set search_path = a, b",
        "create function f() returns int begin atomic; select 1; return 2; end",
        "create constraint trigger t after insert or update of a, b on c deferrable for each row"
            + " when (old.* is distinct from new.*) execute function f('a', 1)",
        "alter table t add a int, drop column if exists b cascade, alter c type int using c::int,"
            + " alter d add generated always as identity, add constraint e foreign key (a)"
            + " references u (b) match full on delete set null (a) not valid",
        "alter type t add value if not exists 'a' before 'b'",
        "alter default privileges for role a in schema b grant select on tables to public",
        "grant select (a, b), update on table c to d with grant option",
        "set local time zone 'UTC'",
        "do language plpgsql $$begin end$$",
        "copy t (a) from stdin with (format csv, header)",
        "create rule r as on insert to t do instead (select 1; delete from u)",
        "start transaction isolation level serializable, read only",
        // Tools fill these in before the server sees them.
        "grant all on schema public to :owner",
        "create table ${schema}.t (a int",
        "{{create}} x",
      })
  void statementsOfTheGrammar(String sql) {
    assertThat(marked(sql)).isEqualTo(sql);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "›craete table t (a int)",
        "create table t (a int,›)",
        "create table t (›end timestamp)",
        "create table t (a int ›b text)",
        "create table t (a int, constraint ›primary key (a))",
        "create table t (a int ›auto_increment)",
        "create table t (a int default now() ›at time zone 'utc')",
        "create table t (a varchar(›b))",
        "create table t (a int›",
        "update t set a = ›select b from u where c",
        "update t set a = normalize(b, ›'nfc')",
        "update t set a = 1, ›where b = 2",
        "select a from b b ›c",
        "select a = b ›= c",
        "select from t where a not like b ›like c",
        "select f(a)›[1]",
        "select 'a' ›'b'",
        "select current_timestamp(›)",
        "select ›1a",
        "select a, ›from b",
        "select * from (select 1) x join y›",
        "insert into t (a, b) ›value (1, 2)",
        "insert into t values (1, 2),›",
        "alter table t ›modify a int",
        "alter table t drop column a, ›b",
        "alter table t rename a to b›, rename c to d",
        "alter table t add column a int ›after b",
        "create index t ›(a)",
        "drop table if ›not exists t",
        "comment on table t is ›x",
        "create function f() returns int as ›language sql",
        "create trigger t before insert on u›",
        "grant ›on t to a",
        "begin ›x",
      })
  void whatIsNone(String marked) {
    assertThat(marked(marked.replace("›", ""))).isEqualTo(marked);
  }

  /** Returns a statement with a mark before the token that is wrong, if one is. */
  private static String marked(String sql) {
    ScannedScript script = Splitter.split(sql, 0, sql.length(), Syntax.POSTGRESQL);
    TokenRange range = script.statements().get(0);
    int fault = new StatementSyntax(script.tokens()).fault(range.first(), range.end());
    if (fault == StatementSyntax.NO_FAULT) {
      return sql;
    }
    int place = fault < range.end() ? script.tokens().start(fault) : sql.length();
    return sql.substring(0, place) + "›" + sql.substring(place);
  }
}
