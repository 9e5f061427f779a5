-- Functions and casts know types that no column can have.
-- refused: column 42P16 column "label" has pseudo-type cstring
-- migration: init
CREATE TABLE leaf (id uuid, note text);
INSERT INTO leaf (id) SELECT uuid_in(md5('a')::cstring);
-- migration: column
ALTER TABLE leaf ADD COLUMN label cstring;
