package org.stupeni.suite;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All that runs inside the portal, on Derby: Maven runs it beside {@link PostgresqlSuite}, each in a process of its own. */
@Suite
@ConfigurationParameter(key = ClassOrderer.DEFAULT_ORDER_PROPERTY_NAME, value = "org.stupeni.suite.SmallFirst")
@SelectPackages("org.stupeni")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(".*DatabaseCheckIT")
@ExcludePackages({"org.stupeni.browser", "org.stupeni.operators"})
class DerbySuite {}
