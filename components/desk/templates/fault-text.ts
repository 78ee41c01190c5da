import type { TemplateFault } from "../../../lib/complaint/template-faults.ts";
import type { Words } from "../../../lib/words/words.ts";

/** What is wrong with a reply's text, in words. */
export function templateFaultText({ code, excerpt = "", suggestion }: TemplateFault, { templates }: Words): string {
	const sentence = templates.faults[code](excerpt);
	return suggestion === undefined ? sentence : `${sentence} ${templates.nearestName(suggestion)}`;
}
