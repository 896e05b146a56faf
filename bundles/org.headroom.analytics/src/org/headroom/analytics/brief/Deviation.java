package org.headroom.analytics.brief;

/**
 * One comparison of somebody's deals with others.
 *
 * @param detail product or stage; empty where the topic needs none
 * @param own in the topic's unit: a share 0 to 1, or a geometric mean (days, money, part of list price)
 * @param other the same of those compared with
 * @param effect difference in standard deviations of single deals; of shares, log odds ratio x sqrt(3) / pi (Hasselblad and Hedges 1995)
 * @param error standard error of {@code effect}
 * @param p two-sided
 * @param n deals (or accounts) of one's own
 * @param otherN of those compared with
 */
public record Deviation(Topic topic, Against against, String detail, double own, double other, double effect, double error, double p, long n, long otherN) {
}
