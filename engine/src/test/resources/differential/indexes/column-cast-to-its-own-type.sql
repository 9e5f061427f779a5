-- A column that is cast to the type it has is the column.
-- migration: init
CREATE TABLE notes (
  id int, body text, title varchar(20), "When" timestamptz, tags text[], amount numeric(10, 2)
);
CREATE INDEX notes_body ON notes (((body)::text));
CREATE INDEX notes_title ON notes ((title::text));
CREATE INDEX notes_words ON notes ((title::varchar));
CREATE INDEX notes_when ON notes (("When"::timestamp with time zone));
CREATE INDEX notes_tags ON notes ((tags::text[]));
CREATE INDEX notes_amount ON notes ((amount::numeric));
CREATE INDEX ON notes ((body::text), (id::bigint));
ALTER TABLE notes RENAME COLUMN body TO content;
