-- Only values of the type that the cast starts from may go another way.
-- refused: use 42883 operator does not exist: text = integer
-- migration: init
CREATE TYPE mood AS ENUM ('ok', 'sad');
CREATE CAST (varchar AS mood) WITH INOUT AS IMPLICIT;
CREATE TABLE a (id int, name text, code varchar(5), feels mood);
-- migration: use
INSERT INTO a (feels) SELECT code FROM a;
SELECT 1 FROM a WHERE name = id;
