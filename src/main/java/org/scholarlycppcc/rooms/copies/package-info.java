/** The paper copies (馆藏) of the reading rooms, and who has one for as long as it is out. */
@NullMarked
package org.scholarlycppcc.rooms.copies;

import org.jspecify.annotations.NullMarked;
