/** What services say to each other: CloudEvents around JSON, checked against the contracts. */
@NullMarked
package io.punctual.kit.message;

import org.jspecify.annotations.NullMarked;
