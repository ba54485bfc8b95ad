package org.safeconduct.app.platform.page;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// A template and what it shows; what a controller answers.
public final class Page extends ModelAndView {
    private Page(String view) {
        super(view);
    }

    /// The whole page by that name.
    ///
    /// @param template room and name, such as `casefile/index`
    public static Page of(String template) {
        return new Page(template);
    }

    /// Answers a request for a part of the page with this template alone, such as `casefile/_list`.
    public Page part(String template) {
        setViewName(getViewName() + JteViews.PART + template);
        return this;
    }

    public Page with(String name, @Nullable Object value) {
        addObject(name, value);
        return this;
    }

    /// For a page that was refused and shows why.
    public Page as(HttpStatus status) {
        setStatus(status);
        return this;
    }

    /// Sends the browser on after a change, so that reloading the page changes nothing twice.
    public static Page to(String address) {
        return new Page("redirect:" + address);
    }
}
