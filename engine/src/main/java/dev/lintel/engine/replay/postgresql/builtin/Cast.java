package dev.lintel.engine.replay.postgresql.builtin;

/**
 * A cast of {@code pg_cast}.
 *
 * @param context when it is made: {@code i} implicitly, {@code a} in assignments, {@code e} only if
 *     it is written
 * @param volatility that of its function; {@code b} if the values stay as they are, {@code x} if
 *     they go through their text
 */
public record Cast(char context, char volatility) {}
