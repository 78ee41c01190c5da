import { settingsInForce } from "../complaint/accounts.ts";
import {
	createDirectory,
	type Directory,
	directoryDocument,
	type Organisation,
	SHIPPED_DIRECTORY,
} from "../complaint/directory.ts";
import { type Road, roadsDocument } from "../complaint/roads.ts";
import type { Settings } from "../complaint/settings.ts";
import { newestVersion, readDocument, readSettings } from "./documents.ts";
import type { Database } from "./schema.ts";

/** Name of the document that holds the agency's organisations. */
export const DIRECTORY = "directory";
/** Name of the document that holds its roads. */
export const ROADS = "roads";

/** The agency's list of organisations; the shipped one until it saves its own. */
export async function readOrganisations(db: Database): Promise<readonly Organisation[]> {
	return (await readDocument(db, DIRECTORY, directoryDocument)) ?? SHIPPED_DIRECTORY;
}

/** The same, ready to be looked up. */
export async function readDirectory(db: Database): Promise<Directory> {
	return createDirectory(await readOrganisations(db));
}

/** The settings with what the directory adds (see `settingsInForce`); null before the first run. */
export async function readSettingsInForce(db: Database): Promise<Settings | null> {
	const settings = await readSettings(db);
	return settings && settingsInForce(settings, await readDirectory(db));
}

/** The last list of roads read and the version that it is. */
const roadsRead = new WeakMap<Database, { version: string | null; roads: readonly Road[] }>();

/** The agency's roads; none until it has some. The same list until another version is saved: they are asked for at each pause of typing. */
export async function readRoads(db: Database): Promise<readonly Road[]> {
	const version = await newestVersion(db, ROADS);
	const known = roadsRead.get(db);
	if (known?.version === version) return known.roads;
	const roads = (await readDocument(db, ROADS, roadsDocument)) ?? [];
	roadsRead.set(db, { version, roads });
	return roads;
}
