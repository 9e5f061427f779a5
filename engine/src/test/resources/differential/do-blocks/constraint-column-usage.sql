-- The view of the columns that constraints use names the table a foreign key refers to.
-- migration: tables
CREATE TABLE users (id int PRIMARY KEY, name text);
CREATE TABLE orders (id int PRIMARY KEY, buyer int CONSTRAINT orders_buyer REFERENCES users (id));
CREATE FUNCTION run_unless_there(tab text, con text, command text) RETURNS void AS $$
BEGIN
  IF NOT EXISTS (SELECT constraint_name FROM information_schema.constraint_column_usage
      WHERE table_name = tab AND constraint_name = con) THEN
    EXECUTE command;
  END IF;
END;
$$ LANGUAGE plpgsql;
-- migration: constraints
SELECT run_unless_there('users', 'users_name', 'ALTER TABLE users ADD CONSTRAINT users_name UNIQUE (name);');
SELECT run_unless_there('users', 'users_name', 'ALTER TABLE users ADD CONSTRAINT users_name UNIQUE (name);');
SELECT run_unless_there('users', 'orders_buyer', 'ALTER TABLE orders ADD COLUMN a int;');
SELECT run_unless_there('orders', 'orders_buyer', 'ALTER TABLE orders ADD COLUMN b int;');
