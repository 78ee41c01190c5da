/** Words that stand in most places and tell none from another: kinds of road and district, and where something lies beside what. */
const COMMON = new Set(
	(
		"jl jln jalan gg gang raya utama lorong ruas arah menuju tembusan " +
		"depan dpn belakang blkg dekat dkt deket samping smping sebelah seberang sebrang sekitar antara pojok ujung pinggir tepi tengah " +
		"atas bawah dalam luar kanan kiri utara selatan timur barat mulai sampai sampe hingga " +
		"desa ds dsn dusun dukuh kampung kp kel kelurahan kec kecamatan kab kabupaten kota provinsi prov rt rw no nomor km blok " +
		"di ke dari dan atau yang yg itu ini situ sini sana saya rumah rmh warga tempat lokasi area daerah wilayah"
	).split(" "),
);

/**
 * The words by which a place is known again, each once, lower case: "Jl. Melati depan Pasar Contoh RT 02/RW 05" gives melati, pasar,
 * contoh. Numbers of houses and of RT and RW are left out: people leave them out, too.
 */
export function placeWords(location: string): string[] {
	const words =
		location
			.toLocaleLowerCase("id")
			.normalize("NFKC")
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	return [...new Set(words)].filter((word) => word.length > 1 && !/\d/.test(word) && !COMMON.has(word));
}

/** Whether two places may be the same: at least two words in common, or all of the shorter. */
export function isSamePlace(a: readonly string[], b: readonly string[]): boolean {
	const others = new Set(b);
	const common = a.filter((word) => others.has(word)).length;
	return common >= 2 || (common === 1 && Math.min(a.length, b.length) === 1);
}
