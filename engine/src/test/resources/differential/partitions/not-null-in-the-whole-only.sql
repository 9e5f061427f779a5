-- A column that may be null in a part is made NOT NULL in the whole only.
-- refused: init 42P16 constraint must be added to child tables too
-- migration: init
CREATE TABLE a (id int, name text) PARTITION BY RANGE (id);
CREATE TABLE b PARTITION OF a DEFAULT;
ALTER TABLE ONLY a ALTER name SET NOT NULL;
