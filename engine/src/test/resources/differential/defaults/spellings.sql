-- Every form of default counts as one, DEFAULT NULL does not.
-- migration: init
CREATE TABLE a (
  a int DEFAULT 1, b int DEFAULT -1, c text DEFAULT 'it''s', d text DEFAULT E'a\nb', e text DEFAULT $$dollar$$, f int DEFAULT NULL,
  g timestamp DEFAULT now(), h timestamptz DEFAULT CURRENT_TIMESTAMP(3), i date DEFAULT CURRENT_DATE, j jsonb DEFAULT '{"a": [1]}'::jsonb,
  k text[] DEFAULT ARRAY[]::text[], l text[] DEFAULT '{}', m uuid DEFAULT gen_random_uuid(), n boolean DEFAULT true NOT NULL,
  o int DEFAULT (1 + 2) * 3, p text DEFAULT lower('X') || 'y', q interval DEFAULT interval '1 day', r numeric(4,2) DEFAULT 1.50,
  s timestamp DEFAULT (now() AT TIME ZONE 'utc'), t text DEFAULT ('x'::text), u int DEFAULT (CASE WHEN true THEN 1 ELSE 2 END),
  v text DEFAULT current_user, w bit(3) DEFAULT B'101', x bytea DEFAULT '\x00', y float DEFAULT 'NaN', z text DEFAULT NULL::text
);
