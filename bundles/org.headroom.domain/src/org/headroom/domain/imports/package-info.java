/** Import batches: whole or not at all, known again, and undoable. The exchange bundle fills them. */
package org.headroom.domain.imports;
