import { useMemo } from "preact/hooks";
import type { Complaint } from "../../../../lib/complaint/complaint.ts";
import type { Directory } from "../../../../lib/complaint/directory.ts";
import type { Settings } from "../../../../lib/complaint/settings.ts";
import { prepareReply, type TemplateField } from "../../../../lib/complaint/template/fields.ts";
import type { FilledTemplate } from "../../../../lib/complaint/template/fill.ts";
import { isoDateOf } from "../../../../lib/complaint/template/promise.ts";
import type { Template } from "../../../../lib/complaint/template/template.ts";
import type { TemplateComplaint, ValueSource } from "../../../../lib/complaint/template/values.ts";
import { isTemplateVariable } from "../../../../lib/complaint/template/variables.ts";
import { TEMPLATE_EXAMPLES } from "../../../../lib/words/template-examples.ts";
import { templateWording, variableLabel } from "../../../../lib/words/template-values.ts";
import type { Words } from "../../../../lib/words/words.ts";
import { useApp, useNow } from "../../../ui/App.tsx";
import { useLive } from "../../../ui/useLive.ts";

const HOUR = 3_600_000;
/** Of the complaints with a running clock, enough to have a new one among them. */
const LOOKED_AT = 50;

export interface Preview {
	filled: FilledTemplate;
	/** The newest open complaint; null when the values are invented. */
	complaint: Complaint | null;
}

/** A reply as a citizen would read it: with the newest open complaint, else with an invented one; what is asked for has example values. */
export function usePreview(template: Pick<Template, "text" | "scope" | "language">): Preview | null {
	const { ask, words, settings, directory } = useApp();
	const now = useNow();
	const overview = useLive(() => ask("overview", { limit: LOOKED_AT }), [ask]);
	const complaint = useMemo(
		() => overview.value?.next.toSorted((a, b) => b.capturedAt - a.capturedAt)[0] ?? null,
		[overview.value],
	);
	const { text, scope, language } = template;
	return useMemo(() => {
		if (!settings) return null;
		const source: ValueSource = {
			complaint: complaint ?? exampleComplaint(scope, settings, directory, now),
			settings,
			wordingIn: (one) => templateWording(settings.zone, one),
			now,
		};
		const { fields } = prepareReply({ text, scope, language }, source, {});
		const answers = fields.map((field) => [field.variable, exampleAnswer(field, settings, now, words)]);
		return { filled: prepareReply({ text, scope, language }, source, Object.fromEntries(answers)).filled, complaint };
	}, [text, scope, language, complaint, settings, directory, words, now]);
}

function exampleAnswer(
	{ variable, input, choices }: TemplateField,
	{ zone }: Settings,
	now: number,
	words: Words,
): string {
	const [choice] = choices;
	if (choice !== undefined) return choice;
	if (input === "date") return isoDateOf(now + 72 * HOUR, zone);
	return isTemplateVariable(variable) ? TEMPLATE_EXAMPLES[variable] : variableLabel(variable, words);
}

/** A complaint that nobody made, of the kind that a template is for. */
function exampleComplaint(
	scope: Template["scope"],
	settings: Settings,
	directory: Directory,
	now: number,
): TemplateComplaint {
	const foreign = directory.all.find(
		({ id, isExternal }) => id !== settings.opd.id && isExternal === (scope === "outside"),
	);
	const opd = (scope === "other" || scope === "outside") && foreign ? foreign : settings.opd;
	const at = now - HOUR;
	return {
		number: TEMPLATE_EXAMPLES.nomor_aduan,
		channel: "instagram",
		opd,
		unit: settings.units[0] ?? null,
		topic: TEMPLATE_EXAMPLES.pokok_aduan,
		location: TEMPLATE_EXAMPLES.lokasi,
		capturedAt: at,
		postedAt: { earliest: at, latest: at },
		status: { type: "open" },
		comment: {
			text: TEMPLATE_EXAMPLES.isi_ringkas,
			author: "",
			handle: TEMPLATE_EXAMPLES.username,
			permalink: null,
		},
		clock: { dueAt: at + 24 * HOUR },
		disposition: null,
	};
}
