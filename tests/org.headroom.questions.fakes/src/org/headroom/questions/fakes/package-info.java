/** The question bank's port in memory, for tests of any bundle. The contract tests of the persistence bundle run on it too. */
package org.headroom.questions.fakes;
