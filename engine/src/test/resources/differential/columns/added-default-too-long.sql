-- The server computes the default when it adds the column.
-- refused: init 22001 value too long for type character varying(3)
-- migration: init
CREATE TABLE t (a varchar(3) DEFAULT 'longer');
ALTER TABLE t ADD b varchar(3) DEFAULT 'longer';
