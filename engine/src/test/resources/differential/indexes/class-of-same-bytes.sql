-- A class takes what its own type can be read from as it is.
-- migration: init
CREATE TABLE item (id int, name text);
CREATE INDEX by_name ON item (name bpchar_ops);
CREATE INDEX by_id ON item (id oid_ops);
CREATE INDEX by_tree ON item USING gist (box(point(id, id), point(id, id)));
