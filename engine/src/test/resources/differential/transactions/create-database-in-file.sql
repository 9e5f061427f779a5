-- So does CREATE DATABASE.
-- modes: transaction
-- refused: init 25001 CREATE DATABASE cannot run inside a transaction block
-- migration: init
CREATE DATABASE other;
