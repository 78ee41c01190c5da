/** From one time to another, as a pattern: "sampai dengan", "s.d.", "s/d", a stroke. */
export const UNTIL = "(?:s[./]?d\\.?|sampai(?: dengan)?|hingga|[-–—])";
