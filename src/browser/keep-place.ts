import { findPlace, restorePlace } from './place.ts';
import type { Place } from './place.ts';

/*
 * Keeps the reader's place while the page changes beneath it: the window's size, a turned phone, larger
 * text, late pictures and fonts. It is found again only when the reader scrolls: finding it after each
 * change would add up what is rounded, and the way back would lead elsewhere.
 */

let place: Place | null = null;
/** Where the last scroll of our own led. */
let scrolledTo = -1;
/** The layout for which the place was found. */
let layout = '';

const text = document.querySelector<HTMLElement>('[data-rows], [data-places]');

export function keepThroughChanges(): void {
  if (!text) return;
  // The browser may have gone to a passage, or back to where one was, before this.
  forgetPlace();
  window.addEventListener('scroll', note, { passive: true });
  window.addEventListener('resize', keep);
  // What stands above the text may change without it: a line of the head wraps as its font arrives.
  const changes = new ResizeObserver(keep);
  changes.observe(text);
  changes.observe(document.body);
}

/**
 * The reader's place: where they have not scrolled since it was found or taken up, or the page has changed
 * beneath it since (a choice that the style sheet has already followed), still that one.
 */
export function currentPlace(): Place | null {
  const isKept = readLayout() !== layout || Math.abs(window.scrollY - scrolledTo) < 2;
  return place && isKept ? place : findPlace();
}

/** Changes the page, and puts the reader's place back where it stood. */
export function keepPlace(change: () => void): void {
  place = currentPlace();
  change();
  putBack();
}

/** Takes up a place that another page has noted. */
export function takeUp(noted: Place): void {
  place = noted;
  putBack();
  // A font that arrives now may move a line.
  document.fonts.ready.then(keepAsBefore, () => undefined);
}

/** Forgets the place; the next scroll, or change of the layout, begins from what is then shown. */
export function forgetPlace(): void {
  // Who is at the top of a page looks at its head and stays there.
  place = window.scrollY === 0 ? null : findPlace();
  layout = readLayout();
  scrolledTo = window.scrollY;
}

function note(): void {
  // A scroll of the browser's or of our own, after a change of the layout, is not the reader's.
  if (readLayout() !== layout || Math.abs(window.scrollY - scrolledTo) < 2) return;
  forgetPlace();
}

function keep(): void {
  if (readLayout() !== layout) putBack();
}

/** Unless the reader has moved on. */
function keepAsBefore(): void {
  if (Math.abs(window.scrollY - scrolledTo) < 2) putBack();
}

function putBack(): void {
  if (place) restorePlace(place);
  scrolledTo = window.scrollY;
  layout = readLayout();
}

const readLayout = (): string => `${window.innerWidth} ${text?.offsetTop} ${text?.offsetHeight}`;
