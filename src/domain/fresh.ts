/**
 * Days before a first report whose source states no start, on which the force may already have been there. Our own
 * choice, said in the legend.
 */
export const FRESH_DAYS = 90;
