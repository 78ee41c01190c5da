import {
	libraryOf,
	type TemplateUse,
	type TemplateVersion,
	versionKey,
} from "../../../lib/complaint/template/library.ts";
import { TEMPLATES, type Template } from "../../../lib/complaint/template/template.ts";
import type { ArgsOf } from "../../../lib/messages/contract.ts";
import { MORNING } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import type { Given } from "./fake-desk.ts";

/** The first of the shipped ones: enough for a list. */
export const SHIPPED = TEMPLATES.slice(0, 3);

export interface FakeLibrary {
	/** The newest first, by id. */
	versions: Map<string, TemplateVersion[]>;
	favourites: string[];
	uses: TemplateUse[];
	/** What was asked for, in order. */
	done: { name: string; args: unknown }[];
	/** Writes a version as another screen would. */
	write: (id: string, change: TemplateVersion["change"], by?: string) => void;
	newest: (id: string) => TemplateVersion | undefined;
	answers: NonNullable<Given["answers"]>;
}

export const makeTemplate = (overrides: Partial<Template> = {}): Template => ({
	id: "informasi-contoh",
	title: "Jam buka loket",
	situation: "informasi",
	scope: "any",
	text: "Halo {username}, kami buka {jam_layanan}.",
	language: "id",
	...overrides,
});

/** A library in memory, of what is shipped and of `own` replies. */
export function fakeLibrary(own: readonly Template[] = []): FakeLibrary {
	let at = MORNING;
	const library: FakeLibrary = {
		versions: new Map(),
		favourites: [],
		uses: [],
		done: [],
		write: (id, change, by = "Rina") => {
			at += 1000;
			library.versions.set(id, [{ change, at, by }, ...(library.versions.get(id) ?? [])]);
			announce(null);
		},
		newest: (id) => library.versions.get(id)?.[0],
		answers: {},
	};
	for (const template of own) library.write(template.id, { type: "saved", template });
	const ok = (value: unknown = null) => ({ ok: true, value }) as const;
	const doing = <Args>(name: string, work: (args: Args) => void) => ({
		[name]: (args: Args) => {
			library.done.push({ name, args });
			work(args);
			announce(null);
			return ok();
		},
	});
	const lastSaved = () =>
		[...library.versions].flatMap(([id, versions]) => {
			const saved = versions.find(({ change }) => change.type === "saved")?.change;
			return saved?.type === "saved" ? [[id, saved.template] as const] : [];
		});
	library.answers = {
		templates: () =>
			ok(
				libraryOf(
					SHIPPED,
					new Map([...library.versions].flatMap(([id, [newest]]) => (newest ? [[id, newest] as const] : []))),
					library.favourites,
					new Map(lastSaved()),
				),
			),
		templateUses: () => ok(library.uses),
		templateVersions: ({ id }: { id: string }) => ok(library.versions.get(id) ?? []),
		changeTemplate: ({ id, change, basis }: ArgsOf<"changeTemplate">) => {
			const before = library.newest(id) ?? null;
			if (basis !== null && basis !== versionKey(before)) return ok({ isChanged: false, before, newest: before });
			library.done.push({ name: "changeTemplate", args: { id, change } });
			library.write(id, change, "Dwi");
			return ok({ isChanged: true, before, newest: library.newest(id) ?? null });
		},
		...doing<{ id: string; isFavourite: boolean }>("setFavouriteTemplate", ({ id, isFavourite }) => {
			library.favourites = library.favourites.filter((one) => one !== id);
			if (isFavourite) library.favourites.push(id);
		}),
	};
	return library;
}
