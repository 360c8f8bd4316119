package org.stupeni.suite;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The same as {@link DerbySuite} on the other database; both schemas are compared once, there. */
@Suite
@ConfigurationParameter(key = ClassOrderer.DEFAULT_ORDER_PROPERTY_NAME, value = "org.stupeni.suite.SmallFirst")
@SelectPackages("org.stupeni")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(".*SchemaParityIT")
@ExcludePackages({"org.stupeni.browser", "org.stupeni.operators"})
class PostgresqlSuite {

    @BeforeSuite
    static void chooseDatabase() {
        System.setProperty("portal.test.database", "postgresql");
    }
}
