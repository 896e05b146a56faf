/** Deals (opportunities) as the CRM exports them, what they add up to, and quotas. */
package org.headroom.domain.deals;
