/** What groups speak in plain HTTP: their pictures. */
@NullMarked
package org.scholarlycppcc.groups.web;

import org.jspecify.annotations.NullMarked;
