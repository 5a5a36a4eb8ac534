/** Books over plain HTTP: their drawn covers, and lists and the catalogue to take away. */
@NamedInterface("web")
@NullMarked
package org.scholarlycppcc.catalogue.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
