-- Set later, the label does not exist either.
-- refused: second 22P02 invalid input value for enum "Status": "CLOSED"
-- migration: init
CREATE TYPE "Status" AS ENUM ('OPEN');
CREATE TABLE "Order" ("status" "Status" NOT NULL DEFAULT 'OPEN');
-- migration: second
ALTER TABLE "Order" ALTER COLUMN "status" SET DEFAULT 'CLOSED';
