-- Two columns swap their names by a third.
-- migration: init
CREATE TABLE a (x int, y text);
ALTER TABLE a RENAME x TO tmp;
ALTER TABLE a RENAME y TO x;
ALTER TABLE a RENAME tmp TO y;
