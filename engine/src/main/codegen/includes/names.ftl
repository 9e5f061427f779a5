/** One part of a name that was marked as one. */
Token NamePart() :
{
  final Token t;
}
{
  (
    t = <IDENTIFIER>
  |
    t = <QUOTED_IDENTIFIER>
  )
  { return t; }
}

/** A name of one part. */
SqlIdentifier Name() :
{
  final Token t;
}
{
  { nextIsName(); }
  t = NamePart()
  { return tokens().identifier(t); }
}

/** A name with or without schema. */
SqlIdentifier QualifiedName() :
{
  final List<Token> parts = new ArrayList<Token>(2);
  Token t;
}
{
  { nextIsName(); }
  t = NamePart() { parts.add(t); }
  (
    <DOT> { nextIsLabel(); }
    t = NamePart() { parts.add(t); }
  )*
  { return tokens().identifier(parts); }
}

/** Column names in parentheses. */
List<SqlIdentifier> ParenthesizedNames() :
{
  final List<SqlIdentifier> names = new ArrayList<SqlIdentifier>(2);
  SqlIdentifier name;
}
{
  <LPAREN>
  name = Name() { names.add(name); }
  (
    <COMMA> name = Name() { names.add(name); }
  )*
  <RPAREN>
  { return names; }
}

/** Names with or without schema, with commas between. */
List<SqlIdentifier> QualifiedNames() :
{
  final List<SqlIdentifier> names = new ArrayList<SqlIdentifier>(2);
  SqlIdentifier name;
}
{
  name = QualifiedName() { names.add(name); }
  (
    <COMMA> name = QualifiedName() { names.add(name); }
  )*
  { return names; }
}

/** A table that may have ONLY before it and a star behind it. */
SqlIdentifier TableReference() :
{
  final SqlIdentifier name;
}
{
  [ <ONLY> ]
  name = QualifiedName()
  [ <STAR> ]
  { return name; }
}

/** A string constant. */
SqlNode Label() :
{
  final Token t;
}
{
  t = <QUOTED_STRING>
  ( LOOKAHEAD({ tokens().goesOn(token, getToken(1)) }) <QUOTED_STRING> )*
  { return tokens().string(t, token); }
}

/** Makes a name of an IF that does not begin IF EXISTS or IF NOT EXISTS. */
JAVACODE
void separateIf() {
  if (getToken(1).kind == IF) {
    nextIsName();
  }
}

boolean IfExists() :
{
}
{
  { separateIf(); }
  (
    <IF> <EXISTS> { return true; }
  |
    { return false; }
  )
}

boolean IfNotExists() :
{
}
{
  { separateIf(); }
  (
    <IF> <NOT> <EXISTS> { return true; }
  |
    { return false; }
  )
}

boolean Concurrently() :
{
}
{
  <CONCURRENTLY> { return true; }
|
  { return false; }
}

/** CASCADE or RESTRICT; RESTRICT is what holds if neither is said. */
boolean Cascade() :
{
}
{
  <CASCADE> { return true; }
|
  [ <RESTRICT> ] { return false; }
}

/** A run in parentheses that nothing is asked of. */
void SkippedParentheses() :
{
}
{
  <LPAREN> { skipInside(); } <RPAREN>
}

/** Skips to the parenthesis that closes the one just read. */
JAVACODE
void skipInside() {
  final int close = Runs.closing(token_source.tokens(), token);
  if (close > ((SqlToken) getToken(1)).index) {
    skipTo(close);
  }
}

/** An expression in parentheses, without them. */
Expression EnclosedExpression() :
{
  final Expression e;
}
{
  <LPAREN> e = ExpressionInside() <RPAREN>
  { return e; }
}

/** Reads the expression up to the parenthesis that closes the one just read. */
JAVACODE
Expression ExpressionInside() {
  return expressionTo(Runs.closing(token_source.tokens(), token));
}
