import type { ReplyFinding } from "../../../lib/complaint/reply-checks.ts";
import type { Template } from "../../../lib/complaint/template/template.ts";
import { findingText } from "../../../lib/words/reply-check-text.ts";
import { useApp } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Gate } from "./useGate.ts";

/** What speaks against a text, each with the words that set it off and with what to do instead. */
export function Findings({ gate: { findings, insertable, passage } }: { gate: Gate }) {
	const { words: all, dateStyle } = useApp();
	const words = all.sidebar.replies.findings;
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
						{findingText(finding, dateStyle)}{" "}
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
