-- The same constraint again: what is complained of first?
-- refused: second 42P16 multiple primary keys for table "a" are not allowed
-- migration: init
CREATE TABLE a (id int NOT NULL, CONSTRAINT a_pkey PRIMARY KEY (id));
-- migration: second
ALTER TABLE a ADD CONSTRAINT a_pkey PRIMARY KEY (id);
