-- Options, tables and columns.
-- migration: init
CREATE TABLE t (id int, "Name" text);
CREATE TABLE u (id int);
ANALYZE (VERBOSE off, SKIP_LOCKED) t ("Name", id), u;
ANALYZE VERBOSE u (id);
