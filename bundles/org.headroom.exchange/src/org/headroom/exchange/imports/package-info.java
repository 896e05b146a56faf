/**
 * Runs an import. The faces call, in this order: {@link org.headroom.exchange.imports.Planner#recognise} (or probe, guess and
 * let a person correct, then {@link org.headroom.exchange.imports.ImportPlan#of}),
 * {@link org.headroom.exchange.imports.ImportRun#dryRun}, {@link org.headroom.exchange.imports.ImportRun#run}, and after the
 * first import of a workspace {@link org.headroom.exchange.imports.FirstImport#advise}. All of it off the display thread.
 */
package org.headroom.exchange.imports;
