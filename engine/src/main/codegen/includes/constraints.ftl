/** A constraint of one column. */
ConstraintNode ColumnConstraint() :
{
  final Token start;
  SqlIdentifier name = null;
  final ConstraintNode c;
}
{
  { start = getToken(1); }
  [ <CONSTRAINT> name = Name() ]
  (
    c = NullabilityOf(name, start)
  |
    c = UniqueColumn(name, start)
  |
    c = PrimaryKeyColumn(name, start)
  |
    c = Check(name, start)
  |
    c = DefaultValue(name, start)
  |
    c = Generated(name, start)
  |
    c = References(name, Collections.<SqlIdentifier>emptyList(), start)
  )
  { return c; }
}

ConstraintNode NullabilityOf(SqlIdentifier name, Token start) :
{
  final Deferral d;
}
{
  <NOT> <NULL> d = ConstraintAttributes()
  { return new NotNullConstraint(name, null, d, since(start)); }
|
  <NULL> d = ConstraintAttributes()
  { return new NullConstraint(name, d, since(start)); }
}

ConstraintNode UniqueColumn(SqlIdentifier name, Token start) :
{
  final Deferral d;
  final boolean nullsNotDistinct;
}
{
  <UNIQUE> nullsNotDistinct = NullsNotDistinct()
  IndexParameters()
  d = ConstraintAttributes()
  {
    return new UniqueConstraint(
        name,
        Collections.<SqlIdentifier>emptyList(),
        Collections.<SqlIdentifier>emptyList(),
        nullsNotDistinct,
        null,
        d,
        since(start));
  }
}

boolean NullsNotDistinct() :
{
  boolean not = false;
}
{
  <NULLS> [ <NOT> { not = true; } ] <DISTINCT> { return not; }
|
  { return false; }
}

ConstraintNode PrimaryKeyColumn(SqlIdentifier name, Token start) :
{
  final Deferral d;
}
{
  <PRIMARY> <KEY>
  IndexParameters()
  d = ConstraintAttributes()
  {
    return new PrimaryKeyConstraint(
        name,
        Collections.<SqlIdentifier>emptyList(),
        Collections.<SqlIdentifier>emptyList(),
        null,
        d,
        since(start));
  }
}

ConstraintNode Check(SqlIdentifier name, Token start) :
{
  final Expression e;
  final Deferral d;
}
{
  <CHECK> e = EnclosedExpression() d = ConstraintAttributes()
  { return new CheckConstraint(name, e, d, since(start)); }
}

ConstraintNode DefaultValue(SqlIdentifier name, Token start) :
{
  final Expression e;
  final Deferral d;
}
{
  <DEFAULT_> e = DefaultExpression() d = ConstraintAttributes()
  { return new DefaultConstraint(name, e, d, since(start)); }
}

/** The expression of a default ends where the next constraint begins; see Runs. */
JAVACODE
Expression DefaultExpression() {
  return expressionTo(Runs.endOfDefault(token_source.tokens(), getToken(1)));
}

ConstraintNode Generated(SqlIdentifier name, Token start) :
{
  final ConstraintNode c;
  final Expression e;
  boolean stored = false;
  final Deferral d;
}
{
  <GENERATED>
  (
    <ALWAYS> <AS>
    (
      c = Identity(name, IdentityMode.ALWAYS, start) { return c; }
    |
      e = EnclosedExpression()
      [ <STORED> { stored = true; } | <VIRTUAL> ]
      d = ConstraintAttributes()
      { return new GeneratedConstraint(name, e, stored, d, since(start)); }
    )
  |
    <BY> <DEFAULT_> <AS>
    (
      c = Identity(name, IdentityMode.BY_DEFAULT, start) { return c; }
    |
      e = EnclosedExpression()
      [ <STORED> { stored = true; } | <VIRTUAL> ]
      d = ConstraintAttributes()
      { return new GeneratedConstraint(name, e, stored, d, since(start)); }
    )
  )
}

IdentityConstraint Identity(SqlIdentifier name, IdentityMode mode, Token start) :
{
  SqlIdentifier sequence = null;
  final Deferral d;
}
{
  <IDENTITY>
  [ <LPAREN> sequence = IdentityOptions() <RPAREN> ]
  d = ConstraintAttributes()
  { return new IdentityConstraint(name, mode, sequence, d, since(start)); }
}

SqlIdentifier IdentityOptions() :
{
  SqlIdentifier sequence = null;
}
{
  (
    <SEQUENCE> <NAME> sequence = QualifiedName()
  |
    SequenceOption()
  )*
  { return sequence; }
}

/** An option of a sequence but for OWNED BY and SEQUENCE NAME. */
void SequenceOption() :
{
}
{
  <INCREMENT> [ <BY> ] SignedInteger()
|
  <NO> ( <MINVALUE> | <MAXVALUE> | <CYCLE> )
|
  ( <MINVALUE> | <MAXVALUE> | <CACHE> ) SignedInteger()
|
  <START> [ <WITH> ] SignedInteger()
|
  <RESTART> [ <WITH> ] [ SignedInteger() ]
|
  <CYCLE>
|
  <AS> ColumnType()
|
  <LOGGED>
|
  <UNLOGGED>
}

void SignedInteger() :
{
}
{
  [ <PLUS> | <MINUS> ] <UNSIGNED_INTEGER_LITERAL>
}

ConstraintNode References(SqlIdentifier name, List<SqlIdentifier> columns, Token start) :
{
  final SqlIdentifier table;
  List<SqlIdentifier> referenced = Collections.emptyList();
  ReferentialAction onDelete = null;
  ReferentialAction onUpdate = null;
  final Deferral d;
}
{
  <REFERENCES> table = TableReference()
  [ referenced = KeyColumns() ]
  [ <MATCH> ( <FULL> | <PARTIAL> | <SIMPLE> ) ]
  (
    <ON>
    (
      <DELETE> onDelete = ReferentialActionWord()
    |
      <UPDATE> onUpdate = ReferentialActionWord()
    )
  )*
  d = ConstraintAttributes()
  {
    return new ForeignKeyConstraint(
        name, columns, table, referenced, onDelete, onUpdate, d, since(start));
  }
}

ReferentialAction ReferentialActionWord() :
{
}
{
  <NO> <ACTION> { return ReferentialAction.NO_ACTION; }
|
  <RESTRICT> { return ReferentialAction.RESTRICT; }
|
  <CASCADE> { return ReferentialAction.CASCADE; }
|
  <SET>
  (
    <NULL> [ ParenthesizedNames() ] { return ReferentialAction.SET_NULL; }
  |
    <DEFAULT_> [ ParenthesizedNames() ] { return ReferentialAction.SET_DEFAULT; }
  )
}

/** What may follow any constraint (PostgreSQL: ConstraintAttributeSpec, and NO INHERIT of CHECK). */
Deferral ConstraintAttributes() :
{
  Boolean deferrable = null;
  Boolean deferred = null;
  boolean notValid = false;
  boolean noInherit = false;
}
{
  (
    LOOKAHEAD({ token_source.tokens().ahead().isConstraintAttribute(getToken(1)) })
    (
      <DEFERRABLE> { deferrable = Boolean.TRUE; }
    |
      <INITIALLY>
      (
        <DEFERRED> { deferred = Boolean.TRUE; }
      |
        <IMMEDIATE> { deferred = Boolean.FALSE; }
      )
    |
      <NOT>
      (
        <DEFERRABLE> { deferrable = Boolean.FALSE; }
      |
        <VALID> { notValid = true; }
      |
        <ENFORCED>
      )
    |
      <NO> <INHERIT> { noInherit = true; }
    |
      <ENFORCED>
    )
  )*
  {
    return deferrable == null && deferred == null && !notValid && !noInherit
        ? Deferral.NONE
        : new Deferral(deferrable, deferred, notValid, noInherit);
  }
}

/** A constraint of a table, with its name if it has one. */
ConstraintNode TableConstraint() :
{
  final Token start;
  SqlIdentifier name = null;
  final ConstraintNode c;
}
{
  { start = getToken(1); }
  [ <CONSTRAINT> name = Name() ]
  (
    c = Check(name, start)
  |
    c = UniqueKey(name, start)
  |
    c = PrimaryKey(name, start)
  |
    c = ForeignKey(name, start)
  |
    c = Exclusion(name, start)
  |
    c = NotNullOfTable(name, start)
  )
  { return c; }
}

/** PostgreSQL 18 has NOT NULL as a constraint of the table. */
ConstraintNode NotNullOfTable(SqlIdentifier name, Token start) :
{
  final SqlIdentifier column;
  final Deferral d;
}
{
  <NOT> <NULL> column = Name() d = ConstraintAttributes()
  { return new NotNullConstraint(name, column, d, since(start)); }
}

ConstraintNode UniqueKey(SqlIdentifier name, Token start) :
{
  List<SqlIdentifier> columns = Collections.emptyList();
  List<SqlIdentifier> include = Collections.emptyList();
  boolean nullsNotDistinct = false;
  SqlIdentifier index = null;
  final Deferral d;
}
{
  <UNIQUE>
  (
    <USING> <INDEX> index = Name()
  |
    nullsNotDistinct = NullsNotDistinct()
    columns = KeyColumns()
    [ include = Include() ]
    IndexParameters()
  )
  d = ConstraintAttributes()
  {
    return new UniqueConstraint(name, columns, include, nullsNotDistinct, index, d, since(start));
  }
}

ConstraintNode PrimaryKey(SqlIdentifier name, Token start) :
{
  List<SqlIdentifier> columns = Collections.emptyList();
  List<SqlIdentifier> include = Collections.emptyList();
  SqlIdentifier index = null;
  final Deferral d;
}
{
  <PRIMARY> <KEY>
  (
    <USING> <INDEX> index = Name()
  |
    columns = KeyColumns()
    [ include = Include() ]
    IndexParameters()
  )
  d = ConstraintAttributes()
  { return new PrimaryKeyConstraint(name, columns, include, index, d, since(start)); }
}

ConstraintNode ForeignKey(SqlIdentifier name, Token start) :
{
  final List<SqlIdentifier> columns;
  final ConstraintNode c;
}
{
  <FOREIGN> <KEY> columns = KeyColumns()
  c = References(name, columns, start)
  { return c; }
}

/** The columns of a key; PostgreSQL 18 has PERIOD before or WITHOUT OVERLAPS after the last one. */
List<SqlIdentifier> KeyColumns() :
{
  final List<SqlIdentifier> names = new ArrayList<SqlIdentifier>(2);
  SqlIdentifier name;
}
{
  <LPAREN>
  name = KeyColumn() { names.add(name); }
  (
    <COMMA> name = KeyColumn() { names.add(name); }
  )*
  <RPAREN>
  { return names; }
}

SqlIdentifier KeyColumn() :
{
  final SqlIdentifier name;
}
{
  [
    LOOKAHEAD({ token_source.tokens().ahead().isPeriodOfKey(getToken(1)) })
    <PERIOD>
  ]
  name = Name()
  [ <WITHOUT> <OVERLAPS> ]
  { return name; }
}

List<SqlIdentifier> Include() :
{
  final List<SqlIdentifier> columns;
}
{
  <INCLUDE> columns = ParenthesizedNames()
  { return columns; }
}

/** Behind INCLUDE of CREATE INDEX the grammar of the server reads any key; most are refused later. */
List<IndexElement> IncludedKeys() :
{
  final List<IndexElement> keys = new ArrayList<IndexElement>(2);
  IndexElement e;
}
{
  <INCLUDE> <LPAREN>
  e = IndexKey() { keys.add(e); }
  (
    <COMMA> e = IndexKey() { keys.add(e); }
  )*
  <RPAREN>
  { return keys; }
}

/** Storage parameters and tablespace of the index under a constraint. */
void IndexParameters() :
{
}
{
  [ <WITH> SkippedParentheses() ]
  [ <USING> <INDEX> <TABLESPACE> Name() ]
}

ConstraintNode Exclusion(SqlIdentifier name, Token start) :
{
  SqlIdentifier method = null;
  final List<ExclusionElement> elements = new ArrayList<ExclusionElement>(2);
  ExclusionElement e;
  Expression predicate = null;
  final Deferral d;
}
{
  <EXCLUDE>
  [ <USING> method = Name() ]
  <LPAREN>
  e = ExclusionElement() { elements.add(e); }
  (
    <COMMA> e = ExclusionElement() { elements.add(e); }
  )*
  <RPAREN>
  [ Include() ]
  IndexParameters()
  [ <WHERE> predicate = EnclosedExpression() ]
  d = ConstraintAttributes()
  { return new ExclusionConstraint(name, method, elements, predicate, d, since(start)); }
}

ExclusionElement ExclusionElement() :
{
  final IndexElement key;
  final Token operator;
}
{
  key = IndexKey()
  <WITH>
  {
    operator = getToken(1);
    skipTo(Runs.endOfItem(tokens(), operator));
    return new ExclusionElement(key, textSince(operator), since(operator));
  }
}

IndexElement IndexKey() :
{
  final Token start;
  SqlIdentifier column = null;
  Expression expression = null;
  SqlIdentifier operatorClass = null;
  boolean descending = false;
}
{
  { start = getToken(1); nextIsName(); }
  (
    expression = EnclosedExpression()
  |
    LOOKAHEAD({ token_source.tokens().ahead().isCall(getToken(1)) })
    expression = Call()
  |
    column = Name()
  )
  [ <COLLATE> QualifiedName() ]
  { nextIsNameUnless(Choice.AFTER_INDEX_KEY); }
  [
    operatorClass = QualifiedName()
    [ SkippedParentheses() ]
  ]
  [ <ASC> | <DESC> { descending = true; } ]
  [ <NULLS> ( <FIRST> | <LAST> ) ]
  { return new IndexElement(column, expression, operatorClass, descending, since(start)); }
}

/** A call of a function, up to the parenthesis that closes its arguments. */
JAVACODE
Expression Call() {
  return expressionTo(Runs.endOfCall(token_source.tokens(), getToken(1)));
}
