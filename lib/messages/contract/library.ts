import { z } from "zod";
import { type ChangedTemplate, type TemplateVersion, templateChange } from "../../complaint/template/library.ts";
import { templateSchema } from "../../complaint/template/template.ts";
import { define, templateId } from "./spec.ts";

/** What only the desk does to the library of reply templates. */
export const libraryMessages = {
	/** Saves (a new template, or a new version of one), removes or puts back as shipped, if it is still as `basis` (a `versionKey`; null: in any case). */
	changeTemplate: define<ChangedTemplate>()(
		["desk"],
		z
			.object({ id: templateId, change: templateChange, basis: z.string().max(300).nullable() })
			.refine(({ id, change }) => change.type !== "saved" || change.template.id === id),
	),
	/**
	 * Several at once, from a file: all or none. `bases` holds the `versionKey` of each that the agency had touched when they were looked
	 * through. Answers the ids of those that somebody has changed since: nothing is saved then.
	 */
	saveTemplates: define<string[]>()(
		["desk"],
		z.object({
			templates: z.array(templateSchema).min(1).max(2000),
			bases: z.array(z.tuple([templateId, z.string().max(300)])).max(2000),
		}),
	),
	/** Takes back what `saveTemplates` has just saved. Answers the ids of those that somebody has changed since: they stay. */
	unsaveTemplates: define<string[]>()(["desk"], z.object({ templates: z.array(templateSchema).min(1).max(2000) })),
	/** All versions of one template, the newest first. */
	templateVersions: define<TemplateVersion[]>()(["desk"], z.object({ id: templateId })),
} as const;
