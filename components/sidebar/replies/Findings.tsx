import type { ReplyFinding } from "../../../lib/complaint/reply-checks.ts";
import type { Template } from "../../../lib/complaint/template.ts";
import { shortText } from "../../../lib/words/dates.ts";
import { useApp, useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Gate } from "./useGate.ts";

/** What speaks against a text, each with the words that set it off and with what to do instead. */
export function Findings({ gate: { findings, insertable, passage } }: { gate: Gate }) {
	const words = useWords().sidebar.replies.findings;
	if (findings.length === 0) return null;
	const insteadOf = ({ check }: ReplyFinding): readonly Template[] => {
		if (check === "repeated") return passage.variantsOf(insertable?.templateId ?? null);
		return check === "emergency-first" && passage.emergency ? [passage.emergency] : [];
	};
	return (
		<section class="findings" aria-label={words.title}>
			<h3>{words.title}</h3>
			<ul>
				{findings.map((finding) => (
					<li key={finding.check}>
						<Sentence finding={finding} />
						{insteadOf(finding).map((template) => (
							<Button key={template.id} look="link" isSmall onClick={() => passage.choose(template.id)}>
								{finding.check === "repeated" ? template.title : words.emergency}
							</Button>
						))}
					</li>
				))}
			</ul>
		</section>
	);
}

function Sentence({ finding }: { finding: ReplyFinding }) {
	const { words, dateStyle } = useApp();
	const { found, answered, advice } = words.replyChecks;
	const { check, excerpt } = finding;
	const said =
		finding.check === "answered-meanwhile"
			? answered(finding.answer.by, shortText(finding.answer.at, dateStyle))
			: found[finding.check](excerpt ?? "");
	return (
		<>
			{said} {advice[check]}{" "}
		</>
	);
}
