import type { desk as id } from "../id/desk.ts";

export const desk: typeof id = {};
