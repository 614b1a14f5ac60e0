/** What the service's controllers share: who may call, and how words and pages are read. */
@NullMarked
package io.punctual.cases.http;

import org.jspecify.annotations.NullMarked;
