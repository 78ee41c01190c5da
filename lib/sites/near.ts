/**
 * How far from the viewport a comment is read and marked: a mark never waits for its reading. scrollMargin: the same inside a dialog that
 * scrolls by itself (Chrome 120, Firefox 141).
 */
export const NEARNESS = { rootMargin: "600px", scrollMargin: "600px" } as IntersectionObserverInit;
