package org.safeconduct.app.platform.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Puts the page of an endpoint into the frame of every page, for everybody whom the endpoint admits.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Signpost {
    /// Key of its name.
    String value();

    Place place() default Place.BAR;

    /// Lower ones stand first.
    int order() default 100;

    /// Where it stands.
    enum Place {
        BAR,
        /// Behind the member's own name.
        MENU
    }
}
