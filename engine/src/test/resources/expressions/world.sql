CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN price AS numeric(10,2) CHECK (VALUE >= 0);
CREATE DOMAIN email AS text;
CREATE TYPE address AS (street text, city varchar(20));
CREATE FUNCTION total(n int, factor int DEFAULT 2) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT (n * factor)::bigint $$;
CREATE FUNCTION first_of(VARIADIC list anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS $$ SELECT list[1] $$;
CREATE FUNCTION owned(uuid) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT true $$;
CREATE TABLE world (
  i int, s smallint, b bigint, n numeric(8,2), r real, d double precision, f boolean,
  t text, v varchar(10), c char(3), nm name, by bytea, u uuid, j json, jb jsonb,
  da date, ti time, tz timetz, ts timestamp, tstz timestamptz, iv interval,
  ia int[], ta text[], va varchar(5)[], ua uuid[], ja jsonb[],
  m mood, ma mood[], p price, e email, a address, ir int4range, dr daterange, tr tstzrange,
  mr int4multirange, ip inet, ci cidr, mc macaddr, bi bit(4), vb bit varying(5),
  tv tsvector, tq tsquery, x xml, mo money, po point, bo box, o oid, rc regclass, ch "char", js jsonpath
);
