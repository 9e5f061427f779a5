# Statements that the test's server refuses and another server may accept: they hang on roles,
# tablespaces, databases, locales and settings that no migration makes. One a line.
# Lintel must never refuse them, and they count neither as found nor as missed.

## of the server
# Roles belong to the server: a dump, another database or the person who set it up makes them.
CREATE POLICY {new} ON {orders} TO nosuchrole USING (true)
GRANT SELECT ON {orders} TO nosuchrole
GRANT nosuchrole TO {reader}
REVOKE ALL ON {orders} FROM nosuchrole
ALTER TABLE {orders} OWNER TO nosuchrole
CREATE SCHEMA {new} AUTHORIZATION nosuchrole
ALTER DEFAULT PRIVILEGES FOR ROLE nosuchrole GRANT SELECT ON TABLES TO PUBLIC
SET ROLE nosuchrole
DROP ROLE {new}
DROP USER {new}
ALTER ROLE {new} NOLOGIN
# Tablespaces and databases are the server's.
[alone] DROP TABLESPACE nosuchspace
[alone] DROP DATABASE nosuchdatabase
CREATE TABLE {new} (a int) TABLESPACE nosuchspace
CREATE INDEX {new} ON {orders} ({orders.note}) TABLESPACE nosuchspace
ALTER TABLE {orders} SET TABLESPACE nosuchspace
# The server refuses a name of another database, and accepts that of the connected one.
CREATE TABLE otherdb.public.{new:bare} (a int)
# Collations of the operating system's locales are made with the database.
CREATE TABLE {new} (a text COLLATE "xx_YY")
# What may be installed beside the server.
CREATE LANGUAGE nosuchlanguage
SECURITY LABEL ON TABLE {orders} IS 'x'
# Subscriptions may have been made by hand, as they name the password of another server.
[alone] DROP SUBSCRIPTION nosuchsubscription
[file] DROP SUBSCRIPTION nosuchsubscription
# Who the connecting user is.
CREATE USER MAPPING FOR CURRENT_USER SERVER {remote} ;; CREATE USER MAPPING FOR CURRENT_USER SERVER {remote}
DROP USER MAPPING FOR CURRENT_USER SERVER {remote}
