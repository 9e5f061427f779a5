<#-- What productions share: looking at tokens, marking names, runs of text, falling back. -->

/** Returns the statement's tokens. */
JAVACODE
Tokens tokens() {
  return token_source.tokens();
}

/** Forgets the statement before; the token supply must have been told of the next one already. */
JAVACODE
void begin() {
  token = new Token();
  jj_ntk = -1;
}

/** Goes back to just after a token. */
JAVACODE
void rewind(Token before) {
  token_source.tokens().rewindTo(before);
  token = before;
  jj_ntk = -1;
}

/** Says that the next token, if it can be one, is a name of an object. */
JAVACODE
void nextIsName() {
  token_source.tokens().failures().takeAsName(getToken(1), Names.Place.OBJECT);
  jj_ntk = -1;
}

/** Says that the next token is a name unless it is one of some words of the grammar. */
JAVACODE
void nextIsNameUnless(Choice keywords) {
  if (!keywords.holds(getToken(1).kind) && !token_source.tokens().ahead().isExclusion(getToken(1))) {
    token_source.tokens().failures().takeAsName(getToken(1), Names.Place.OBJECT);
  }
  jj_ntk = -1;
}

/** Says that the next token is the name of a type, if it is no word of the grammar's own types. */
JAVACODE
void nextIsTypeName() {
  if (!Choice.TYPE_WORDS.holds(getToken(1).kind)) {
    token_source.tokens().failures().takeAsName(getToken(1), Names.Place.TYPE);
    jj_ntk = -1;
  }
}

/** Says that the next token is a name, whatever word it is. */
JAVACODE
void nextIsLabel() {
  token_source.tokens().failures().takeAsName(getToken(1), Names.Place.LABEL);
  jj_ntk = -1;
}

/** Returns the place from a token to the last one read. */
JAVACODE
SqlParserPos since(Token start) {
  return token_source.tokens().position(start, token);
}

/** Returns the text from a token to the last one read. */
JAVACODE
String textSince(Token start) {
  return token_source.tokens().text(start, token);
}

/** Skips to a token of the list; fails if there is nothing to skip. */
JAVACODE
void skipTo(int target) {
  if (target <= ((SqlToken) getToken(1)).index) {
    throw generateParseException();
  }
  token = token_source.tokens().jumpTo(target - 1);
  jj_ntk = -1;
}

/** Skips what is left of the statement, be it nothing. */
JAVACODE
void skipRest() {
  if (((SqlToken) getToken(1)).index < token_source.tokens().end()) {
    skipTo(token_source.tokens().end());
  }
}

/** Reads an expression up to a token of the list. */
JAVACODE
Expression expressionTo(int target) {
  final Token start = getToken(1);
  skipTo(target);
  return token_source.tokens().expression(start, token, LazyTree.Part.EXPRESSION);
}

/** Reads a query up to a token of the list. */
JAVACODE
Expression queryTo(int target, LazyTree.Part part) {
  final Token start = getToken(1);
  skipTo(target);
  return token_source.tokens().expression(start, token, part);
}

/** Fails unless an element of a list ends here: what was read so far was understood too early. */
JAVACODE
void endOfItem() {
  final int kind = getToken(1).kind;
  if (kind != COMMA && kind != RPAREN && kind != EOF) {
    throw generateParseException();
  }
}

/** Takes note of where a production failed, to tell errors from what we do not know. */
JAVACODE
void failed() {
  token_source.tokens().failures().failedAt(getToken(1));
}
