-- So must the table, whose name is folded.
-- refused: init 42P01 relation "tag" does not exist
-- migration: init
CREATE TABLE "Tag" (id serial);
SELECT setval(pg_get_serial_sequence('Tag', 'id'), 10);
