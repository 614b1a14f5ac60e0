/** The data a newcomer finds: customers, contracts and cases at every stage, loaded through the public API. */
@NullMarked
package io.punctual.standalone.demo;

import org.jspecify.annotations.NullMarked;
