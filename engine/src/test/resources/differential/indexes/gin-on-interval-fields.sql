-- refused: init 42704 data type interval has no default operator class for access method "gin"
-- migration: init
CREATE TABLE a (pause interval second(0));
CREATE INDEX ON a USING gin (pause);
