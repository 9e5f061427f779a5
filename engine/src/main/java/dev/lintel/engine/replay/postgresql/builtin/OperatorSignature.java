package dev.lintel.engine.replay.postgresql.builtin;

import org.jspecify.annotations.Nullable;

/**
 * What resolution needs to know of an operator.
 *
 * @param left the type on its left; null for a prefix operator
 * @param right the type on its right
 * @param result what it returns
 * @param volatility {@code i}, {@code s} or {@code v}; {@code t} if it is that of the casts to text
 * @param commutative whether its sides may be exchanged
 */
public record OperatorSignature(
    @Nullable SqlType left, SqlType right, SqlType result, char volatility, boolean commutative) {}
