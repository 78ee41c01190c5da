import { useMemo, useRef, useState } from "preact/hooks";
import { TEMPLATES } from "../../../lib/complaint/template.ts";
import { rankTemplates, shorterVariant } from "../../../lib/complaint/template-choice.ts";
import { prepareReply } from "../../../lib/complaint/template-fields.ts";
import { replyKindOf } from "../../../lib/complaint/template-kinds.ts";
import type { ComplaintDetail } from "../../../lib/messages/values.ts";
import { templateWording } from "../../../lib/words/template-values.ts";
import { useDirectory, useNow, useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/Copy.tsx";
import { useRoads } from "../capture/useRoads.ts";
import { useSidebar } from "../SidebarScope.tsx";
import type { ComplaintActions } from "../useComplaintActions.ts";
import { useKeys } from "../useKeys.ts";
import { AnswerFields } from "./AnswerFields.tsx";
import { InsertionResult } from "./InsertionResult.tsx";
import { KeptAnswerBox } from "./KeptAnswerBox.tsx";
import { ReplyPreview } from "./ReplyPreview.tsx";
import { type ReplySubject, situationOf } from "./subject.ts";
import { TemplateList } from "./TemplateList.tsx";
import { useInsertion } from "./useInsertion.ts";

interface Props {
	subject: ReplySubject;
	/** Only a comment of this page has a reply box here; otherwise the text can be copied. */
	isOnPage: boolean;
	/** A number was just masked: ask the citizen to take it down first. */
	isPrivacyFirst: boolean;
	record: () => Promise<ComplaintDetail | null>;
	onInserted: () => void;
	perform: ComplaintActions["perform"];
}

/** *Balasan siap pakai*: choose, fill what is missing, see it, put it into the site's box. Never sends. */
export function Replies({ subject, isOnPage, isPrivacyFirst, record, onInserted, perform }: Props) {
	const { sidebar, fieldwork } = useWords();
	const words = sidebar.replies;
	const now = useNow();
	const { settings } = useSidebar();
	const directory = useDirectory();
	const road = useRoads(subject.complaint.location, 1)?.named ?? null;
	const [query, setQuery] = useState("");
	const [activeId, setActiveId] = useState<string | null>(null);
	const [answers, setAnswers] = useState<Record<string, string>>({});
	const inputs = useRef(new Map<string, HTMLElement>());
	const { insertion, insert, reset } = useInsertion({ complaintId: subject.complaintId, record, onInserted });
	const { zone } = settings;
	const wording = useMemo(() => templateWording(zone), [zone]);

	const isByHand = subject.complaint.channel === "manual";
	const surroundings = { ownOpdId: settings.opd.id, directory, road, zone };
	const situation = situationOf(subject, surroundings, isPrivacyFirst, query, now);
	const offered = rankTemplates(TEMPLATES, situation);
	const template = offered.find(({ id }) => id === activeId) ?? null;
	const source = { complaint: subject.complaint, settings, wording, road, now };
	const prepared = template && prepareReply(template, source, answers);

	useKeys({
		search: () => document.getElementById("reply-search")?.focus(),
		hasSingleKeys: settings.hasSingleKeys,
	});

	/** Inserts when everything is filled; else the first gap gets the focus. */
	const submit = async () => {
		if (!template || !prepared) return;
		const { filled } = prepared;
		if (filled.state === "incomplete") inputs.current.get(filled.missing[0])?.focus();
		if (filled.state !== "ready" || !isOnPage) return;
		const { text, textWithoutMention } = filled;
		await insert({ templateId: template.id, reply: replyKindOf(template), text, textWithoutMention });
		setActiveId(null);
	};
	/** What the OPD wrote answers the citizen's question. */
	const insertKept = (text: string) =>
		insert({ templateId: null, reply: "substantive", text, textWithoutMention: text });
	const activate = (id: string) => {
		reset();
		setActiveId(id);
	};

	return (
		<section class="replies" aria-label={words.title}>
			<div class="section-head">
				<h2>{words.title}</h2>
			</div>
			<KeptAnswerBox
				complaintId={subject.complaintId}
				channel={subject.complaint.channel}
				onInsert={isOnPage ? (text) => void insertKept(text) : null}
			/>
			<TemplateList
				templates={offered}
				activeId={activeId}
				query={query}
				onQuery={(text) => {
					setQuery(text);
					setActiveId(rankTemplates(TEMPLATES, { ...situation, query: text })[0]?.id ?? null);
				}}
				onActive={activate}
				onEnter={() => void submit()}
			/>
			{template && prepared && (
				<>
					<AnswerFields
						fields={prepared.fields}
						answers={answers}
						onAnswer={(variable, answer) => setAnswers({ ...answers, [variable]: answer })}
						keep={(variable, input) => {
							if (input) inputs.current.set(variable, input);
							else inputs.current.delete(variable);
						}}
						onEnter={() => void submit()}
					/>
					<ReplyPreview
						template={template}
						filled={prepared.filled}
						channel={subject.complaint.channel}
						usedBefore={subject.usedBefore}
						shorter={shorterVariant(template, offered)}
						onShorter={(shorter) => activate(shorter.id)}
					/>
					<div class="reply-buttons">
						{isOnPage ? (
							<Button
								look="primary"
								keys="Enter"
								disabled={prepared.filled.state === "refused" || insertion.state === "busy"}
								onClick={() => void submit()}
							>
								{words.insert}
							</Button>
						) : (
							<span class="small soft">{isByHand ? fieldwork.manual.reply : words.notOnPage}</span>
						)}
						{prepared.filled.state === "ready" && <CopyButton text={prepared.filled.text} label={words.copy} />}
					</div>
				</>
			)}
			<InsertionResult insertion={insertion} perform={perform} onDone={reset} />
		</section>
	);
}
