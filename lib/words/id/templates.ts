/** Words of: templates. */
export const templates = {};
