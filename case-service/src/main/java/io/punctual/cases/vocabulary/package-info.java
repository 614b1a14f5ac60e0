/** The admin's own words: statuses and typed fields. */
@NullMarked
package io.punctual.cases.vocabulary;

import org.jspecify.annotations.NullMarked;
