/** The plain pages that letters lead to; their links work without signing in. */
@NullMarked
package org.scholarlycppcc.notices.web;

import org.jspecify.annotations.NullMarked;
