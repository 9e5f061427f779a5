package dev.lintel.engine.sql.generated;

/**
 * Why a database would certainly refuse a statement.
 *
 * @param reason one sentence without a final stop
 * @param token the token it would name
 */
public record Refusal(String reason, Token token) {}
