import { z } from "zod";
import { action } from "../args.ts";
import type { LinksOutcome } from "../values.ts";
import { acting, define } from "./spec.ts";

/** What the sidebar and the desk do beside the complaints. */
export const besideMessages = {
	/** What these actions detected was seen and taken note of. */
	acknowledgeDetections: define<null>()(acting, z.object({ actions: z.array(action).min(1).max(100) })),
	/** Puts the links in a pasted text on the list of those to be visited. */
	addLinks: define<LinksOutcome>()(acting, z.object({ action, text: z.string().max(100_000) })),
	/** A link was opened, or is done with (recorded, ticked off or taken off the list); `waiting` puts it back. */
	markLink: define<null>()(acting, z.object({ id: z.uuid(), state: z.enum(["waiting", "opened", "done"]) })),
	/** Who is on duty at this PC from now on. */
	setOfficer: define<null>()(acting, z.object({ officer: z.string().min(1).max(200) })),
	/** Keeps the draft of a form until it is saved or discarded (null). */
	saveDraft: define<null>()(acting, z.object({ key: z.string().max(300), value: z.unknown() })),
	/** The desk in a tab, at a place (`#antrean`, `#laporan` …); an open desk is brought forward. */
	openDesk: define<null>()(acting, z.object({ hash: z.string().regex(/^#?[\w/=&~:.%-]*$/) })),
} as const;
