-- Prisma's way from a number to a uuid: drop and add.
-- migration: init
CREATE TABLE a (id serial NOT NULL, CONSTRAINT a_pkey PRIMARY KEY (id));
ALTER TABLE a DROP CONSTRAINT a_pkey, DROP COLUMN id, ADD COLUMN id uuid NOT NULL, ADD CONSTRAINT a_pkey PRIMARY KEY (id);
