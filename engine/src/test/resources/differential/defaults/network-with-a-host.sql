-- A network has no bits behind its mask.
-- refused: init 22P02 invalid cidr value: "10.0.0.1/8"
-- migration: init
CREATE TABLE t (c cidr DEFAULT '10.0.0.1/8');
