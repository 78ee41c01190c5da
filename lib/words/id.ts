import { background } from "./id/background.ts";
import { common } from "./id/common.ts";
import { deadline } from "./id/deadline.ts";
import { desk } from "./id/desk.ts";
import { fieldwork } from "./id/fieldwork.ts";
import { forward } from "./id/forward.ts";
import { guidance } from "./id/guidance.ts";
import { page } from "./id/page.ts";
import { replyChecks } from "./id/reply-checks.ts";
import { report } from "./id/report.ts";
import { roads } from "./id/roads.ts";
import { sidebar } from "./id/sidebar.ts";
import { tables } from "./id/tables.ts";
import { templates } from "./id/templates.ts";

/** Every string on a screen, in Indonesian: the dictionary that the others are typed after. */
export const id = {
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
export type Words = typeof id;
