-- What has a schema in front is no column where it is a type, a function, a collation or a field.
-- migration: init
CREATE SCHEMA app;
CREATE TYPE app.state AS ENUM ('open');
CREATE TYPE app.pair AS (x int, y int);
CREATE SEQUENCE app.seq;
CREATE FUNCTION app.both() RETURNS app.pair LANGUAGE sql AS 'SELECT ROW(1, 2)::app.pair';
-- migration: make
CREATE TABLE app.t (
  a app.state DEFAULT 'open'::app.state,
  b int DEFAULT nextval('app.seq'),
  c app.pair DEFAULT app.both(),
  d int DEFAULT (app.both()).x,
  e text DEFAULT ('a' COLLATE pg_catalog."C"),
  f int DEFAULT 1 OPERATOR(pg_catalog.+) 2,
  g int DEFAULT (ROW(1, 2)::app.pair).y,
  h text DEFAULT CAST('open' AS app.state)::text,
  i timestamptz DEFAULT pg_catalog.now()
);
