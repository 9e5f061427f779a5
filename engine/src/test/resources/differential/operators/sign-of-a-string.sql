-- A sign does not tell what a string is.
-- refused: init 42725 operator is not unique: - unknown
-- migration: init
SELECT -'a';
