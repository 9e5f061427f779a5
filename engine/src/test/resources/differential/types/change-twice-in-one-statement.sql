-- One statement may not change a column twice.
-- refused: init 0A000 cannot alter type of column "a" twice
-- migration: init
CREATE TABLE a (a int);
ALTER TABLE a ALTER a TYPE bigint, ALTER a TYPE text;
