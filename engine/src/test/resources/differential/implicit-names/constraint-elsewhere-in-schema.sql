-- Implicit foreign key names step aside only within the table; implicit index names within the schema.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE x (id int, CONSTRAINT b_a_id_fkey CHECK (id > 0), CONSTRAINT b_c_key CHECK (id > 1), CONSTRAINT b_pkey CHECK (id > 2));
CREATE TABLE b (id int PRIMARY KEY, a_id int REFERENCES a, c int UNIQUE);
