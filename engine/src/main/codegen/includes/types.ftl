/** A data type. */
TypeName ColumnType() :
{
  final Token start;
  final SqlIdentifier name;
  List<String> modifiers = Collections.emptyList();
  boolean keywords = true;
  int dimensions;
}
{
  { start = getToken(1); nextIsTypeName(); }
  (
    (
      <DOUBLE> [ <PRECISION> ]
    |
      ( <CHARACTER> | <CHAR> | <NCHAR> ) [ <VARYING> ] [ modifiers = TypeModifiers() ]
    |
      <NATIONAL> ( <CHARACTER> | <CHAR> ) [ <VARYING> ] [ modifiers = TypeModifiers() ]
    |
      <BIT> [ <VARYING> ] [ modifiers = TypeModifiers() ]
    |
      ( <TIMESTAMP> | <TIME> ) [ modifiers = TypeModifiers() ]
      [ ( <WITH> | <WITHOUT> ) <TIME> <ZONE> ]
    |
      <INTERVAL> [ IntervalFields() ] [ modifiers = TypeModifiers() ]
    |
      (
        <VARCHAR> | <DECIMAL> | <DEC> | <NUMERIC> | <FLOAT> | <REAL> | <INT> | <INTEGER> | <SMALLINT>
      | <BIGINT> | <BOOLEAN>
      )
      [ modifiers = TypeModifiers() ]
    )
    { name = tokens().words(start, token); }
  |
    name = TypeIdentifier() { keywords = false; }
    [ modifiers = TypeModifiers() ]
  )
  TypeSuffix()
  dimensions = ArrayDimensions()
  { return new TypeName(name, keywords, modifiers, dimensions, since(start)); }
}

/** The name of a type that is no word of the grammar. */
SqlIdentifier TypeIdentifier() :
{
  final List<Token> parts = new ArrayList<Token>(2);
  Token t;
}
{
  t = NamePart() { parts.add(t); }
  (
    <DOT> { nextIsLabel(); }
    t = NamePart() { parts.add(t); }
  )*
  { return tokens().identifier(parts); }
}

/** What stands in parentheses after a type, as it is written. */
List<String> TypeModifiers() :
{
  final List<String> modifiers;
}
{
  <LPAREN> modifiers = ModifierTexts() <RPAREN>
  { return modifiers; }
}

JAVACODE
List<String> ModifierTexts() {
  final int close = Runs.closing(token_source.tokens(), token);
  final List<String> texts = Runs.itemTexts(token_source.tokens(), getToken(1), close);
  skipTo(close);
  return texts;
}

void IntervalFields() :
{
}
{
  IntervalField() [ <TO> IntervalField() ]
}

void IntervalField() :
{
}
{
  <YEAR> | <MONTH> | <DAY> | <HOUR> | <MINUTE> | <SECOND>
}

/** MySQL's words after a number type. */
void TypeSuffix() :
{
}
{
  (
    LOOKAHEAD({ token_source.tokens().ahead().isNumberAttribute(getToken(1)) })
    { nextIsLabel(); }
    <IDENTIFIER>
  )*
}

int ArrayDimensions() :
{
  int dimensions = 0;
}
{
  (
    <ARRAY> { dimensions = 1; }
    [ <LBRACKET> <UNSIGNED_INTEGER_LITERAL> <RBRACKET> ]
  |
    (
      <LBRACKET> [ <UNSIGNED_INTEGER_LITERAL> ] <RBRACKET> { dimensions++; }
    )*
  )
  { return dimensions; }
}
