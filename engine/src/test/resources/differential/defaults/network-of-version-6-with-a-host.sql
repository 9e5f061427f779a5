-- Nor has one of version 6.
-- refused: init 22P02 invalid cidr value: "2001:db8::1/64"
-- migration: init
CREATE TABLE t (c cidr DEFAULT '2001:db8::1/64');
