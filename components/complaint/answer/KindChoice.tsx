import { REPLY_KINDS, type ReplyKind } from "../../../lib/complaint/vocabulary.ts";
import { useWords } from "../../ui/App.tsx";

/** *Tanggapan awal* or *lengkap*, preselected, side by side. */
export function KindChoice({ value, onChange }: { value: ReplyKind; onChange: (kind: ReplyKind) => void }) {
	const { common, sidebar } = useWords();
	return (
		<fieldset class="segments" aria-label={sidebar.answered.kind}>
			{REPLY_KINDS.map((kind) => (
				<button
					key={kind}
					type="button"
					class="segment"
					aria-pressed={kind === value}
					title={common.replyKinds[kind]}
					onClick={() => onChange(kind)}
				>
					{sidebar.replyKindsShort[kind]}
				</button>
			))}
		</fieldset>
	);
}
