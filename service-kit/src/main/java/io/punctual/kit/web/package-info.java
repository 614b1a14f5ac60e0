/** HTTP as every service speaks it: problems, pages, entity tags, idempotency keys. */
@NullMarked
package io.punctual.kit.web;

import org.jspecify.annotations.NullMarked;
