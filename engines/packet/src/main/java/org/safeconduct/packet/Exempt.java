package org.safeconduct.packet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Lets one type break a rule of the house, and says why it must. The test of the rule counts these.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Exempt {
    /// Names of the tests that hold the rules.
    String[] from();

    /// The reason, and what keeps it harmless.
    String because();
}
