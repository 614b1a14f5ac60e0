/** Users and queues, who manages whom, and to whom an escalated case goes. */
@NullMarked
package io.punctual.cases.people;

import org.jspecify.annotations.NullMarked;
