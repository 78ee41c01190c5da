/** Words of: desk. */
export const desk = {};
