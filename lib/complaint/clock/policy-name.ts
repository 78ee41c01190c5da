import { PRESETS } from "./presets.ts";
import type { RuleBook } from "./rules.ts";

/** The present name of a policy that a verdict or a clock names; of one that is gone the name under which it was offered, else its id. */
export function policyNameOf(policyId: string, { policies }: Pick<RuleBook, "policies">): string {
	return [...policies, ...PRESETS].find(({ id }) => id === policyId)?.name ?? policyId;
}
