-- A function that is called names what was renamed since.
-- refused: init 42703 column "name" of relation "a" does not exist
-- migration: init
CREATE TABLE a (id int, name text);
CREATE FUNCTION fill() RETURNS void LANGUAGE sql AS 'UPDATE a SET name = ''x''';
ALTER TABLE a RENAME COLUMN name TO title;
SELECT fill();
