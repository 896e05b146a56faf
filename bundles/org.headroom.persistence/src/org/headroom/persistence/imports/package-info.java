/** Import batches: one transaction each, with what every changed row was before, so that undo can put it back. */
package org.headroom.persistence.imports;
