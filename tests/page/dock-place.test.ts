import { expect, test } from "vitest";
import { bestPlace, type DockPlace, type Extent } from "../../lib/page/dock-place.ts";

const RIGHT: DockPlace = { side: "right", width: 360 };
const WINDOW = 1366;

test.each<[string, Extent[], Extent[], DockPlace]>([
	["nothing to see", [], [], RIGHT],
	["X's column in the middle", [{ left: 318, right: 920 }], [], RIGHT],
	[
		"Facebook's dialog, whose edge it would touch",
		[{ left: 349, right: 1005 }],
		[{ left: 333, right: 1033 }],
		{ side: "right", width: 320 },
	],
	[
		"Instagram's modal with its comments at the right",
		[{ left: 733, right: 1233 }],
		[{ left: 133, right: 1233 }],
		{ side: "left", width: 360 },
	],
	["Facebook's photo viewer", [{ left: 1006, right: 1366 }], [], { side: "left", width: 360 }],
	["a comment as wide as the window", [{ left: 0, right: 1366 }], [], { side: "right", width: 320 }],
])("%s", (_, mustSee, goodToSee, place) => expect(bestPlace(RIGHT, WINDOW, { mustSee, goodToSee })).toEqual(place));

test("the admin's own side is kept while it covers nothing", () => {
	const left: DockPlace = { side: "left", width: 400 };
	expect(bestPlace(left, WINDOW, { mustSee: [{ left: 733, right: 1233 }], goodToSee: [] })).toEqual(left);
});
