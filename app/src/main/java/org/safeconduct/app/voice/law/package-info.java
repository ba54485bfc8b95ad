/// Routes, risks and clocks, as `law/case/voice.yaml` has them.
@NullMarked
package org.safeconduct.app.voice.law;

import org.jspecify.annotations.NullMarked;
