/** What was heard of cases from other services. */
@NullMarked
package io.punctual.cases.facts;

import org.jspecify.annotations.NullMarked;
