/**
 * Rules that hold for the whole house and that no compiler sees: who may use whom, what a view may contain, which texts exist.
 *
 * <p>{@code ViewRules} is itself tested on planted mistakes, so that a rule which stopped working shows.
 */
package org.stupeni.architecture;
