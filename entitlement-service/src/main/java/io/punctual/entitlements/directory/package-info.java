/** Accounts, contacts, products and assets: plain rows that other services hear of. */
@NullMarked
package io.punctual.entitlements.directory;

import org.jspecify.annotations.NullMarked;
