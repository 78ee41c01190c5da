import { z } from "zod";
import { opdRef } from "../../complaint/entry.ts";
import { FORWARD_CHANNELS } from "../../complaint/vocabulary.ts";
import { action, id } from "../args.ts";

/** Who may call: the content script of a site's top frame, our docked sidebar, our desk. */
export type Caller = "page" | "sidebar" | "desk";

/** One message: who may send it, with what, and what is answered. */
export interface Spec<Args extends z.ZodType, Value> {
	from: readonly Caller[];
	args: Args;
	/** Type of the answer's value; never present at run time. */
	value?: Value;
}

/** `define<Value>()(from, args)`: the type of the answer is named, that of the arguments follows. */
export const define =
	<Value>() =>
	<Args extends z.ZodType>(from: readonly Caller[], args: Args): Spec<Args, Value> => ({ from, args });

/** Callers that act in the officer's name. */
export const acting = ["sidebar", "desk"] as const;

export const onComplaint = z.object({ action, id });
export const templateId = z.string().min(1).max(60);
export const officialName = z.string().trim().min(1).max(200);
export const forwardArgs = { opd: opdRef, channel: z.enum(FORWARD_CHANNELS) };
