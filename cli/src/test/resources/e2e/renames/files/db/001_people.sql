CREATE TABLE people (
  id bigserial PRIMARY KEY,
  mail text NOT NULL UNIQUE
);
CREATE TYPE mood AS ENUM ('sad', 'ok');
