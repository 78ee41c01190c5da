/** The work that a promise is about, as pieces of patterns. */

/** Done where the trouble is: as it follows *kami* and *di-*. */
export const WORK_VERB = [
	"cek|periksa|tinjau|surve[iy]|datangi|kunjungi|tangani|perbaiki|selesaikan|tindak ?lanjuti|benahi|atasi|bereskan|kerjakan|tuntaskan",
	"bersihkan|angkut|tambal|aspal|ganti|pasang",
].join("|");
/** The same as a thing. */
export const WORK_NOUN =
	"perbaikan|penanganan|pengerjaan|pengecekan|peninjauan|pengaspalan|penambalan|penggantian|pembersihan|pengangkutan|penyelesaian";
