/** Cases, their history, channels, people and queues. */
@NullMarked
package io.punctual.cases;

import org.jspecify.annotations.NullMarked;
