/** Every delay and budget of this room, with its reason. */

/** Longest stretch of writing into the page before the browser gets a turn: half a frame at 60 Hz, the other half is its own layout. */
export const SLICE_MS = 8;

/** How long the browser may take to draw what we write in one frame: with our slice before it, less than the 50 ms that count as a long task. */
export const DRAWING_MS = 28;

/** Characters written into the first frame, before it is known how fast the browser draws; and those that go into any frame. */
export const FIRST_CHARACTERS_A_FRAME = 600;
export const LEAST_CHARACTERS_A_FRAME = 240;

/** A page counts as scrolled for so long after it has moved; as much of a frame's characters is written into one meanwhile. */
export const SCROLLING_MS = 150;
export const SCROLLING_SHARE = 0.4;

/** Characters of an article that are collected in one piece; more than most news articles have, some milliseconds. */
export const PIECE_CHARACTERS = 10_000;

/** How far above and below the screen paragraphs are read ahead, as a `rootMargin`: one screen, so that scrolling by a page meets finished text. */
export const NEAR_MARGIN = '100% 0px 100% 0px';

/** Characters asked about in one message. A message costs 1–3 ms whatever it holds; 1,500 characters are about a screen. */
export const BATCH_CHARACTERS = 1_500;

/** Characters of the article handed to the engine as context for each batch. */
export const CONTEXT_CHARACTERS = 8_000;

/** The page has to be quiet this long before new text is collected; one render of a framework comes as several mutations. */
export const SETTLE_MS = 120;

/** Our wrappers are looked over at most this often, however fast the page mutates: once a frame. */
export const SWEEP_MS = 16;

/** Collecting anew may take at most one part in this many of the page's time, so that a page that never rests stays as quick as it was. */
export const REST_FACTOR = 10;

/** A text whose annotation the page undid this often is left alone: something on the page wants it so. */
export const PATIENCE = 3;

/** How often a batch is asked again when the background did not answer, and the wait before the first further attempt; it doubles. */
export const ATTEMPTS = 3;
export const RETRY_MS = 400;

/** A finger that stays this long presses long: what browsers take for it themselves, and the two should agree. */
export const LONG_PRESS_MS = 500;

/** A finger that stays within so many pixels has not moved. */
export const FINGER_PX = 10;

/** So far back a pointer's way is looked at to tell where it is going: further than a hand trembles. */
export const TRAIL_PX = 10;
