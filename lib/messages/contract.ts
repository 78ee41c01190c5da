import type { z } from "zod";
import { besideMessages } from "./contract/beside.ts";
import { complaintMessages } from "./contract/complaints.ts";
import { deskMessages } from "./contract/desk.ts";
import { libraryMessages } from "./contract/library.ts";
import { pageMessages } from "./contract/page.ts";
import { readingMessages } from "./contract/reading.ts";
import { replyMessages } from "./contract/replies.ts";

export type { ClassificationArgs, CommentArgs, ObservedArgs, SeenArgs, ShownArgs, VisitArgs } from "./args.ts";
export type { Caller } from "./contract/spec.ts";

/** Every message between the contexts, a file for each group. Arguments are checked where they arrive; answers are plain JSON. */
export const contract = {
	...pageMessages,
	...readingMessages,
	...complaintMessages,
	...replyMessages,
	...besideMessages,
	...libraryMessages,
	...deskMessages,
} as const;

export type MessageName = keyof typeof contract;
export type ArgsOf<Name extends MessageName> = z.infer<(typeof contract)[Name]["args"]>;
export type ValueOf<Name extends MessageName> = Exclude<(typeof contract)[Name]["value"], undefined>;
