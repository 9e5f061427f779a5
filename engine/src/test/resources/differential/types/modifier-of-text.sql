-- Text has no length.
-- refused: next 42601 type modifier is not allowed for type "text"
-- migration: init
CREATE TABLE a (a varchar(10), b numeric(10), c numeric(10, 2), d bit(3), e time(3), f interval second(2));
-- migration: next
ALTER TABLE a ADD COLUMN g text(255);
