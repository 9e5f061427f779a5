-- Tables, columns and schemas are followed under their new names.
-- migration: init
CREATE SCHEMA s;
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (a_id int REFERENCES a);
ALTER TABLE a RENAME TO parent;
ALTER TABLE parent RENAME id TO key;
ALTER TABLE b RENAME TO child;
ALTER TABLE parent SET SCHEMA s;
