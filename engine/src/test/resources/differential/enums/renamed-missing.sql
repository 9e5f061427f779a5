-- There is no such type.
-- refused: init 42704 type "e" does not exist
-- migration: init
ALTER TYPE e RENAME TO f;
