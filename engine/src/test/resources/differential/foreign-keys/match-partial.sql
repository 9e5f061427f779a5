-- The grammar has it, to refuse it.
-- refused: next 0A000 MATCH PARTIAL not yet implemented
-- migration: init
CREATE TABLE t (a int PRIMARY KEY, b int REFERENCES t MATCH FULL);
-- migration: next
ALTER TABLE t ADD FOREIGN KEY (b) REFERENCES t MATCH PARTIAL;
