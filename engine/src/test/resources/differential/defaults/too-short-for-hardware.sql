-- A hardware address has six bytes.
-- refused: init 22P02 invalid input syntax for type macaddr: "00:11"
-- migration: init
CREATE TABLE t (m macaddr DEFAULT '00:11');
