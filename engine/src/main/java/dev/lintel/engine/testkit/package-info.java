/**
 * For authors of rules: {@code RuleTester} runs a rule over a small history written in the test,
 * with markers for what it shall find; {@code RuleContract} checks what every rule must keep;
 * {@code RulePage} writes a rule's page. Failures are {@code AssertionError}s, so that any test
 * library will do. No production code depends on this package.
 */
@NullMarked
package dev.lintel.engine.testkit;

import org.jspecify.annotations.NullMarked;
