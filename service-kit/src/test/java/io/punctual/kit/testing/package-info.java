/** What the services' tests share: real infrastructure, tokens, contracts by example, architecture conventions. */
@NullMarked
package io.punctual.kit.testing;

import org.jspecify.annotations.NullMarked;
