-- Plain tables in several spellings.
-- migration: init
CREATE TABLE a (id int);
create table B (ID INT);
CREATE TABLE "C" ("Id" INT);
CREATE TABLE public.d (id int);
CREATE TABLE "public"."E" (id int);
CREATE UNLOGGED TABLE f (id int);
CREATE TABLE g ();
