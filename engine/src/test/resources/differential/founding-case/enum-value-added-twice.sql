-- Both branches add the same value.
-- refused: two 42710 enum label "PAUSED" already exists
-- migration: init
CREATE TYPE "Status" AS ENUM ('OPEN', 'CLOSED');
-- migration: one
ALTER TYPE "Status" ADD VALUE 'PAUSED';
-- migration: two
ALTER TYPE "Status" ADD VALUE 'PAUSED';
