-- A table whose values are all short has no TOAST table, whose parameters are then not looked at.
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a SET (toast.autovacuum_enabled = false);
ALTER TABLE a SET (toast.nothing_like_this = 1);
