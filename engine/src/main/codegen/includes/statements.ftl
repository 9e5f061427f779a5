/** A statement of the kinds that have a tree of ours, and nothing after it. */
DdlStatement MigrationStatement() :
{
  final DdlStatement s;
}
{
  (
    s = Create()
  |
    s = Alter()
  |
    s = Drop()
  |
    s = Comment()
  |
    s = SetOrReset()
  |
    s = Transaction()
  |
    s = Do()
  |
    s = Insert()
  |
    s = Update()
  |
    s = Delete()
  |
    s = Truncate()
  |
    s = With()
  |
    s = SelectInto(null)
  )
  <EOF>
  { return s; }
}

DdlStatement Create() :
{
  final Token start;
  final DdlStatement s;
}
{
  <CREATE> { start = token; }
  s = Created(start)
  { return s; }
}

DdlStatement Created(Token start) :
{
  boolean orReplace = false;
  Persistence persistence = Persistence.PERMANENT;
  CreateView.Form form = CreateView.Form.PLAIN;
  final DdlStatement s;
}
{
  [ <OR> <REPLACE> { orReplace = true; } ]
  (
    LOOKAHEAD(<UNLOGGED> <MATERIALIZED>)
    <UNLOGGED> <MATERIALIZED> <VIEW>
    s = ViewDefinition(start, orReplace, false, CreateView.Form.MATERIALIZED)
  |
    [ <GLOBAL> | <LOCAL> ]
    [
      ( <TEMP> | <TEMPORARY> ) { persistence = Persistence.TEMPORARY; }
    |
      <UNLOGGED> { persistence = Persistence.UNLOGGED; }
    ]
    (
      <TABLE> s = TableDefinition(start, persistence, false)
    |
      <SEQUENCE> s = SequenceDefinition(start, persistence)
    |
      [ <RECURSIVE> { form = CreateView.Form.RECURSIVE; } ] <VIEW>
      s = ViewDefinition(start, orReplace, persistence == Persistence.TEMPORARY, form)
    )
  |
    <MATERIALIZED> <VIEW>
    s = ViewDefinition(start, orReplace, false, CreateView.Form.MATERIALIZED)
  |
    <UNIQUE> <INDEX> s = IndexDefinition(start, true)
  |
    <INDEX> s = IndexDefinition(start, false)
  |
    <TYPE> s = TypeDefinition(start)
  |
    <DOMAIN> s = DomainDefinition(start)
  |
    <SCHEMA> s = SchemaDefinition(start)
  |
    <EXTENSION> s = ExtensionDefinition(start)
  |
    <FOREIGN>
    (
      <TABLE> s = TableDefinition(start, Persistence.PERMANENT, true)
    |
      <DATA> <WRAPPER> s = NamedDefinition(start, ObjectKind.OTHER, orReplace)
    )
  |
    s = OtherDefinition(start, orReplace)
  )
  { return s; }
}

DdlStatement TypeDefinition(Token start) :
{
  final SqlIdentifier name;
  final DdlStatement s;
}
{
  name = QualifiedName()
  (
    <AS> s = TypeBody(start, name)
  |
    SkippedParentheses() { s = new CreateOtherType(name, "BASE", since(start)); }
  |
    { s = new CreateOtherType(name, "SHELL", since(start)); }
  )
  { return s; }
}

DdlStatement TypeBody(Token start, SqlIdentifier name) :
{
  final List<SqlNode> values = new ArrayList<SqlNode>();
  final List<ColumnDefinition> attributes = new ArrayList<ColumnDefinition>();
  SqlNode value;
  ColumnDefinition attribute;
}
{
  <ENUM> <LPAREN>
  [
    value = Label() { values.add(value); }
    (
      <COMMA> value = Label() { values.add(value); }
    )*
  ]
  <RPAREN>
  { return new CreateEnum(name, values, since(start)); }
|
  <RANGE> SkippedParentheses()
  { return new CreateOtherType(name, "RANGE", since(start)); }
|
  <LPAREN> { nextIsName(); }
  [
    attribute = ColumnElement(false) { attributes.add(attribute); }
    (
      <COMMA> attribute = ColumnElement(false) { attributes.add(attribute); }
    )*
  ]
  <RPAREN>
  { return new CreateComposite(name, attributes, since(start)); }
}

CreateDomain DomainDefinition(Token start) :
{
  final SqlIdentifier name;
  final TypeName type;
  final List<ConstraintNode> constraints = new ArrayList<ConstraintNode>(2);
  ConstraintNode c;
}
{
  name = QualifiedName()
  [ <AS> ]
  type = ColumnType()
  (
    <COLLATE> QualifiedName()
  |
    c = ColumnConstraint() { constraints.add(c); }
  )*
  { return new CreateDomain(name, type, constraints, since(start)); }
}

CreateSchema SchemaDefinition(Token start) :
{
  final boolean ifNotExists;
  SqlIdentifier name = null;
  SqlIdentifier role = null;
  final List<DdlStatement> elements = new ArrayList<DdlStatement>();
  DdlStatement s;
}
{
  ifNotExists = IfNotExists()
  { nextIsNameUnless(Choice.AUTHORIZATION_WORD); }
  [ name = Name() ]
  [ <AUTHORIZATION> { nextIsLabel(); } role = Name() ]
  (
    LOOKAHEAD(1)
    s = Create() { elements.add(s); }
  |
    <GRANT> { skipToNextElement(); }
  )*
  { return new CreateSchema(ifNotExists, name, role, elements, since(start)); }
}

CreateExtension ExtensionDefinition(Token start) :
{
  final boolean ifNotExists;
  final SqlIdentifier name;
  SqlIdentifier schema = null;
}
{
  ifNotExists = IfNotExists()
  name = Name()
  [ <WITH> ]
  (
    <SCHEMA> schema = Name()
  |
    ( <VERSION> | <FROM> ) { nextIsLabel(); } ( <QUOTED_STRING> | NamePart() )
  |
    <CASCADE>
  )*
  { return new CreateExtension(ifNotExists, name, schema, since(start)); }
}

/** CREATE of a kind that the catalog keeps no inside of. */
CreateNamed OtherDefinition(Token start, boolean orReplace) :
{
  final ObjectKind kind;
  final CreateNamed s;
}
{
  [ <CONSTRAINT> | <TRUSTED> | <DEFAULT_> ]
  kind = OtherKind()
  s = NamedDefinition(start, kind, orReplace)
  { return s; }
}

CreateNamed NamedDefinition(Token start, ObjectKind kind, boolean orReplace) :
{
  final boolean ifNotExists;
  SqlIdentifier name = null;
  SqlIdentifier table = null;
}
{
  ifNotExists = IfNotExists()
  { nextIsLabel(); }
  (
    LOOKAHEAD({ Ahead.isNameless(kind) })
    { skipRest(); }
  |
    name = QualifiedName()
    (
      LOOKAHEAD({ Ahead.standsOnTable(kind) })
      { skipTo(Runs.tableWord(tokens(), getToken(1), kind == ObjectKind.RULE)); }
      table = TableReference()
      { skipRest(); }
    |
      { skipRest(); }
    )
  )
  { return new CreateNamed(kind, orReplace, ifNotExists, name, table, since(start)); }
}

/** The kinds that the catalog does not hold. */
ObjectKind OtherKind() :
{
}
{
  <FUNCTION> { return ObjectKind.FUNCTION; }
|
  <PROCEDURE> { return ObjectKind.PROCEDURE; }
|
  <ROUTINE> { return ObjectKind.ROUTINE; }
|
  <AGGREGATE> { return ObjectKind.AGGREGATE; }
|
  <TRIGGER> { return ObjectKind.TRIGGER; }
|
  <EVENT> <TRIGGER> { return ObjectKind.EVENT_TRIGGER; }
|
  <POLICY> { return ObjectKind.POLICY; }
|
  <RULE> { return ObjectKind.RULE; }
|
  ( <ROLE> | <GROUP> ) { return ObjectKind.ROLE; }
|
  <USER> [ <MAPPING> { return ObjectKind.OTHER; } ] { return ObjectKind.ROLE; }
|
  <DATABASE> { return ObjectKind.DATABASE; }
|
  <PUBLICATION> { return ObjectKind.PUBLICATION; }
|
  <SUBSCRIPTION> { return ObjectKind.SUBSCRIPTION; }
|
  <STATISTICS> { return ObjectKind.STATISTICS; }
|
  <COLLATION> { return ObjectKind.COLLATION; }
|
  <OPERATOR> { return ObjectKind.OPERATOR; }
|
  <CAST> { return ObjectKind.CAST; }
|
  [ <PROCEDURAL> ] <LANGUAGE> { return ObjectKind.LANGUAGE; }
|
  <SERVER> { return ObjectKind.SERVER; }
|
  ( <ACCESS> | <TABLESPACE> | <CONVERSION> | <TRANSFORM> ) { return ObjectKind.OTHER; }
}

DropObjects Drop() :
{
  final Token start;
  final ObjectKind kind;
  final boolean concurrently;
  final boolean ifExists;
  final List<SqlIdentifier> names = new ArrayList<SqlIdentifier>(2);
  SqlIdentifier table = null;
  final boolean cascade;
}
{
  <DROP> { start = token; }
  kind = DroppedKind()
  concurrently = Concurrently()
  ifExists = IfExists()
  { nextIsName(); }
  (
    LOOKAHEAD({ Ahead.isNameless(kind) })
    {
      skipRest();
      return new DropObjects(kind, false, ifExists, names, null, endsWithCascade(), since(start));
    }
  |
    DroppedName(names)
    (
      <COMMA> DroppedName(names)
    )*
  )
  [ <ON> table = QualifiedName() ]
  cascade = Cascade()
  { return new DropObjects(kind, concurrently, ifExists, names, table, cascade, since(start)); }
}

JAVACODE
boolean endsWithCascade() {
  return token_source.tokens().isWord(token, "CASCADE");
}

ObjectKind DroppedKind() :
{
  final ObjectKind kind;
}
{
  (
    LOOKAHEAD({ getToken(1).kind == FOREIGN && token_source.tokens().isWord(getToken(2), "DATA") })
    <FOREIGN> <DATA> <WRAPPER> { kind = ObjectKind.OTHER; }
  |
    kind = AlterableKind()
  |
    kind = OtherKind()
  )
  { return kind; }
}

/** A name with the arguments of a routine, if it has some. */
void DroppedName(List<SqlIdentifier> names) :
{
  final SqlIdentifier name;
}
{
  name = QualifiedName() { names.add(name); }
  [ SkippedParentheses() ]
}

CommentOn Comment() :
{
  final Token start;
  final ObjectKind kind;
  SqlIdentifier name = null;
  SqlIdentifier table = null;
}
{
  <COMMENT> { start = token; }
  <ON>
  (
    <COLUMN> { kind = ObjectKind.COLUMN; }
  |
    <CONSTRAINT> { kind = ObjectKind.CONSTRAINT; }
  |
    kind = DroppedKind()
  )
  { nextIsName(); }
  (
    LOOKAHEAD({ Ahead.isNameless(kind) })
    {}
  |
    name = QualifiedName()
    [ SkippedParentheses() ]
    [ <ON> [ <DOMAIN> ] table = QualifiedName() ]
    <IS>
  )
  { skipRest(); return new CommentOn(kind, name, table, since(start)); }
}

/** SET and RESET of one parameter. */
SetVariable SetOrReset() :
{
  final Token start;
  boolean local = false;
  final String name;
  List<String> values = Collections.emptyList();
}
{
  <RESET> { start = token; nextIsLabel(); }
  name = ParameterName()
  { skipRest(); return new SetVariable(false, name, values, since(start)); }
|
  <SET> { start = token; }
  [ <SESSION> | <LOCAL> { local = true; } ]
  { nextIsLabel(); }
  name = ParameterName()
  { values = settings(name); }
  { return new SetVariable(local, name, values, since(start)); }
}

/** The name of a parameter in lower case. */
String ParameterName() :
{
  final Token first;
}
{
  first = NamePart()
  (
    <DOT> { nextIsLabel(); } NamePart()
  )*
  { return Settings.parameter(textSince(first).toLowerCase(Locale.ROOT)); }
}

/** The values of the parameter, to the end of the statement. */
JAVACODE
List<String> settings(String name) {
  final List<String> values = Settings.values(token_source.tokens(), getToken(1));
  skipRest();
  return values;
}

TransactionControl Transaction() :
{
  final Token start;
  final TransactionKind kind;
  SqlIdentifier savepoint = null;
}
{
  { start = getToken(1); }
  (
    ( <BEGIN> | <START> <TRANSACTION> ) { kind = TransactionKind.BEGIN; skipRest(); }
  |
    <COMMIT>
    (
      <PREPARED> { kind = TransactionKind.COMMIT_PREPARED; skipRest(); }
    |
      { kind = TransactionKind.COMMIT; skipRest(); }
    )
  |
    <END> { kind = TransactionKind.COMMIT; skipRest(); }
  |
    <ABORT> { kind = TransactionKind.ROLLBACK; skipRest(); }
  |
    <ROLLBACK>
    (
      <PREPARED> { kind = TransactionKind.ROLLBACK_PREPARED; skipRest(); }
    |
      [ <WORK> | <TRANSACTION> ]
      (
        <TO> [ LOOKAHEAD(2) <SAVEPOINT> ] savepoint = Name() { kind = TransactionKind.ROLLBACK_TO; }
      |
        { kind = TransactionKind.ROLLBACK; skipRest(); }
      )
    )
  |
    <SAVEPOINT> savepoint = Name() { kind = TransactionKind.SAVEPOINT; }
  |
    <RELEASE> [ LOOKAHEAD(2) <SAVEPOINT> ] savepoint = Name() { kind = TransactionKind.RELEASE; }
  |
    <PREPARE> <TRANSACTION> { kind = TransactionKind.PREPARE; skipRest(); }
  )
  { return new TransactionControl(kind, savepoint, since(start)); }
}

DoBlock Do() :
{
  final Token start;
  String language = "plpgsql";
  Token body = null;
}
{
  <DO> { start = token; }
  (
    <LANGUAGE> { nextIsLabel(); }
    ( NamePart() | <QUOTED_STRING> )
    { language = tokens().value(token).toLowerCase(Locale.ROOT); }
  |
    body = <QUOTED_STRING>
  )+
  {
    if (body == null) {
      throw generateParseException();
    }
    return new DoBlock(language, tokens().value(body), tokens().string(body), since(start));
  }
}

InsertRows Insert() :
{
  final Token start;
  final SqlIdentifier table;
  List<SqlIdentifier> columns = Collections.emptyList();
}
{
  <INSERT> { start = token; }
  { skipInsertModifiers(); }
  <INTO>
  table = QualifiedName()
  [ <AS> Name() ]
  [
    LOOKAHEAD({ token_source.tokens().ahead().isInsertColumnList(getToken(1)) })
    columns = InsertColumns()
  ]
  [ <OVERRIDING> ( <SYSTEM> | <USER> ) <VALUE> ]
  { return new InsertRows(table, columns, insertedRows(), since(start)); }
}

/** SQLite has INSERT OR REPLACE and the like; MySQL has IGNORE and priorities. */
JAVACODE
void skipInsertModifiers() {
  while (!token_source.tokens().isPostgresql()
      && getToken(1).kind != INTO
      && getToken(1).kind != EOF) {
    getNextToken();
  }
}

/** Returns the source of the rows, unless it is so large that nobody would want its tree. */
JAVACODE
Expression insertedRows() {
  final Token first = getToken(1);
  if (first.kind == EOF) {
    throw generateParseException();
  }
  final int target = Runs.endOfRows(token_source.tokens(), first);
  final Expression rows;
  if (target > ((SqlToken) first).index && token_source.tokens().ahead().isSmall(first, target)) {
    rows = queryTo(target, LazyTree.Part.QUERY);
  } else {
    rows = null;
  }
  skipRest();
  return rows;
}

/** The columns of INSERT. */
List<SqlIdentifier> InsertColumns() :
{
  final List<SqlIdentifier> names = new ArrayList<SqlIdentifier>();
}
{
  <LPAREN> AssignedColumn(names)
  (
    <COMMA> AssignedColumn(names)
  )*
  <RPAREN>
  { return names; }
}

/** A column, perhaps with fields behind it; if an element is among them, an empty part ends it. */
void AssignedColumn(List<SqlIdentifier> names) :
{
  final List<Token> parts = new ArrayList<Token>(2);
  Token t;
  boolean element = false;
}
{
  { nextIsName(); }
  t = NamePart() { parts.add(t); }
  (
    <DOT> { nextIsLabel(); } t = NamePart() { parts.add(t); }
  |
    <LBRACKET> { element = true; skipTo(Runs.closing(tokens(), token)); } <RBRACKET>
  )*
  {
    final SqlIdentifier name = tokens().identifier(parts);
    names.add(element ? name.plus("", name.getParserPosition()) : name);
  }
}

UpdateRows Update() :
{
  final Token start;
  final SqlIdentifier table;
  final List<SqlIdentifier> columns = new ArrayList<SqlIdentifier>(2);
  boolean filtered = false;
}
{
  <UPDATE> { start = token; }
  table = TableReference()
  { nextIsNameUnless(Choice.SET_WORD); }
  [ <AS> Name() | NamePart() ]
  <SET>
  Assignment(columns)
  (
    <COMMA> Assignment(columns)
  )*
  { filtered = Runs.hasWhere(tokens(), getToken(1)); skipRest(); }
  { return new UpdateRows(table, columns, filtered, since(start)); }
}

void Assignment(List<SqlIdentifier> columns) :
{
}
{
  { nextIsName(); }
  (
    <LPAREN> AssignedColumn(columns)
    (
      <COMMA> AssignedColumn(columns)
    )*
    <RPAREN>
  |
    AssignedColumn(columns)
  )
  <EQ> { skipTo(Runs.endOfAssignment(tokens(), getToken(1))); }
}

DeleteRows Delete() :
{
  final Token start;
  final SqlIdentifier table;
  final boolean filtered;
}
{
  <DELETE> { start = token; }
  <FROM>
  table = TableReference()
  { filtered = Runs.hasWhere(tokens(), getToken(1)); skipRest(); }
  { return new DeleteRows(Collections.singletonList(table), false, filtered, since(start)); }
}

DeleteRows Truncate() :
{
  final Token start;
  final List<SqlIdentifier> tables = new ArrayList<SqlIdentifier>(2);
  SqlIdentifier table;
}
{
  <TRUNCATE> { start = token; }
  [ <TABLE> ]
  table = TableReference() { tables.add(table); }
  (
    <COMMA> table = TableReference() { tables.add(table); }
  )*
  [ <RESTART> <IDENTITY> | <CONTINUE> <IDENTITY> ]
  Cascade()
  { return new DeleteRows(tables, true, false, since(start)); }
}

/** A data statement or query after common table expressions. */
DdlStatement With() :
{
  final Token start;
  final DdlStatement s;
}
{
  <WITH> { start = token; } [ <RECURSIVE> ]
  CommonTable()
  (
    <COMMA> CommonTable()
  )*
  (
    s = Insert()
  |
    s = Update()
  |
    s = Delete()
  |
    s = SelectInto(start)
  )
  { return s; }
}

void CommonTable() :
{
}
{
  Name()
  [ ParenthesizedNames() ]
  <AS> [ <NOT> ] [ <MATERIALIZED> ]
  SkippedParentheses()
  { skipSearchOrCycle(); }
}

/** SEARCH and CYCLE clauses go up to the next comma or the statement itself. */
JAVACODE
void skipSearchOrCycle() {
  if (token_source.tokens().isWord(getToken(1), "SEARCH")
      || token_source.tokens().isWord(getToken(1), "CYCLE")) {
    skipTo(Runs.endOfCommonTable(token_source.tokens(), getToken(1)));
  }
}

/** SELECT … INTO makes a table; any other SELECT has no tree of ours. WITH may stand before. */
CreateTable SelectInto(Token with) :
{
  final Token start;
  Persistence persistence = Persistence.PERMANENT;
  final SqlIdentifier name;
}
{
  <SELECT>
  {
    start = token;
    // A list without items is none to skip.
    if (getToken(1).kind != INTO) {
      skipTo(Runs.into(tokens(), getToken(1)));
    }
  }
  <INTO>
  [
    ( <TEMP> | <TEMPORARY> ) { persistence = Persistence.TEMPORARY; }
  |
    <UNLOGGED> { persistence = Persistence.UNLOGGED; }
  ]
  [ <TABLE> ]
  name = QualifiedName()
  { skipRest(); }
  {
    return new CreateTable(
        persistence,
        false,
        false,
        name,
        Collections.<TableElement>emptyList(),
        Collections.<SqlIdentifier>emptyList(),
        null,
        null,
        null,
        null,
        Collections.<SqlIdentifier>emptyList(),
        tokens().expression(with == null ? start : with, token, LazyTree.Part.ROWS),
        since(start));
  }
}
