import type { ReplyTarget } from "../../lib/sites/compose/target.ts";

/** What a test asks of the content script. */
export type Command =
	/** Insert into the box under `#slot`; `times` calls at once, as a double click makes. */
	| { do: "insert"; text: string; times: number }
	/** Open the reply box of the comment at selector `container` by the control at selector `control` inside it, then insert. */
	| {
			do: "reply";
			text: string;
			container: string;
			control: string;
			target: Omit<ReplyTarget, "container" | "replyControl">;
	  };

/** What it did. */
export interface Outcome {
	state: string;
	method?: string;
	found?: string;
	reason?: string;
	hasMention?: boolean;
}
