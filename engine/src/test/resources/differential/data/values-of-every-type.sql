-- Strings that are values.
-- migration: init
CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE TABLE a (i int DEFAULT ' 12 ', b boolean DEFAULT 'of', n numeric DEFAULT '1e3', d double precision DEFAULT 'Infinity',
  u uuid DEFAULT '{00000000-0000-0000-0000-000000000000}', j jsonb DEFAULT ' {"a": 1}', t text[] DEFAULT '{}', m mood DEFAULT 'good',
  s timestamp DEFAULT 'now', x text DEFAULT 1, y bigint DEFAULT 1.5, z date DEFAULT now(), w real DEFAULT -1);
UPDATE a SET i = '7', b = 'yes', n = '-.5', u = '00000000000000000000000000000000', j = 'null', t = ' {a,b}', m = 'bad' WHERE i = '1' AND b IN ('t', 'off');
