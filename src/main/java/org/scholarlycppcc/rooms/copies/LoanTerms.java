package org.scholarlycppcc.rooms.copies;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * On which terms the house lends.
 *
 * @param days how long a copy is lent
 * @param fetch how many days a copy is kept for whoever reserved it
 * @param most how many loans and reservations a member may have at once
 */
@Component
record LoanTerms(
        @Value("${scholarly.copies.days}") int days,
        @Value("${scholarly.copies.fetch}") int fetch,
        @Value("${scholarly.copies.most}") int most) {}
