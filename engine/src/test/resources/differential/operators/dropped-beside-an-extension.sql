-- What types an extension's operators take is not listed for all: only the symbol tells.
-- migration: init
CREATE EXTENSION hstore;
-- migration: remark
COMMENT ON OPERATOR -> (hstore, text) IS 'value of a key';
COMMENT ON OPERATOR ? (hstore, text) IS 'has a key';
