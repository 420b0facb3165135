/**
 * Days for which one report bears on the days around it: after the last one a mark is then drawn as old, and before the
 * first one whose start no source states the force may have been there. Our own choice, said in the legend.
 */
export const FRESH_DAYS = 90;
