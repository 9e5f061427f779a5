-- Values at the end, before, after, with IF NOT EXISTS, renamed.
-- migration: init
CREATE TYPE e AS ENUM ('b', 'd');
CREATE TYPE empty AS ENUM ();
ALTER TYPE e ADD VALUE 'e';
ALTER TYPE e ADD VALUE 'a' BEFORE 'b';
ALTER TYPE e ADD VALUE 'c' AFTER 'b';
ALTER TYPE e ADD VALUE IF NOT EXISTS 'c';
ALTER TYPE e RENAME VALUE 'd' TO 'D d''d';
ALTER TYPE empty ADD VALUE 'first';
