package dev.lintel.engine.declared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A field against a column. Each case was put to Prisma's own engine; where the two disagree, which
 * {@code staysSilent…} collects, the engine speaks of a mere spelling.
 */
class ColumnDriftTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "DateTime|timestamp(3) not null",
        "DateTime @db.Timestamp|timestamp(6) not null",
        "DateTime @db.Timestamp|timestamp(3) not null",
        "DateTime @db.Timestamp(6)|timestamp not null",
        "DateTime @db.Timetz|timetz(3) not null",
        "DateTime[]|timestamp[]",
        "String @db.Char(1)|char not null",
        "String @db.Bit(1)|bit not null",
        "String @db.VarChar|varchar not null",
        "Decimal|decimal(65,30) not null",
        "Decimal @db.Decimal(10, 0)|decimal(10) not null",
        "Float|float not null",
        "Float @db.Real|float(10) not null",
        "Int|int4 not null",
        "Int|dom not null",
        "Int[]|integer[] not null",
        "Int[]|integer[][]",
        "Unsupported(\"POINT\")|point not null",
        "Unsupported(\"tsvector\")?|tsquery",
        "Unsupported(\"interval(3)\")|interval(3) not null",
        "E|\"E\" not null",
        "E[]|\"E\"[]",
      })
  void takesTheseTypesForEqual(String field, String sql) {
    DriftCase.column(field, sql).gives();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "DateTime|timestamp not null",
        "DateTime|timestamptz(3) not null",
        "DateTime @db.Timestamp(3)|timestamp not null",
        "DateTime @db.Time(3)|time(4) not null",
        "DateTime|date not null",
        "DateTime[] @db.Timestamptz(3)|timestamptz(6)[]",
        "String @db.Char(5)|char(6) not null",
        "String @db.Bit(3)|bit(4) not null",
        "String @db.VarBit(5)|varbit not null",
        "String @db.VarChar(5)|varchar not null",
        "String|varchar not null",
        "String|uuid not null",
        "String|\"E\" not null",
        "String[] @db.VarChar(5)|varchar(6)[]",
        "Decimal|decimal not null",
        "Decimal @db.Decimal(10, 2)|decimal(10) not null",
        "Float|real not null",
        "Int|bigint not null",
        "Int|integer[] not null",
        "Json|json not null",
        "E|text not null",
        "Unsupported(\"point\")|text not null",
      })
  void reportsTheseTypes(String field, String sql) {
    DriftCase.column(field, sql).gives("~ type T.c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Boolean @default(true)|boolean not null default 't'",
        "Boolean @default(true)|boolean not null default (true)",
        "Int @default(5)|integer not null default '5'",
        "Int @default(-5)|integer not null default '-5'::integer",
        "BigInt @default(-5)|bigint not null default (-5)",
        "Float @default(1)|double precision not null default 1.0",
        "Float @default(100000)|double precision not null default 1e5",
        "Decimal @default(\"1.250\")|decimal(65,30) not null default 1.25",
        "String @default(\"a\")|text not null default 'a'::text",
        "String @default(\"a\")|text not null default 'a'::varchar",
        "String @default(\"a\")|text not null default CAST('a' AS text)",
        "String @default(\"a\")|text not null default E'a'",
        "String @default(\"a\")|text not null default $$a$$",
        "String @default(\"it's\")|text not null default 'it''s'",
        "String @default(\"a\\nb\")|text not null default E'a\\nb'",
        "String @default(\"a\\\\b\")|text not null default 'a\\b'",
        "String @default(\"a\") @db.VarChar(5)|varchar(5) not null default 'a'::varchar(5)",
        "String?|text default NULL::text",
        "String @default(uuid())|text not null",
        "String @default(dbgenerated())|text not null default gen_random_uuid()",
        "String @default(dbgenerated())|text not null",
        "String @default(dbgenerated(\"gen_random_uuid()\"))|text not null default"
            + " gen_random_uuid()",
        "Int @default(dbgenerated(\"floor(random())\"))|integer not null default floor( random() )",
        "DateTime @default(now())|timestamp(3) not null default CURRENT_TIMESTAMP",
        "DateTime @default(now())|timestamp(3) not null default (now())",
        "DateTime @default(now())|timestamp(3) not null default pg_catalog.now()",
        "DateTime @default(\"2020-01-01T00:00:00Z\")|timestamp(3) not null default '2021-01-01'",
        "DateTime @default(\"2020-01-01T00:00:00Z\")|timestamp(3) not null default now()",
        "Json @default(\"{\\\"a\\\":1,\\\"b\\\":2}\")|jsonb not null default '{\"b\": 2, \"a\":"
            + " 1}'",
        "Bytes @default(\"AQID\")|bytea not null default '\\x010203'",
        "Bytes @default(\"YWI=\")|bytea not null default 'ab'",
        "E @default(B)|\"E\" not null default 'b b'::\"E\"",
        "E[] @default([A, B])|\"E\"[] default '{A,\"b b\"}'",
        "E[] @default([])|\"E\"[] default ARRAY[]::\"E\"[]",
        "Int[] @default([1, -2])|integer[] default '{1,-2}'",
        "Int[] @default([])|integer[] default '{}'",
        "String[] @default([\"a\", \"d,e\"])|text[] default ARRAY['a'::text, 'd,e']",
        "String[] @default([\"a\", \"d,e\"])|text[] default '{a,\"d,e\"}'",
        "Boolean[] @default([true])|boolean[] default '{t}'",
        "Int @default(autoincrement())|serial",
        "Int @default(autoincrement())|integer generated always as identity",
        "Int @default(autoincrement())|integer not null default nextval('sq')",
        "BigInt @default(autoincrement())|bigserial",
      })
  void takesTheseDefaultsForEqual(String field, String sql) {
    DriftCase.column(field, sql).gives();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Boolean @default(true)|boolean not null default false",
        "Int @default(5)|integer not null default 6",
        "Int @default(5)|integer not null default 2 + 3",
        "Int @default(1)|serial",
        "Float @default(0.1)|double precision not null default 0.2",
        "String @default(\"a\")|text not null default 'A'",
        "String @default(\"a\")|text not null default lower('A')",
        "String @default(\"a\") @db.Char(5)|char(5) not null default 'a    '",
        "DateTime @default(now())|timestamp(3) not null default CURRENT_TIMESTAMP(3)",
        "DateTime @default(now())|timestamp(3) not null default clock_timestamp()",
        "DateTime @default(now())|timestamp(3) not null default timezone('utc', now())",
        "DateTime @default(now())|timestamp(3) not null default now()::timestamp",
        "DateTime @default(now())|timestamp(3) not null default '2020-01-01'",
        "Json @default(\"[]\")|jsonb not null default '{}'",
        "Bytes @default(\"AQID\")|bytea not null default '\\x010204'",
        "E @default(A)|\"E\" not null default 'b b'",
        "Int[] @default([1, 2])|integer[] default '{2,1}'",
        "String @default(dbgenerated(\"gen_random_uuid()\"))|text not null default 'a'",
        "String @default(dbgenerated(\"a.f()\"))|text not null default version()",
      })
  void reportsTheseDefaults(String field, String sql) {
    DriftCase.column(field, sql).gives("~ default T.c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Boolean @default(false)|boolean not null",
        "String @default(\"\")|text not null",
        "DateTime @default(now())|timestamp(3) not null",
        "String @default(dbgenerated(\"gen_random_uuid()\"))|text not null",
        "Int[] @default([])|integer[]",
        "E @default(A)|\"E\" not null default NULL",
        "Int @default(autoincrement())|integer not null",
      })
  void reportsADefaultThatNoMigrationSets(String field, String sql) {
    DriftCase.column(field, sql).gives("+ default T.c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Boolean|boolean not null default false",
        "String @default(uuid())|text not null default gen_random_uuid()",
        "DateTime @updatedAt|timestamp(3) not null default now()",
        "Int[]|integer[] default '{}'",
        "Int|serial",
        "Int|integer generated always as identity",
        "Int?|integer generated always as (id * 2) stored",
      })
  void reportsADefaultThatIsNotDeclared(String field, String sql) {
    DriftCase.column(field, sql).gives("- default T.c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"Int|integer", "Int?|integer not null", "E?|\"E\" not null"})
  void reportsNullability(String field, String sql) {
    DriftCase.column(field, sql).gives("~ nullability T.c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "String @db.Char|char not null",
        "String @db.Bit|bit not null",
        "Unsupported(\"int4\")|integer not null",
        "Unsupported(\"dom\")|dom not null",
        "Int @default(5)|integer not null default 5.0",
        "BigInt @default(5)|bigint not null default 5::bigint",
        "String @default(\"5\")|text not null default 5",
        "String @default(dbgenerated(\"'a'::text\"))|text not null default 'a'",
        "DateTime @default(dbgenerated(\"NOW() + interval '1 day'\"))|timestamp(3) not null default"
            + " now() + '1 day'::interval",
        "Int @default(dbgenerated(\"nextval('sq')\"))|integer not null default"
            + " nextval('sq'::regclass)",
        "BigInt[] @default([1])|bigint[] default ARRAY[1]",
        "Json @default(\"{\\\"a\\\":1.0}\")|jsonb not null default '{\"a\": 1}'",
      })
  void staysSilentWhereOnlyTheSpellingDiffers(String field, String sql) {
    DriftCase.column(field, sql).gives();
  }
}
