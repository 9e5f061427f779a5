-- Collations are kept apart from the type.
-- migration: init
CREATE TABLE a (t text COLLATE "C", v varchar(10) COLLATE "POSIX" NOT NULL);
ALTER TABLE a ADD COLUMN u text COLLATE pg_catalog."default";
