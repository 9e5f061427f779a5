-- A view returns a column that only the primary key decides.
-- refused: init 2BP01 cannot drop constraint a_pkey on table a because other objects depend on it
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, name text);
CREATE TABLE b (a_id int REFERENCES a);
CREATE VIEW v AS SELECT a.id, a.name, count(*) FROM a JOIN b ON b.a_id = a.id GROUP BY a.id;
ALTER TABLE b DROP CONSTRAINT b_a_id_fkey;
ALTER TABLE a DROP CONSTRAINT a_pkey;
