package org.safeconduct.app.finder.glossary;

import org.safeconduct.app.journal.Act;

enum GlossaryAct implements Act {
    GLOSSARY_ADDED,
    GLOSSARY_CHANGED,
    GLOSSARY_WITHDRAWN
}
