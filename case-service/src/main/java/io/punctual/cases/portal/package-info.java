/** What customers see and do themselves: the cases of their own account, and of those only what is public. */
@NullMarked
package io.punctual.cases.portal;

import org.jspecify.annotations.NullMarked;
