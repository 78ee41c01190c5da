/** From one time to another, as a pattern: "sampai dengan", "s.d.", "s/d", a stroke. */
export const UNTIL = "(?:s[./]?d\\.?|sampai(?: dengan)?|hingga|[-–—])";
/**
 * What makes a time begin at something other than now, as a pattern of what follows: "H+7 Lebaran", "3 hari kerja setelah berkas lengkap". A
 * complaint has come already.
 */
export const OTHER_START =
	"(?:(?:dari|setelah|sesudah|sejak|pasca|usai) (?!(?:laporan|aduan|pengaduan|keluhan|pesan|hari ini|sekarang))|lebaran|idul|hari raya|natal|nataru|tahun baru|pemilu|pilkada)";
