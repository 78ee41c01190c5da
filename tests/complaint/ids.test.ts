import fc from "fast-check";
import { expect, test } from "vitest";
import { complaintNumber, observationKey, parseComplaintNumber, uuidv7 } from "../../lib/complaint/ids.ts";

// Worked out apart from this program: the first 40 bits of `printf '%s' ID | sha256sum` in Crockford base 32.
test.each([
	["x:1858000000000000001", "R8PZ-EG3T"],
	["ig:17900000000000001", "3017-4GJH"],
	["fb:900000000000031", "QGF9-MJCE"],
])("the number of %s is %s on every machine", (id, number) => expect(complaintNumber(id)).toBe(number));

test.each([
	["7k4q-m2xd", "7K4Q-M2XD"],
	[" 7K4QM2XD ", "7K4Q-M2XD"],
	["7K4Q M2XD", "7K4Q-M2XD"],
	["OIL0-0000", "0110-0000"],
	["7K4Q-M2X", null],
	["7K4Q-M2XU", null],
	["", null],
])("%s typed is %s", (typed, number) => expect(parseComplaintNumber(typed)).toBe(number));

test("every number can be typed back", () => {
	fc.assert(
		fc.property(fc.string(), (id) => {
			expect(parseComplaintNumber(complaintNumber(id).toLowerCase())).toBe(complaintNumber(id));
		}),
	);
});

test("a UUIDv7 carries its time, version and variant, and sorts by time", () => {
	const random = new Uint8Array(10).fill(255);
	expect(uuidv7(0x0123456789ab, random)).toBe("01234567-89ab-7fff-bfff-ffffffffffff");
	fc.assert(
		fc.property(fc.nat(2 ** 40), fc.nat(2 ** 20), (now, later) => {
			expect(uuidv7(now, random) < uuidv7(now + later + 1, new Uint8Array(10))).toBe(true);
		}),
	);
});

test.each<[string, string[], RegExp]>([
	["of ids is plain", ["x:1", "DISHUB"], /^seen:x:1:DISHUB$/],
	["of words is a digest", ["x:1", "jalan rusak"], /^seen:[0-9a-f]{32}$/],
	["of long ids is a digest", ["x~".padEnd(300, "a")], /^seen:[0-9a-f]{32}$/],
])("the key of an observation %s, and the same at every call", (_, parts, expected) => {
	expect(observationKey("seen", ...parts)).toMatch(expected);
	expect(observationKey("seen", ...parts)).toBe(observationKey("seen", ...parts));
});

test("observations of different content have different keys", () => {
	const words = fc.array(fc.string(), { minLength: 2, maxLength: 2 });
	fc.assert(
		fc.property(words, words, (a, b) => {
			fc.pre(a.join(":") !== b.join(":"));
			expect(observationKey("seen", ...a)).not.toBe(observationKey("seen", ...b));
		}),
	);
});
