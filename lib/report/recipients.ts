import type { Complaint } from "../complaint/complaint.ts";
import { type Directory, type Organisation, opdRefOf } from "../complaint/directory.ts";
import type { OpdRef } from "../complaint/entry.ts";
import type { Settings } from "../complaint/settings.ts";

/** To whom a message about complaints can go: an OPD, or a bidang or UPTD of ours. */
export interface Recipient {
	opd: OpdRef;
	/** A part of our own OPD. */
	isUnit: boolean;
	/** Other names by which it is searched for. */
	aliases: readonly string[];
	contact: Organisation["contact"];
}

const NO_CONTACT: Organisation["contact"] = { person: "", whatsapp: "", email: "" };

/** Our own units first, then every OPD of the directory; our own OPD under the name that the settings give it. */
export function recipientsOf(settings: Pick<Settings, "opd" | "units">, directory: Directory): Recipient[] {
	const own = settings.opd;
	const listed = directory.unitsOf(own.id);
	const onlyNamed = settings.units.filter((name) => !listed.some((unit) => isCalled(unit, name)));
	const recipient = (one: Organisation, isUnit: boolean): Recipient => ({
		opd: one.id === own.id ? own : opdRefOf(one),
		isUnit,
		aliases: one.aliases,
		contact: one.contact,
	});
	const opds = directory.assignable.map((one) => recipient(one, false));
	return [
		...listed.map((unit) => recipient(unit, true)),
		...onlyNamed.map((name) => ({
			opd: { id: `${own.id}/${name}`, name, abbreviation: "" },
			isUnit: true,
			aliases: [],
			contact: NO_CONTACT,
		})),
		...(opds.some(({ opd }) => opd.id === own.id)
			? []
			: [{ opd: own, isUnit: false, aliases: [], contact: NO_CONTACT }]),
		...opds,
	];
}

/** Whom a complaint is with now: the unit of ours that it names, else its OPD, also one that the directory no longer has. Null when nobody has it. */
export function recipientOf(
	{ opd, unit }: Pick<Complaint, "opd" | "unit">,
	recipients: readonly Recipient[],
	directory: Directory,
	ownOpdId: string,
): Recipient | null {
	if (opd === null) return null;
	const holderId = directory.byId(opd.id)?.id ?? opd.id;
	const ownUnit =
		holderId === ownOpdId && unit !== null
			? recipients.find((one) => one.isUnit && isCalled(one.opd, unit))
			: undefined;
	return (
		ownUnit ??
		recipients.find((one) => !one.isUnit && one.opd.id === holderId) ?? {
			opd,
			isUnit: false,
			aliases: [],
			contact: NO_CONTACT,
		}
	);
}

/** What a recipient is called in a sentence. */
export function shortName({ abbreviation, name }: OpdRef): string {
	return abbreviation || name;
}

function isCalled({ name, abbreviation }: OpdRef, called: string): boolean {
	const wanted = called.trim().toLocaleLowerCase("id");
	return [name, abbreviation].some((one) => one.trim().toLocaleLowerCase("id") === wanted);
}
