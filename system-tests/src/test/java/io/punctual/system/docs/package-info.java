/** Documents that are generated from the code, and the tests that keep them true. */
@NullMarked
package io.punctual.system.docs;

import org.jspecify.annotations.NullMarked;
