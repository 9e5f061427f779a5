-- The type lives in the schema of the extension.
-- refused: init 42704 type "citext" does not exist
-- migration: init
CREATE SCHEMA extensions;
CREATE EXTENSION citext SCHEMA extensions;
CREATE TABLE a (email extensions.citext);
CREATE TABLE b (email citext);
