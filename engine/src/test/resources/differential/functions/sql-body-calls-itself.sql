-- A function is there when its body is checked, and may call itself.
-- migration: init
CREATE FUNCTION depth(tree jsonb, level int) RETURNS int LANGUAGE sql AS $$
  SELECT coalesce(max(depth(value, level + 1)), level) FROM jsonb_each(tree)
$$;
CREATE FUNCTION depth(tree jsonb) RETURNS int LANGUAGE sql AS $$ SELECT depth(tree, 0) $$;
