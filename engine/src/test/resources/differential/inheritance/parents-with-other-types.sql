-- The conflict is that of the new table.
-- refused: init 42804 inherited column "id" has a type conflict
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (id bigint);
CREATE TABLE c () INHERITS (a, b);
