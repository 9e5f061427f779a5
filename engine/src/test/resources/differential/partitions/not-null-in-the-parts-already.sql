-- A column that is NOT NULL in each part, or checked to be so, is made NOT NULL in the whole only.
-- modes: statements
-- migration: init
CREATE TABLE a (id int, name text) PARTITION BY RANGE (id);
CREATE TABLE b PARTITION OF a (name NOT NULL) DEFAULT;
ALTER TABLE a ADD CHECK (id IS NOT NULL);
ALTER TABLE ONLY a ALTER name SET NOT NULL;
