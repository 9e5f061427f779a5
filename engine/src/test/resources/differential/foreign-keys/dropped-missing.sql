-- There is no such constraint.
-- refused: init 42704 constraint "Post_authorId_fkey" of relation "Post" does not exist
-- migration: init
CREATE TABLE "Post" ("authorId" INTEGER);
ALTER TABLE "Post" DROP CONSTRAINT "Post_authorId_fkey";
