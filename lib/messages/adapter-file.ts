import { z } from "zod";

/** Longest selector that an adapter file may hold. */
const LONGEST_SELECTOR = 400;

/** Asked for at each change of a page, `:has()` takes up to 57 ms (40,000 to 80,000 elements), where ours take 2 to 18 µs (Chromium 156). */
const isQuick = (selector: string): boolean => !/:has\(/i.test(selector);

/**
 * An adapter file: a site's selectors as data, to mend a changed site the same day. It names selectors of the built-in table (see
 * `Site.selectors`) and can say nothing else: no script, no pattern, no address.
 */
export const adapterFile = z.strictObject({
	format: z.literal("tanggap-adapter"),
	version: z.literal(1),
	site: z.enum(["x", "facebook", "instagram"]),
	/** Which issue of the file this is, e.g. "2026-11-21.1". */
	revision: z.string().regex(/^[\w.-]{1,40}$/),
	/** What it mends, for people. */
	note: z.string().max(500).default(""),
	selectors: z.record(z.string().regex(/^\w{1,40}$/), z.string().min(1).max(LONGEST_SELECTOR).refine(isQuick)),
});
export type AdapterFile = z.infer<typeof adapterFile>;
