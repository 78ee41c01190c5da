import { type Signal, signal } from "@preact/signals";
import type { DeskProps } from "../../../components/desk/Desk.tsx";
import type { DeskData, Document } from "../../../components/desk/data.ts";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { SHIPPED_DIRECTORY } from "../../../lib/complaint/directory.ts";
import type { Entry } from "../../../lib/complaint/entry.ts";
import type { QueueView } from "../../../lib/complaint/queue-query.ts";
import { isOpen } from "../../../lib/complaint/state.ts";
import type { MessageName } from "../../../lib/messages/contract.ts";
import type { Answer, PendingReply, Session } from "../../../lib/messages/values.ts";
import { MORNING, makeSettings, RULES } from "../../factories.ts";
import { queueIn } from "./fake-queue.ts";

export interface FakeDesk extends DeskProps {
	/** Every message asked, in order. */
	asked: { name: MessageName; args: unknown }[];
	/** Files handed to the browser. */
	files: { name: string; content: Blob }[];
	/** Arguments of every call of one message. */
	argsOf: (name: MessageName) => unknown[];
	session: Session;
	/** The time of day, which passes when a test says so. */
	now: Signal<number>;
}

export interface Given {
	complaints?: Complaint[];
	entries?: Entry[];
	documents?: Document[];
	pending?: PendingReply[];
	session?: Partial<Session>;
	/** Answers that differ from the usual ones. */
	answers?: Partial<Record<MessageName, (args: never) => Answer<unknown>>>;
	data?: Partial<DeskData>;
	isGranted?: boolean;
	now?: number;
	/** The saved views of the queue. */
	views?: QueueView[];
}

/** A background and a database in memory, with the shape of the real ones. */
export function fakeDesk(given: Given = {}): FakeDesk {
	const { complaints = [], entries = [], documents = [], pending = [], now = MORNING } = given;
	const session: Session = {
		settings: makeSettings(),
		officer: "Dwi",
		storageFault: null,
		lastBackupAt: now,
		recentOpds: [],
		adapters: [],
		directory: SHIPPED_DIRECTORY,
		policyName: "1 x 24 jam kalender",
		...given.session,
	};
	const drafts = new Map<string, unknown>();
	const views: { saved: QueueView[] | null } = { saved: given.views ?? null };
	const asked: FakeDesk["asked"] = [];
	const files: FakeDesk["files"] = [];
	const usual: Partial<Record<MessageName, (args: never) => unknown>> = {
		session: () => ({ ...session }),
		draft: ({ key }: { key: string }) => drafts.get(key) ?? null,
		saveDraft: ({ key, value }: { key: string; value: unknown }) => void drafts.set(key, value),
		saveSettings: ({ settings }: { settings: Session["settings"] }) => {
			session.settings = settings;
			session.officer ??= settings?.officers[0] ?? null;
		},
		saveQueueViews: (args: { views: QueueView[] }) => {
			views.saved = args.views;
		},
		forwardAll: ({ ids }: { ids: string[] }) => ids,
		setOfficer: ({ officer }: { officer: string }) => {
			session.officer = officer;
		},
		complaint: ({ id }: { id: string }) => {
			const complaint = complaints.find((candidate) => candidate.id === id);
			const own = entries.filter((entry) => entry.subject === id);
			return complaint ? { complaint, entries: own, pending: null, action: null, masked: [] } : null;
		},
	};
	const ask = async (name: MessageName, args: unknown): Promise<Answer<unknown>> => {
		asked.push({ name, args });
		const special = given.answers?.[name];
		if (special) return special(args as never);
		return { ok: true, value: usual[name]?.(args as never) ?? null };
	};
	return {
		ask: ask as DeskProps["ask"],
		now: signal(now),
		data: { ...dataOf(complaints, entries, documents, pending, views), ...given.data },
		access: { isGranted: async () => given.isGranted ?? true, request: async () => true },
		download: (name, content) => void files.push({ name, content }),
		keepData: async () => true,
		asked,
		files,
		argsOf: (name) => asked.filter((call) => call.name === name).map((call) => call.args),
		session,
	};
}

function dataOf(
	complaints: Complaint[],
	entries: Entry[],
	documents: Document[],
	pending: PendingReply[],
	views: { saved: QueueView[] | null },
): DeskData {
	const due = ({ clock }: Complaint): number => clock?.dueAt ?? Number.MAX_SAFE_INTEGER;
	return {
		queue: queueIn(complaints, pending, views),
		openComplaints: async () => complaints.filter(isOpen).sort((a, b) => due(a) - due(b)),
		complaintsCapturedBetween: async (from, to) =>
			complaints.filter(({ capturedAt }) => capturedAt >= from && capturedAt < to),
		complaintsChangedSince: async (at) => complaints.filter(({ changedAt }) => changedAt >= at),
		pending: async () => pending,
		entriesOf: async (ids) => entries.filter(({ subject }) => ids.includes(subject)),
		entriesRecordedSince: async (at) => entries.filter(({ recordedAt }) => recordedAt >= at),
		async *allEntries() {
			if (entries.length > 0) yield entries;
		},
		clockRules: async (zone) => ({ ...RULES, zone }),
		documents: async () => documents,
		knownEntryIds: async (ids) => new Set(entries.map(({ id }) => id).filter((id) => ids.includes(id))),
		lastExportAt: async () => null,
		counts: async () => ({
			entries: entries.length,
			complaints: complaints.length,
			documents: documents.length,
		}),
		deviceId: async () => "device-1",
		sequences: async () => [],
	};
}
