/** Words of: sidebar. */
export const sidebar = {};
