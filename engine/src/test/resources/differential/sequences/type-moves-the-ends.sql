-- Ends that were those of the old type become those of the new one, also downwards.
-- migration: init
CREATE SEQUENCE up AS smallint MINVALUE -32768 START -32768;
CREATE SEQUENCE down AS smallint INCREMENT BY -1 MAXVALUE 32767 START 32767;
ALTER SEQUENCE up AS int;
ALTER SEQUENCE down AS int;
