-- Checks, indexes and conditions that take the new types.
-- migration: init
CREATE TABLE t (a int CHECK (a > 0 AND a IN (1, 2)), b varchar(9) CHECK (length(b) > 1), c text);
CREATE INDEX i ON t ((a + 1)) WHERE a BETWEEN 1 AND 5;
CREATE INDEX j ON t (lower(b), lower(c)) WHERE c IS NOT NULL AND b LIKE 'x%';
ALTER TABLE t ALTER a TYPE bigint, ALTER b TYPE text, ALTER c TYPE varchar(5);
ALTER TABLE t ALTER a TYPE numeric(10, 2);
