import type { templates as id } from "../id/templates.ts";

export const templates: typeof id = {};
