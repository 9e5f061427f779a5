-- TRUNCATE wants the referencing tables too.
-- refused: next 0A000 cannot truncate a table referenced in a foreign key constraint
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, up int REFERENCES a);
TRUNCATE a;
CREATE TABLE b (a int REFERENCES a);
TRUNCATE a, b;
TRUNCATE a CASCADE;
-- migration: next
TRUNCATE TABLE a RESTART IDENTITY;
