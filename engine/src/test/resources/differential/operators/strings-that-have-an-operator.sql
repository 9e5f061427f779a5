-- Strings go into an operator for strings.
-- migration: init
SELECT 'a' || 'b', 'a' < 'b', 'a' LIKE 'b', '2' * 2, 2 - '1';
SELECT NULL || NULL, NULL = NULL;
