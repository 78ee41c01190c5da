import type { ArgsOf } from "../../../lib/messages/contract.ts";

type GuidanceName = "askGuidance" | "decideGuidance" | "withdrawGuidance";

/** Does one step of *minta arahan* on a complaint, says `done` and offers *Urungkan*. @returns whether it was stored */
export type PerformGuidance = <Name extends GuidanceName>(
	name: Name,
	args: Omit<ArgsOf<Name>, "action" | "id">,
	done: string,
) => Promise<boolean>;
