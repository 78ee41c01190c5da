import type { sidebar as id } from "../id/sidebar.ts";

export const sidebar: typeof id = {};
