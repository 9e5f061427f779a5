/** ALTER of a kind that the catalog holds; start is the token ALTER. */
AlterObject Alter() :
{
  final Token start;
  final ObjectKind kind;
  final boolean ifExists;
  boolean only = false;
  final SqlIdentifier name;
  final List<AlterAction> actions = new ArrayList<AlterAction>(2);
}
{
  <ALTER> { start = token; }
  kind = AlterableKind()
  ifExists = IfExists()
  [ <ONLY> { only = true; } ]
  name = QualifiedName()
  [ <STAR> ]
  ActionOrOpaque(kind, name, actions)
  (
    <COMMA> ActionOrOpaque(kind, name, actions)
  )*
  { return new AlterObject(kind, ifExists, only, name, actions, since(start)); }
}

ObjectKind AlterableKind() :
{
}
{
  <TABLE> { return ObjectKind.TABLE; }
|
  <FOREIGN> <TABLE> { return ObjectKind.FOREIGN_TABLE; }
|
  <VIEW> { return ObjectKind.VIEW; }
|
  <MATERIALIZED> <VIEW> { return ObjectKind.MATERIALIZED_VIEW; }
|
  <INDEX> { return ObjectKind.INDEX; }
|
  <SEQUENCE> { return ObjectKind.SEQUENCE; }
|
  <TYPE> { return ObjectKind.TYPE; }
|
  <DOMAIN> { return ObjectKind.DOMAIN; }
|
  <SCHEMA> { return ObjectKind.SCHEMA; }
|
  <EXTENSION> { return ObjectKind.EXTENSION; }
}

/** An action, or its text if it is none we know. */
void ActionOrOpaque(ObjectKind kind, SqlIdentifier name, List<AlterAction> actions) :
{
  final Token before = token;
  AlterAction a;
}
{
  try {
    a = Action(kind, name)
    { endOfItem(); actions.add(a); }
  } catch (ParseException ex) {
    failed();
    actions.add(opaqueAction(before));
  }
}

JAVACODE
OpaqueAction opaqueAction(Token before) {
  rewind(before);
  final Token start = getToken(1);
  skipTo(Runs.endOfItem(token_source.tokens(), start));
  return new OpaqueAction(textSince(start), since(start));
}

AlterAction Action(ObjectKind kind, SqlIdentifier name) :
{
  final Token start;
  final AlterAction a;
}
{
  { start = getToken(1); }
  (
    LOOKAHEAD({ kind == ObjectKind.DOMAIN && isDomainSetting() })
    a = DomainSetting(start)
  |
    LOOKAHEAD({ kind == ObjectKind.SEQUENCE && Choice.SEQUENCE_OPTIONS.holds(getToken(1).kind) })
    a = SequenceActions(start)
  |
    <ADD> a = AddAction(kind, start)
  |
    <DROP> a = DropAction(kind, start)
  |
    <ALTER> a = AlterPartAction(kind, start)
  |
    <RENAME> a = RenameAction(kind, start)
  |
    <SET> a = SetAction(kind, start)
  |
    <VALIDATE> <CONSTRAINT> a = Validate(start)
  |
    <ATTACH> <PARTITION> a = Attach(start)
  |
    <DETACH> <PARTITION> a = Detach(start)
  |
    <INHERIT> a = Inherit(start)
  |
    <NO> a = NoAction(start)
  |
    a = Inert(start)
  )
  { return a; }
}

/** Whether SET or DROP is about the nullability or the default of a domain. */
JAVACODE
boolean isDomainSetting() {
  final int first = getToken(1).kind;
  final int second = getToken(2).kind;
  return (first == SET || first == DROP) && (second == NOT || second == DEFAULT_);
}

/** The column of a domain's nullability and default is the VALUE that its checks speak of. */
AlterAction DomainSetting(Token start) :
{
  final boolean set;
  Expression e = null;
}
{
  ( <SET> { set = true; } | <DROP> { set = false; } )
  (
    <NOT> <NULL>
    {
      return new SetColumnNullability(
          new SqlIdentifier("value", since(start)), set, since(start));
    }
  |
    <DEFAULT_>
    [
      LOOKAHEAD({ set })
      e = expressionTo(Runs.endOfItem(tokens(), getToken(1)))
    ]
    { return new SetColumnDefault(new SqlIdentifier("value", since(start)), e, since(start)); }
  )
}

/** Actions that change nothing the catalog keeps; their first word is what they are known by. */
AlterAction Inert(Token start) :
{
}
{
  (
    <OWNER> <TO>
  |
    <ENABLE>
  |
    <DISABLE>
  |
    <FORCE>
  |
    <CLUSTER> <ON>
  |
    <REPLICA> <IDENTITY>
  |
    <RESET> <LPAREN>
  |
    <OF>
  |
    <NOT> <OF>
  |
    <DEPENDS> <ON>
  |
    <OPTIONS> <LPAREN>
  |
    <UPDATE>
  )
  { return inertAction(start); }
}

JAVACODE
AlterAction inertAction(Token start) {
  final int target = Runs.endOfItem(token_source.tokens(), start);
  if (target > ((SqlToken) getToken(1)).index) {
    skipTo(target);
  }
  return new InertAction(textSince(start), since(start));
}

AlterAction AddAction(ObjectKind kind, Token start) :
{
  final AlterAction a;
}
{
  {
    if (kind != ObjectKind.TYPE) {
      nextIsNameUnless(Choice.ADDED);
    }
  }
  (
    LOOKAHEAD({ kind == ObjectKind.TYPE })
    a = AddToType(start)
  |
    LOOKAHEAD({ kind == ObjectKind.EXTENSION })
    a = inertAction(start)
  |
    a = AddToTable(start)
  )
  { return a; }
}

AlterAction AddToTable(Token start) :
{
  final ConstraintNode c;
  final boolean ifNotExists;
  final ColumnDefinition column;
}
{
  c = TableConstraint()
  { return new AddConstraint(c, since(start)); }
|
  [ <COLUMN> ]
  ifNotExists = IfNotExists()
  column = ColumnElement(false)
  { return new AddColumn(ifNotExists, column, since(start)); }
}

AlterAction AddToType(Token start) :
{
  final boolean ifNotExists;
  final SqlNode value;
  SqlNode neighbor = null;
  boolean before = false;
  final ColumnDefinition attribute;
}
{
  <VALUE> ifNotExists = IfNotExists()
  value = Label()
  [
    ( <BEFORE> { before = true; } | <AFTER> )
    neighbor = Label()
  ]
  { return new AddEnumValue(ifNotExists, value, neighbor, before, since(start)); }
|
  <ATTRIBUTE> attribute = ColumnElement(false)
  [ <CASCADE> | <RESTRICT> ]
  { return new AddColumn(false, attribute, since(start)); }
}

AlterAction DropAction(ObjectKind kind, Token start) :
{
  final AlterAction a;
  final boolean ifExists;
  final SqlIdentifier name;
  final boolean cascade;
}
{
  { nextIsNameUnless(kind == ObjectKind.TYPE ? Choice.DROPPED_OF_TYPE : Choice.DROPPED); }
  (
    <CONSTRAINT> ifExists = IfExists() name = Name() cascade = Cascade()
    { return new DropConstraint(ifExists, name, cascade, since(start)); }
  |
    LOOKAHEAD({ kind == ObjectKind.EXTENSION })
    a = inertAction(start)
    { return a; }
  |
    [ <COLUMN> | <ATTRIBUTE> ]
    ifExists = IfExists() name = Name() cascade = Cascade()
    { return new DropColumn(ifExists, name, cascade, since(start)); }
  )
}

/** ALTER [COLUMN] or ALTER CONSTRAINT. */
AlterAction AlterPartAction(ObjectKind kind, Token start) :
{
  final SqlIdentifier name;
  final Deferral d;
  final AlterAction a;
}
{
  { nextIsNameUnless(kind == ObjectKind.TYPE ? Choice.DROPPED_OF_TYPE : Choice.DROPPED); }
  (
    <CONSTRAINT> name = Name() d = ConstraintAttributes()
    { return new AlterConstraint(name, d, since(start)); }
  |
    [ <COLUMN> | <ATTRIBUTE> ]
    { nextIsName(); }
    (
      <UNSIGNED_INTEGER_LITERAL> a = inertAction(start)
    |
      name = Name() a = ColumnAction(name, start)
    )
    { return a; }
  )
}

AlterAction ColumnAction(SqlIdentifier column, Token start) :
{
  final AlterAction a;
}
{
  (
    a = TypeChange(column, start)
  |
    <SET> a = SetOfColumn(column, start)
  |
    <DROP> a = DropOfColumn(column, start)
  |
    <ADD> a = AddIdentity(column, start)
  |
    ( <RESET> | <RESTART> | <OPTIONS> ) a = columnSetting(column, start)
  )
  { return a; }
}

JAVACODE
AlterAction columnSetting(SqlIdentifier column, Token start) {
  final int target = Runs.endOfItem(token_source.tokens(), start);
  if (target > ((SqlToken) getToken(1)).index) {
    skipTo(target);
  }
  return new ColumnSetting(column, textSince(start), since(start));
}

AlterAction TypeChange(SqlIdentifier column, Token start) :
{
  final TypeName type;
  SqlIdentifier collation = null;
  Expression using = null;
}
{
  <TYPE>
  type = ColumnType()
  [ <COLLATE> collation = QualifiedName() ]
  [ <USING> using = expressionTo(Runs.endOfItem(tokens(), getToken(1))) ]
  [ <CASCADE> | <RESTRICT> ]
  { return new SetColumnType(column, type, collation, using, since(start)); }
}

AlterAction SetOfColumn(SqlIdentifier column, Token start) :
{
  final AlterAction a;
  final Expression e;
}
{
  <DATA> a = TypeChange(column, start)
  { return a; }
|
  <DEFAULT_> e = expressionTo(Runs.endOfItem(tokens(), getToken(1)))
  { return new SetColumnDefault(column, e, since(start)); }
|
  <NOT> <NULL>
  { return new SetColumnNullability(column, true, since(start)); }
|
  (
    <STATISTICS> | <STORAGE> | <COMPRESSION> | <LPAREN> | <GENERATED> | <EXPRESSION> | <INCREMENT>
  | <NO> | <MINVALUE> | <MAXVALUE> | <START> | <RESTART> | <CACHE> | <CYCLE>
  )
  { return columnSetting(column, start); }
}

AlterAction DropOfColumn(SqlIdentifier column, Token start) :
{
  final boolean ifExists;
}
{
  <DEFAULT_>
  { return new SetColumnDefault(column, null, since(start)); }
|
  <NOT> <NULL>
  { return new SetColumnNullability(column, false, since(start)); }
|
  <IDENTITY> ifExists = IfExists()
  { return new DropIdentity(column, ifExists, since(start)); }
|
  <EXPRESSION> ifExists = IfExists()
  { return new DropExpression(column, ifExists, since(start)); }
}

AlterAction AddIdentity(SqlIdentifier column, Token start) :
{
  final Token identityStart;
  final IdentityConstraint identity;
}
{
  <GENERATED> { identityStart = token; }
  (
    <ALWAYS> <AS> identity = Identity(null, IdentityMode.ALWAYS, identityStart)
  |
    <BY> <DEFAULT_> <AS> identity = Identity(null, IdentityMode.BY_DEFAULT, identityStart)
  )
  { return new AddIdentity(column, identity, since(start)); }
}

AlterAction RenameAction(ObjectKind kind, Token start) :
{
  final SqlIdentifier name;
  final SqlIdentifier newName;
  final SqlNode value;
  final SqlNode newValue;
}
{
  { nextIsNameUnless(kind == ObjectKind.TYPE ? Choice.RENAMED_IN_TYPE : Choice.RENAMED); }
  (
    <TO> newName = Name()
    { return new RenameTo(newName, since(start)); }
  |
    <CONSTRAINT> name = Name() <TO> newName = Name()
    { return new RenameConstraint(name, newName, since(start)); }
  |
    <VALUE> value = Label() <TO> newValue = Label()
    { return new RenameEnumValue(value, newValue, since(start)); }
  |
    [ <COLUMN> | <ATTRIBUTE> ]
    name = Name() <TO> newName = Name()
    [ <CASCADE> | <RESTRICT> ]
    { return new RenameColumn(name, newName, since(start)); }
  )
}

AlterAction SetAction(ObjectKind kind, Token start) :
{
  final SqlIdentifier schema;
}
{
  <SCHEMA> schema = Name()
  { return new SetSchema(schema, since(start)); }
|
  ( <LOGGED> | <UNLOGGED> | <TABLESPACE> | <WITHOUT> | <WITH> | <ACCESS> | <LPAREN> )
  { return inertAction(start); }
}

AlterAction Validate(Token start) :
{
  final SqlIdentifier name;
}
{
  name = Name()
  { return new ValidateConstraint(name, since(start)); }
}

AlterAction Attach(Token start) :
{
  final SqlIdentifier partition;
  Expression bound = null;
}
{
  partition = QualifiedName()
  [
    LOOKAHEAD({ Choice.BOUNDS.holds(getToken(1).kind) })
    bound = Bound()
  ]
  { return new AttachPartition(partition, bound, since(start)); }
}

Expression Bound() :
{
  final Token start;
}
{
  { start = getToken(1); }
  PartitionBound()
  { return tokens().expression(start, token, LazyTree.Part.EXPRESSION); }
}

AlterAction Detach(Token start) :
{
  final SqlIdentifier partition;
  boolean concurrently = false;
}
{
  partition = QualifiedName()
  [ <CONCURRENTLY> { concurrently = true; } | <FINALIZE> ]
  { return new DetachPartition(partition, concurrently, since(start)); }
}

AlterAction Inherit(Token start) :
{
  final SqlIdentifier parent;
}
{
  parent = QualifiedName()
  { return new SetInheritance(parent, true, since(start)); }
}

AlterAction NoAction(Token start) :
{
  final SqlIdentifier parent;
}
{
  <INHERIT> parent = QualifiedName()
  { return new SetInheritance(parent, false, since(start)); }
|
  ( <FORCE> | <DEPENDS> | <MINVALUE> | <MAXVALUE> | <CYCLE> )
  { return inertAction(start); }
}

/** Options of a sequence, which stand without commas; OWNED BY is the one that matters. */
AlterAction SequenceActions(Token start) :
{
  SqlIdentifier owner = null;
  boolean owned = false;
}
{
  (
    owner = OwnerOfSequence() { owned = true; }
  |
    SequenceOption()
  )+
  {
    return owned
        ? (AlterAction) new OwnedBy(owner, since(start))
        : new InertAction(textSince(start), since(start));
  }
}
