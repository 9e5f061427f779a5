-- A cast may go by way of a type that no column has.
-- migration: init
CREATE TABLE a (id int, note text);
CREATE VIEW v AS SELECT md5(note)::cstring::text AS hash FROM a;
CREATE TABLE b AS SELECT md5(note)::cstring::text AS hash FROM a;
