/** The packaged application as a server runs it, and people who use it as a browser does. */
@NullMarked
package org.scholarlycppcc.packaged;

import org.jspecify.annotations.NullMarked;
