/** When in the fiscal period somebody's deals close, from closed deals only, and whether a touch in such weeks did harm. */
package org.headroom.analytics.crunch;
