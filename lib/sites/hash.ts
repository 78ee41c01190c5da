/**
 * A 53-bit hash (cyrb53: two 32-bit lanes of multiply and xor), eleven characters in base 36. Fast and the same on every machine, which is
 * all that an id for a comment without one needs: ten thousand comments collide with a chance of about 1 in 10^8. Not for secrets.
 */
export function hashOf(text: string): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	const highMixed = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	const lowMixed = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(highMixed ^ (highMixed >>> 13), 3266489909);
	return (4294967296 * (0x1fffff & lowMixed) + (highMixed >>> 0)).toString(36).padStart(11, "0");
}
