-- The column of LIKE has another type than the inherited one.
-- refused: init 42804 column "id" has a type conflict
-- migration: init
CREATE TABLE base (id int);
CREATE TABLE other (id text);
CREATE TABLE heir (LIKE other) INHERITS (base);
