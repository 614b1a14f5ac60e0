/** What cases refer to and other services own: accounts, contacts, products and assets. */
@NullMarked
package io.punctual.cases.references;

import org.jspecify.annotations.NullMarked;
