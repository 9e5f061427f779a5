/** CREATE TABLE after its name words; start is the token CREATE. */
CreateTable TableDefinition(Token start, Persistence persistence, boolean foreign) :
{
  final boolean ifNotExists;
  final SqlIdentifier name;
  List<TableElement> elements = Collections.emptyList();
  List<SqlIdentifier> columns = Collections.emptyList();
  SqlIdentifier parent = null;
  SqlIdentifier type = null;
  final TableOptions tail = new TableOptions();
  Expression query = null;
}
{
  ifNotExists = IfNotExists()
  name = QualifiedName()
  (
    <PARTITION> <OF> parent = QualifiedName()
    [ elements = TableElements(true) ]
    tail.partitionBound = Bound()
  |
    <OF> type = QualifiedName()
    [ elements = TableElements(true) ]
  |
    LOOKAHEAD({ token_source.tokens().ahead().isColumnListOfQuery(getToken(1)) })
    columns = ParenthesizedNames()
  |
    elements = TableElements(false)
  |
    {}
  )
  TableOptions(tail)
  [ <AS> query = queryUntil(Runs.endOfQuery(tokens(), getToken(1)), LazyTree.Part.ROWS) ]
  {
    return new CreateTable(
        persistence,
        foreign,
        ifNotExists,
        name,
        elements,
        tail.inherits,
        tail.partitionBy,
        parent,
        tail.partitionBound,
        type,
        columns,
        query,
        since(start));
  }
}

/** Reads a query up to a token of the list and skips what follows it, such as WITH NO DATA. */
JAVACODE
Expression queryUntil(int target, LazyTree.Part part) {
  final Expression query = queryTo(target, part);
  skipToNextElement();
  return query;
}

/** Skips to the next statement inside CREATE SCHEMA, else to the end. */
JAVACODE
void skipToNextElement() {
  final int target = Runs.nextSchemaElement(token_source.tokens(), getToken(1));
  if (target > ((SqlToken) getToken(1)).index) {
    skipTo(target);
  }
}

List<TableElement> TableElements(boolean ofPartition) :
{
  final List<TableElement> elements = new ArrayList<TableElement>();
}
{
  <LPAREN>
  (
    LOOKAHEAD({ getToken(1).kind != RPAREN })
    TableElementOrOpaque(ofPartition, elements)
    (
      <COMMA> TableElementOrOpaque(ofPartition, elements)
    )*
  |
    {}
  )
  <RPAREN>
  { return elements; }
}

/** An element, or its text if it is none we know. */
void TableElementOrOpaque(boolean ofPartition, List<TableElement> elements) :
{
  final Token before = token;
  TableElement e;
}
{
  try {
    { nextIsNameUnless(Choice.TABLE_ELEMENTS); }
    (
      e = TableConstraint()
    |
      e = LikeTable()
    |
      e = ColumnElement(ofPartition)
    )
    { endOfItem(); elements.add(e); }
  } catch (ParseException ex) {
    failed();
    elements.add(opaqueElement(before));
  }
}

JAVACODE
OpaqueElement opaqueElement(Token before) {
  rewind(before);
  final Token start = getToken(1);
  skipTo(Runs.endOfItem(token_source.tokens(), start));
  return new OpaqueElement(textSince(start), since(start));
}

/** A column; of a partition or where the dialect allows it, without its type. */
ColumnDefinition ColumnElement(boolean ofPartition) :
{
  final Token start;
  final SqlIdentifier name;
  TypeName type = null;
  SqlIdentifier collation = null;
  final List<ConstraintNode> constraints = new ArrayList<ConstraintNode>(2);
  ConstraintNode c;
}
{
  { start = getToken(1); }
  name = Name()
  {
    if (!ofPartition) {
      nextIsTypeName();
      tokens().failures().expectType(getToken(1));
    }
  }
  (
    LOOKAHEAD({ ofPartition })
    [ <WITH> <OPTIONS> ]
  |
    LOOKAHEAD({ token_source.tokens().ahead().isTypeLeftOut(getToken(1)) })
    {}
  |
    type = ColumnType()
  )
  (
    <COLLATE> collation = QualifiedName()
  |
    ( <STORAGE> | <COMPRESSION> ) { nextIsLabel(); } NamePart()
  |
    <OPTIONS> SkippedParentheses()
  |
    LOOKAHEAD({ token_source.tokens().ahead().isConstraintAttribute(getToken(1)) })
    StrayAttribute()
  |
    c = ColumnConstraint() { constraints.add(c); }
  )*
  { return new ColumnDefinition(name, type, collation, constraints, since(start)); }
}

/** What belongs to a constraint, before any: PostgreSQL reads it and says that it is misplaced. */
void StrayAttribute() :
{}
{
  <DEFERRABLE>
|
  <INITIALLY> ( <DEFERRED> | <IMMEDIATE> )
|
  <NOT> ( <DEFERRABLE> | <VALID> | <ENFORCED> )
|
  <NO> <INHERIT>
|
  <ENFORCED>
}

LikeClause LikeTable() :
{
  final Token start;
  final SqlIdentifier table;
  final List<String> copied = new ArrayList<String>();
  Token t;
}
{
  <LIKE> { start = token; }
  table = QualifiedName()
  (
    ( <INCLUDING> | <EXCLUDING> ) { t = token; nextIsLabel(); }
    NamePart() { copied.add(textSince(t).toUpperCase(Locale.ROOT)); }
  )*
  { return new LikeClause(table, copied, since(start)); }
}

/** What rows go into a partition. */
void PartitionBound() :
{
}
{
  <DEFAULT_>
|
  <FOR> <VALUES>
  (
    <IN> SkippedParentheses()
  |
    <FROM> SkippedParentheses() <TO> SkippedParentheses()
  |
    <WITH> SkippedParentheses()
  )
}

/** What follows the elements of a table. */
void TableOptions(TableOptions tail) :
{
  Token t;
}
{
  (
    LOOKAHEAD({ token_source.tokens().ahead().isTableOption(getToken(1)) })
    (
      <INHERITS> <LPAREN> tail.inherits = QualifiedNames() <RPAREN>
    |
      <PARTITION> <BY> tail.partitionBy = expressionTo(Runs.endOfCall(tokens(), getToken(1)))
    |
      <USING> Name()
    |
      <WITH> SkippedParentheses()
    |
      <WITHOUT> { nextIsLabel(); } NamePart()
    |
      <ON> <COMMIT> ( <DROP> | ( <PRESERVE> | <DELETE> ) <ROWS> )
    |
      <TABLESPACE> Name()
    |
      <SERVER> Name()
    |
      <OPTIONS> SkippedParentheses()
    |
      skipForeignOptions()
    )
  )*
}

/** Skips what other databases write behind a table, such as ENGINE. */
JAVACODE
void skipForeignOptions() {
  skipTo(Runs.beforeQuery(token_source.tokens(), getToken(1)));
}

/** CREATE INDEX after UNIQUE. */
CreateIndex IndexDefinition(Token start, boolean unique) :
{
  final boolean concurrently;
  final boolean ifNotExists;
  SqlIdentifier name = null;
  boolean only = false;
  final SqlIdentifier table;
  SqlIdentifier method = null;
  final List<IndexElement> elements = new ArrayList<IndexElement>(2);
  IndexElement e;
  List<IndexElement> include = Collections.emptyList();
  final boolean nullsNotDistinct;
  Expression predicate = null;
}
{
  concurrently = Concurrently()
  ifNotExists = IfNotExists()
  { nextIsNameUnless(Choice.ON_WORD); }
  [ name = QualifiedName() ]
  <ON> [ <ONLY> { only = true; } ]
  table = QualifiedName() [ <STAR> ]
  [ <USING> method = Name() ]
  <LPAREN>
  e = IndexKey() { elements.add(e); }
  (
    <COMMA> e = IndexKey() { elements.add(e); }
  )*
  <RPAREN>
  [ include = IncludedKeys() ]
  nullsNotDistinct = NullsNotDistinct()
  [ <WITH> SkippedParentheses() ]
  [ <TABLESPACE> Name() ]
  [ <WHERE> predicate = expressionTo(Runs.nextSchemaElement(tokens(), getToken(1))) ]
  {
    return new CreateIndex(
        unique,
        concurrently,
        ifNotExists,
        name,
        only,
        table,
        method,
        elements,
        include,
        nullsNotDistinct,
        predicate,
        since(start));
  }
}

/** CREATE VIEW after VIEW. */
CreateView ViewDefinition(
    Token start, boolean orReplace, boolean temporary, CreateView.Form form) :
{
  final boolean ifNotExists;
  final SqlIdentifier name;
  List<SqlIdentifier> columns = Collections.emptyList();
  final Expression query;
}
{
  ifNotExists = IfNotExists()
  name = QualifiedName()
  [ columns = ParenthesizedNames() ]
  (
    <USING> Name()
  |
    <WITH> SkippedParentheses()
  |
    <TABLESPACE> Name()
  )*
  <AS> query = queryUntil(Runs.endOfQuery(tokens(), getToken(1)), LazyTree.Part.QUERY)
  {
    return new CreateView(
        form, orReplace, temporary, ifNotExists, name, columns, query, since(start));
  }
}

/** CREATE SEQUENCE after SEQUENCE. */
CreateSequence SequenceDefinition(Token start, Persistence persistence) :
{
  final boolean ifNotExists;
  final SqlIdentifier name;
  SqlIdentifier owner = null;
}
{
  ifNotExists = IfNotExists()
  name = QualifiedName()
  (
    owner = OwnerOfSequence()
  |
    <SEQUENCE> <NAME> QualifiedName()
  |
    SequenceOption()
  )*
  { return new CreateSequence(persistence, ifNotExists, name, owner, since(start)); }
}

/** OWNED BY; null means NONE. */
SqlIdentifier OwnerOfSequence() :
{
  final SqlIdentifier column;
}
{
  <OWNED> <BY>
  { nextIsNameUnless(Choice.NONE_WORD); }
  (
    <NONE> { return null; }
  |
    column = QualifiedName() { return column; }
  )
}
