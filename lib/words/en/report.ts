import type { report as id } from "../id/report.ts";

export const report: typeof id = {};
