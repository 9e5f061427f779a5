-- A quoted name keeps its case.
-- migration: init
CREATE TABLE "Account" (id int);
CREATE TABLE account (id int);
CREATE TABLE "ACCOUNT" (id int);
