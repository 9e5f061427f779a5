-- CLUSTER names the index first in its old form.
-- migration: init
CREATE TABLE item (id int PRIMARY KEY);
CREATE INDEX item_idx ON item (id);
CLUSTER item_idx ON item;
CLUSTER item USING item_pkey;
