@NullMarked
package io.punctual.milestones.keeping;

import org.jspecify.annotations.NullMarked;
