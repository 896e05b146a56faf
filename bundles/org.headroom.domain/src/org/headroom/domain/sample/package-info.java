/**
 * A sample organisation: invented people, deals, conversations and goals that make every view worth looking at
 * before there is any data of one's own. {@link org.headroom.domain.sample.SampleOrganisation} loads it.
 */
package org.headroom.domain.sample;
