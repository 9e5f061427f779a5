-- Before version 17 the word is none that ALTER TYPE knows.
-- refused: init 0A000 dropping an enum value is not implemented
-- migration: init
CREATE TYPE state AS ENUM ('on', 'off');
ALTER TYPE state DROP VALUE 'off';
