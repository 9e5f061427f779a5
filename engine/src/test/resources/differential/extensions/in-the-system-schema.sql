-- What lies in pg_catalog needs no schema before it, whatever the search path says.
-- refused: init 42883 function uuid_none() does not exist
-- migration: init
CREATE EXTENSION "uuid-ossp" SCHEMA pg_catalog;
CREATE EXTENSION citext WITH SCHEMA pg_catalog;
CREATE SCHEMA app;
CREATE TABLE job (id uuid PRIMARY KEY DEFAULT uuid_generate_v4(), token uuid CHECK (token <> uuid_nil()), mail citext);
SET search_path = app;
CREATE TABLE job (id uuid DEFAULT pg_catalog.uuid_generate_v4(), mail citext, other pg_catalog.citext);
CREATE VIEW nil AS SELECT uuid_nil() AS id FROM job WHERE mail = 'a';
ALTER TABLE job ADD COLUMN more uuid DEFAULT uuid_none();
