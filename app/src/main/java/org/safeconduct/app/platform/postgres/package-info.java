/// The database: PostgreSQL, brought along and kept by the program itself, or run by somebody else.
///
/// A **cluster** is what PostgreSQL calls the folder of one server. The **programs** are PostgreSQL's own, unpacked
/// beside the data. Three accounts live in a cluster: the **administrator**, who may everything and is used only to set
/// it up; the **owner** of the tables, who changes their shape; and the **app**, who works with the rows it is granted.
@NullMarked
package org.safeconduct.app.platform.postgres;

import org.jspecify.annotations.NullMarked;
