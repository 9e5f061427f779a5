-- A check goes to the children too.
-- refused: next 42P16 constraint must be added to child tables too
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE ONLY a ADD CONSTRAINT early CHECK (id > 0);
CREATE TABLE b () INHERITS (a);
ALTER TABLE ONLY a ADD CONSTRAINT own CHECK (id > 1) NO INHERIT;
-- migration: next
ALTER TABLE ONLY a ADD CHECK (id > 2);
