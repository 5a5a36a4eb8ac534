/** Components without a domain of their own, and the slots of the first page. */
@NullMarked
package org.scholarlycppcc.base.ui;

import org.jspecify.annotations.NullMarked;
