-- Columns and checks of LIKE merge with inherited ones, and a key of LIKE can be referred to.
-- migration: init
CREATE TABLE base (id int PRIMARY KEY, note text, CONSTRAINT noted CHECK (note <> ''));
CREATE TABLE heir (LIKE base INCLUDING CONSTRAINTS, more int) INHERITS (base);
CREATE TABLE tree (parent int REFERENCES tree, LIKE base INCLUDING INDEXES);
