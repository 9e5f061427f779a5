-- A column is assigned as a whole or in parts.
-- refused: init 42601 multiple assignments to same column "a"
-- migration: init
CREATE TABLE t (a text[]);
UPDATE t SET a = '{x,y}', a[3] = 'z';
