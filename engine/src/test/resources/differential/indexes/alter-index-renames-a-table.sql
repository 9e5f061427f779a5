-- ALTER INDEX is content with a table.
-- migration: init
CREATE TABLE a (a int);
ALTER INDEX a RENAME TO b;
