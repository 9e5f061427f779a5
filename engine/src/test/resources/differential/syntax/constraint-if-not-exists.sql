-- There is no IF NOT EXISTS for constraints.
-- refused: init 42601 syntax error at or near "NOT"
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a ADD CONSTRAINT IF NOT EXISTS a_key UNIQUE (id);
