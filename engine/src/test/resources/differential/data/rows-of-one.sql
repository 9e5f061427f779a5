-- A row of one value is a row, also for a domain over one, and rows of a child are rows of its parent.
-- migration: init
CREATE TYPE one AS (a int);
CREATE DOMAIN single AS one;
CREATE TABLE box (a one, b single);
INSERT INTO box (a) VALUES (ROW(1)), (ROW(-2));
INSERT INTO box (a, b) VALUES (ROW(1), ROW(2)::single);
SELECT ROW(100)::one, (ROW(2)::single).a;
CREATE TABLE parent (id int);
CREATE TABLE child (more int) INHERITS (parent);
SELECT NULL::child::parent;
