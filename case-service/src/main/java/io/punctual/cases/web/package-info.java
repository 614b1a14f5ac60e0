/** Cases over HTTP: opening them and acting on them. */
@NullMarked
package io.punctual.cases.web;

import org.jspecify.annotations.NullMarked;
