-- Built-in types by their internal names and schema.
-- migration: init
CREATE TABLE a (a pg_catalog.int4, b pg_catalog.varchar(4), c pg_catalog."timestamptz", d "text", e "varchar", f "int8", g _int4, h pg_catalog.bool[]);
