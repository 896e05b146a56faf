/** The people of a sales organisation, as the CRM and the manager know them. */
package org.headroom.domain.people;
