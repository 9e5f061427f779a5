-- There is no such operator.
-- refused: init 42883 operator does not exist: text && text
-- migration: init
CREATE TABLE t (a text, EXCLUDE (a WITH =), EXCLUDE (a WITH &&));
