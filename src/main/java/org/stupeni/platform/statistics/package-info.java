/**
 * Figures of a sample, never without the limits between which the true one lies: shares, means, differences and correlations, for every room that tells
 * somebody what a few numbers are worth. Pure.
 */
package org.stupeni.platform.statistics;
