-- A trigger for each row of a partition cannot see all changed rows.
-- refused: init 0A000 ROW triggers with transition tables are not supported on partitions
-- migration: init
CREATE TABLE a (id int) PARTITION BY LIST (id);
CREATE TABLE a1 PARTITION OF a DEFAULT;
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER t AFTER INSERT ON a1 REFERENCING NEW TABLE AS fresh FOR EACH ROW EXECUTE FUNCTION f();
