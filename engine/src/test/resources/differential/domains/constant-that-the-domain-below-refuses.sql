-- The domain below comes first.
-- refused: init 23514 value for domain small violates check constraint "above"
-- migration: init
CREATE DOMAIN positive AS int CONSTRAINT above CHECK (VALUE > 0);
CREATE DOMAIN small AS positive CHECK (VALUE < 100);
SELECT 0::small;
