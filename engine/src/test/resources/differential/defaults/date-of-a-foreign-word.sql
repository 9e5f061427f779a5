-- A time has only words that it knows.
-- refused: init 22007 invalid input syntax for type timestamp with time zone: "now() at utc"
-- migration: init
CREATE TABLE a (id int, made timestamptz DEFAULT 'now() at utc');
