/// The rules of the house, held over every module: who may use whom, how large things get, how they are called.
///
/// A **budget** is a size that the code keeps. A budget that is passed is not raised: the thing is split.
@NullMarked
package org.safeconduct.house;

import org.jspecify.annotations.NullMarked;
