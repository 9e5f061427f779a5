<#-- What Calcite's expressions lack: strings of other forms, casts by two colons, other operators. -->

/** A string that Calcite reads in no form or wrongly, such as E'' or one between dollars. */
SqlNode ScannedString() :
{
}
{
  <SCANNED_STRING>
  { return SqlLiteral.createCharString(tokens().value(token), getPos()); }
}

/** A string after the name of a type, such as DATE '2020-01-31'; it means the same as a cast. */
SqlNode TypedString() :
{
  final Token type;
  final SqlNode string;
}
{
  <TYPE_OF_STRING> { type = token; }
  <QUOTED_STRING> {
    string = tokens().string(token);
    return QueryOperators.CAST.createCall(
        tokens().position(type, token), string, tokens().typeSpec(type, type));
  }
}

/** An operator behind an operand, with its right side. */
void OtherBinaryExpression(List<Object> list, ExprContext exprContext, Span s) :
{
  final SqlOperator op;
  final SqlParserPos pos;
  final SqlDataTypeSpec type;
  final SqlIdentifier collation;
}
{
  <INFIX_CAST> {
    checkNonQueryExpression(exprContext);
    list.add(new SqlParserUtil.ToTreeListItem(QueryOperators.CAST, getPos()));
  }
  type = DataType() { list.add(type); }
|
  <OTHER_OPERATOR> {
    checkNonQueryExpression(exprContext);
    list.add(new SqlParserUtil.ToTreeListItem(QueryOperators.of(token.image), getPos()));
  }
  AddExpression2b(list, ExprContext.ACCEPT_SUB_QUERY)
|
  <AT> { pos = getPos(); } <TIME> <ZONE> {
    checkNonQueryExpression(exprContext);
    list.add(new SqlParserUtil.ToTreeListItem(QueryOperators.AT_TIME_ZONE, pos.plus(getPos())));
  }
  AddExpression2b(list, ExprContext.ACCEPT_SUB_QUERY)
|
  <COLLATE> {
    checkNonQueryExpression(exprContext);
    list.add(new SqlParserUtil.ToTreeListItem(QueryOperators.COLLATE, getPos()));
  }
  collation = CompoundIdentifier() { list.add(collation); }
|
  <ISNULL> {
    checkNonQueryExpression(exprContext);
    list.add(new SqlParserUtil.ToTreeListItem(SqlStdOperatorTable.IS_NULL, getPos()));
  }
|
  <NOTNULL> {
    checkNonQueryExpression(exprContext);
    list.add(new SqlParserUtil.ToTreeListItem(SqlStdOperatorTable.IS_NOT_NULL, getPos()));
  }
}

/** A type with all its words, arguments and brackets, kept as one name. */
SqlTypeNameSpec WholeType() :
{
  final Token start;
}
{
  (
    <IDENTIFIER>
  |
    <QUOTED_IDENTIFIER>
  |
    <BACK_QUOTED_IDENTIFIER>
  |
    <BRACKET_QUOTED_IDENTIFIER>
  )
  { start = token; return typeFrom(start); }
}

/** Takes the rest of a type that begins with the token just read. */
JAVACODE
SqlTypeNameSpec typeFrom(Token start) {
  final Tokens tokens = token_source.tokens();
  final int target = Runs.endOfType(tokens, start);
  if (target > ((SqlToken) start).index + 1) {
    skipTo(target);
  }
  return tokens.typeSpec(start, token).getTypeNameSpec();
}
