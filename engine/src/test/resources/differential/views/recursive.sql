-- The query of a recursive view reads the view.
-- migration: init
CREATE RECURSIVE VIEW nums (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM nums WHERE n < 5;
CREATE TABLE part (id int, whole int);
CREATE VIEW tree AS
  WITH RECURSIVE below (id, whole) AS (
    SELECT id, whole FROM part UNION ALL SELECT p.id, p.whole FROM part p, below b WHERE p.whole = b.id
  ) SEARCH DEPTH FIRST BY id, whole SET turn
  SELECT id FROM below ORDER BY turn;
