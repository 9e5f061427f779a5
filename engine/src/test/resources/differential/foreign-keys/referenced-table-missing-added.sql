-- The same with ALTER TABLE and a quoted name.
-- refused: init 42P01 relation "User" does not exist
-- migration: init
CREATE TABLE "Post" ("authorId" INTEGER);
ALTER TABLE "Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
