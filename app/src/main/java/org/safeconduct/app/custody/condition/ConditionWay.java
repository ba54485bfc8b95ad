package org.safeconduct.app.custody.condition;

/// Whether something was left undone or done, as a sheet asks for it.
public enum ConditionWay {
    OMISSION,
    ACT
}
