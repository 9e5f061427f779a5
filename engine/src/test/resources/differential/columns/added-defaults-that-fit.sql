-- Blanks are cut off, and casts too.
-- migration: init
CREATE TABLE t (a int);
ALTER TABLE t ADD b varchar(3) DEFAULT 'abc   ', ADD c varchar(3) DEFAULT 'longer'::varchar(3);
ALTER TABLE t ADD d numeric(3, 1) DEFAULT 99.94, ADD e bit(4) DEFAULT '1010', ADD f smallint DEFAULT -32768;
CREATE TABLE p (a int) PARTITION BY LIST (a);
ALTER TABLE p ADD b varchar(3) DEFAULT 'longer';
