-- SELECT INTO makes a table too.
-- migration: init
CREATE TABLE a (id int, b text);
SELECT id, b INTO b FROM a;
