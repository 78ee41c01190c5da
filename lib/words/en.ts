import { background } from "./en/background.ts";
import { common } from "./en/common.ts";
import { deadline } from "./en/deadline.ts";
import { desk } from "./en/desk.ts";
import { fieldwork } from "./en/fieldwork.ts";
import { forward } from "./en/forward.ts";
import { guidance } from "./en/guidance.ts";
import { page } from "./en/page.ts";
import { replyChecks } from "./en/reply-checks.ts";
import { report } from "./en/report.ts";
import { roads } from "./en/roads.ts";
import { sidebar } from "./en/sidebar.ts";
import { tables } from "./en/tables.ts";
import { templates } from "./en/templates.ts";
import type { Words } from "./id.ts";

export const en: Words = {
	background,
	common,
	page,
	sidebar,
	desk,
	deadline,
	fieldwork,
	forward,
	guidance,
	replyChecks,
	report,
	roads,
	tables,
	templates,
};
