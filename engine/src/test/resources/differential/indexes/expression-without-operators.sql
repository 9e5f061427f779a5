-- The method has nothing for the type of the expression.
-- refused: init 42704 data type text has no default operator class for access method "gin"
-- migration: init
CREATE TABLE t (a jsonb);
CREATE INDEX i ON t USING gin ((a -> 'x'));
CREATE INDEX j ON t USING gin ((a ->> 'x'));
