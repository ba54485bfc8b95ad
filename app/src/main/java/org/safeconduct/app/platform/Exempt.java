package org.safeconduct.app.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Frees a type from a rule of the house and says why. The house counts them.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Exempt {
    /// The tests, by name, that hold the rules.
    String[] from();

    String because();
}
