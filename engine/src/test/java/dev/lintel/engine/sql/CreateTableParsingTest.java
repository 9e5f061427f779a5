package dev.lintel.engine.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.sql.node.CheckConstraint;
import dev.lintel.engine.sql.node.ColumnDefinition;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.ExclusionConstraint;
import dev.lintel.engine.sql.node.ForeignKeyConstraint;
import dev.lintel.engine.sql.node.IdentityConstraint;
import dev.lintel.engine.sql.node.IdentityMode;
import dev.lintel.engine.sql.node.LikeClause;
import dev.lintel.engine.sql.node.OpaqueElement;
import dev.lintel.engine.sql.node.Persistence;
import dev.lintel.engine.sql.node.ReferentialAction;
import dev.lintel.engine.sql.node.TypeName;
import dev.lintel.engine.sql.node.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreateTableParsingTest {

  @Test
  void columnsKeepNamesTypesAndConstraintsInOrder() {
    String text =
        """
        CREATE TABLE "public"."User" (
            "id" SERIAL NOT NULL,
            "email" VARCHAR(320) UNIQUE,
            "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
            CONSTRAINT "User_pkey" PRIMARY KEY ("id")
        )\
        """;
    assertThat(Parsed.show(text))
        .isEqualTo(
            "CreateTable(‹\"public\".\"User\"›"
                + " ColumnDefinition(‹\"id\"› TypeName(‹SERIAL›) NotNullConstraint‹NOT NULL›)"
                + " ColumnDefinition(‹\"email\"› TypeName(‹VARCHAR(320)›) UniqueConstraint‹UNIQUE›)"
                + " ColumnDefinition(‹\"createdAt\"› TypeName(‹TIMESTAMP(3)›)"
                + " NotNullConstraint‹NOT NULL› DefaultConstraint(‹CURRENT_TIMESTAMP›))"
                + " PrimaryKeyConstraint(‹\"User_pkey\"› ‹\"id\"›))");
  }

  @Test
  void namesKnowWhetherTheyWereQuoted() {
    CreateTable table = Parsed.tree(CreateTable.class, "create table App.\"User\" (Id int)");
    assertThat(table.name().names).containsExactly("App", "User");
    assertThat(table.name().isComponentQuoted(0)).isFalse();
    assertThat(table.name().isComponentQuoted(1)).isTrue();
    assertThat(column(table, 0).name().names).containsExactly("Id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int | int | true | '' | 0",
        "DOUBLE PRECISION | double precision | true | '' | 0",
        "numeric(10, 2) | numeric | true | 10;2 | 0",
        "timestamp (3) with time zone | timestamp with time zone | true | 3 | 0",
        "time without time zone | time without time zone | true | '' | 0",
        "character varying(20)[] | character varying | true | 20 | 1",
        "bit varying(8) | bit varying | true | 8 | 0",
        "interval day to second (3) | interval day to second | true | 3 | 0",
        "text[3][] | text | false | '' | 2",
        "integer ARRAY[4] | integer | true | '' | 1",
        "geometry(Point, 4326) | geometry | false | Point;4326 | 0",
        "JSONB | JSONB | false | '' | 0",
        "date | date | false | '' | 0",
        "\"Role\" | Role | false | '' | 0",
        "app.\"Role\"[] | app.Role | false | '' | 1",
      })
  void typesOfColumns(
      String type, String name, boolean keywords, String modifiers, int dimensions) {
    CreateTable table = Parsed.tree(CreateTable.class, "create table t (c " + type + " not null)");
    TypeName parsed = Parsed.present(column(table, 0).type());
    assertThat(String.join(".", parsed.name().names)).isEqualTo(name);
    assertThat(parsed.keywords()).isEqualTo(keywords);
    assertThat(String.join(";", parsed.modifiers())).isEqualTo(modifiers);
    assertThat(parsed.dimensions()).isEqualTo(dimensions);
    assertThat(column(table, 0).constraints()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'x'",
        "-1",
        "NULL",
        "now()",
        "'{}'::jsonb",
        "nextval('s'::regclass)",
        "(a + 1)",
        "'a' || NULL",
        "E'it\\'s'",
        "ARRAY[]::text[]",
        "ARRAY['a', 'b']",
        "$$x, y$$",
        "(current_timestamp at time zone 'utc')",
        "CASE WHEN true THEN 1 ELSE NULL END",
        "interval '1 day'",
        "x IS NOT DISTINCT FROM y",
        "now()::timestamp with time zone",
      })
  void defaultsEndWhereTheNextConstraintBegins(String expression) {
    for (String next : List.of("", " NOT NULL", " UNIQUE", " CHECK (c > 0)", " REFERENCES x (y)")) {
      String text = "create table t (c int default " + expression + next + ", d int)";
      CreateTable table = Parsed.tree(CreateTable.class, text);
      assertThat(Parsed.show(text, column(table, 0).constraints().get(0)))
          .isEqualTo("DefaultConstraint(‹" + expression + "›)");
      assertThat(column(table, 0).constraints()).hasSize(next.isEmpty() ? 1 : 2);
      assertThat(table.elements()).hasSize(2);
    }
  }

  @Test
  void foreignKeysOfColumnAndTable() {
    CreateTable table =
        Parsed.tree(
            CreateTable.class,
            """
            create table t (
              a int references p on delete cascade,
              b int constraint fk references s.p (id) match full
                on update no action on delete set null deferrable initially deferred,
              foreign key (a, b) references q (x, y) on delete set default not valid)
            """);
    ForeignKeyConstraint first = (ForeignKeyConstraint) column(table, 0).constraints().get(0);
    assertThat(first.columns()).isEmpty();
    assertThat(first.referencedColumns()).isEmpty();
    assertThat(first.onDelete()).isEqualTo(ReferentialAction.CASCADE);
    assertThat(first.onUpdate()).isNull();
    ForeignKeyConstraint second = (ForeignKeyConstraint) column(table, 1).constraints().get(0);
    assertThat(second.name()).hasToString("fk");
    assertThat(second.onUpdate()).isEqualTo(ReferentialAction.NO_ACTION);
    assertThat(second.onDelete()).isEqualTo(ReferentialAction.SET_NULL);
    assertThat(second.deferral().deferrable()).isTrue();
    assertThat(second.deferral().initiallyDeferred()).isTrue();
    ForeignKeyConstraint third = (ForeignKeyConstraint) table.elements().get(2);
    assertThat(third.columns()).hasToString("[a, b]");
    assertThat(third.referencedColumns()).hasToString("[x, y]");
    assertThat(third.onDelete()).isEqualTo(ReferentialAction.SET_DEFAULT);
    assertThat(third.deferral().notValid()).isTrue();
  }

  @Test
  void everyOtherConstraint() {
    String text =
        """
        create table t (
          a int generated always as identity (sequence name s start with 5 increment by 2),
          b int generated by default as identity primary key,
          c int generated always as (a * 2) stored,
          d int check (d > 0) no inherit,
          unique nulls not distinct (a, b) include (c) with (fillfactor = 70),
          constraint k primary key (a) using index tablespace ts,
          exclude using gist (room with =, tstzrange(a, b) with &&) where (room is not null),
          constraint n not null d)\
        """;
    CreateTable table = Parsed.tree(CreateTable.class, text);
    IdentityConstraint identity = (IdentityConstraint) column(table, 0).constraints().get(0);
    assertThat(identity.mode()).isEqualTo(IdentityMode.ALWAYS);
    assertThat(identity.sequenceName()).hasToString("s");
    assertThat(((CheckConstraint) column(table, 3).constraints().get(0)).deferral().noInherit())
        .isTrue();
    UniqueConstraint unique = (UniqueConstraint) table.elements().get(4);
    assertThat(unique.nullsNotDistinct()).isTrue();
    assertThat(unique.include()).hasToString("[c]");
    ExclusionConstraint exclusion = (ExclusionConstraint) table.elements().get(6);
    assertThat(Parsed.show(text, exclusion))
        .isEqualTo(
            "ExclusionConstraint(‹gist› ExclusionElement(IndexElement(‹room›))"
                + " ExclusionElement(IndexElement(‹tstzrange(a, b)›)) ‹room is not null›)");
    assertThat(Parsed.show(text, table.elements().get(7))).isEqualTo("NotNullConstraint(‹n› ‹d›)");
  }

  @Test
  void everyForm() {
    assertThat(Parsed.show("create table t (like s including all excluding indexes, a int)"))
        .isEqualTo("CreateTable(‹t› LikeClause(‹s›) ColumnDefinition(‹a› TypeName(‹int›)))");
    LikeClause like =
        (LikeClause)
            Parsed.tree(CreateTable.class, "create table t (like s including all)")
                .elements()
                .get(0);
    assertThat(like.options()).containsExactly("INCLUDING ALL");
    assertThat(Parsed.show("create table t () inherits (a, b.c) with (fillfactor=70) tablespace x"))
        .isEqualTo("CreateTable(‹t› ‹a› ‹b.c›)");
    assertThat(Parsed.show("create table t (a int) partition by range (a, lower(b))"))
        .isEqualTo("CreateTable(‹t› ColumnDefinition(‹a› TypeName(‹int›)) ‹range (a, lower(b))›)");
    assertThat(
            Parsed.show(
                "create table p partition of t (a not null, primary key (a)) for values from (1) to"
                    + " (2) partition by list (b)"))
        .isEqualTo(
            "CreateTable(‹p› ColumnDefinition(‹a› NotNullConstraint‹not null›)"
                + " PrimaryKeyConstraint(‹a›) ‹list (b)› ‹t› ‹for values from (1) to (2)›)");
    assertThat(Parsed.show("create table t (a, b) as select 1, 2 with no data"))
        .isEqualTo("CreateTable(‹t› ‹a› ‹b› ‹select 1, 2›)");
    assertThat(Parsed.show("select a, b into temp x from y"))
        .isEqualTo("CreateTable(‹x› ‹select a, b into temp x from y›)");
    assertThat(
            Parsed.tree(
                    CreateTable.class, "create foreign table f (a int) server s options (x 'y')")
                .foreign())
        .isTrue();
    CreateTable temporary =
        Parsed.tree(
            CreateTable.class,
            "create local temp table if not exists t (a int) on commit preserve rows");
    assertThat(temporary.persistence()).isEqualTo(Persistence.TEMPORARY);
    assertThat(temporary.ifNotExists()).isTrue();
    assertThat(Parsed.tree(CreateTable.class, "create unlogged table t (a int)").persistence())
        .isEqualTo(Persistence.UNLOGGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "key", "value", "type", "user_id", "position", "timestamp", "date", "level", "role",
            "status",
        "name", "text", "index", "rule", "owner", "storage", "include", "exclude", "if",
            "generated",
        "values", "version", "comment", "drop", "alter", "rename", "attribute", "enum", "uuid",
            "no",
        "partition", "row", "rows", "year", "first", "last", "temp", "view", "schema", "month"
      })
  void wordsThatAreNotReservedAreNames(String word) {
    CreateTable table =
        Parsed.tree(
            CreateTable.class,
            "create table %1$s (%1$s int not null, primary key (%1$s), check (%1$s > 0))"
                .formatted(word));
    assertThat(column(table, 0).name()).hasToString(word);
    Parsed.tree(
        dev.lintel.engine.sql.node.AlterObject.class,
        ("alter table t add %1$s int, drop %1$s, alter %1$s type int, alter"
                + " column %1$s set default 1, add constraint %1$s unique (%1$s), drop constraint"
                + " %1$s")
            .formatted(word));
    Parsed.tree(
        dev.lintel.engine.sql.node.AlterObject.class,
        "alter table t rename %1$s to x".formatted(word));
    Parsed.tree(
        dev.lintel.engine.sql.node.CreateIndex.class,
        "create index %1$s on %1$s using btree (%1$s desc) include (%1$s)".formatted(word));
  }

  @Test
  void whatIsNotUnderstoodCostsOneElement() {
    String text = "create table t (a int, b int ${what} (1, 2), c int default x ${y} not null)";
    ParsedStatement statement = Parsed.one(text);
    assertThat(statement.understanding()).isEqualTo(Understanding.OPAQUE);
    assertThat(Parsed.present(statement.reasonSpan()).column()).isEqualTo(24);
    CreateTable table = (CreateTable) Parsed.present(statement.node());
    assertThat(table.elements()).hasSize(3);
    assertThat(table.elements().get(1)).isInstanceOf(OpaqueElement.class);
    assertThat(((OpaqueElement) table.elements().get(1)).text()).isEqualTo("b int ${what} (1, 2)");
    assertThat(column(table, 2).constraints()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "create table t (id int auto_increment) | auto_increment",
        "create table t (id int identity(1, 1) primary key) | identity",
        "alter table t add a int default 1 after b | after",
        "create table t (a int not null comment 'x') | comment",
        "create table t (order int) | order",
        "create table user (id int) | user",
        "create table t (a int, b, c int) | ,",
        "create table t (a int) engine=InnoDB | engine",
        "alter table t drop constraint unique (a) | unique",
      })
  void certainErrorsAreInvalid(String text, String place) {
    ParsedStatement statement = Parsed.one(text);
    assertThat(statement.understanding()).isEqualTo(Understanding.INVALID);
    assertThat(Parsed.reasonText(statement)).isEqualTo(place);
  }

  private static ColumnDefinition column(CreateTable table, int index) {
    return (ColumnDefinition) table.elements().get(index);
  }
}
