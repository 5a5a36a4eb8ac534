/** What is printed of the rooms. */
@NullMarked
package org.scholarlycppcc.rooms.web;

import org.jspecify.annotations.NullMarked;
