/** How values, some of them absent, are handed to SQL statements. */
@NullMarked
package io.punctual.cases.sql;

import org.jspecify.annotations.NullMarked;
