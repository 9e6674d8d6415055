// What the two scripts, the Wasm and the page know of each other.

/** A file of our folder: its name, and what its content must hash to. */
interface Checked {
  name: string;
  integrity: string;
}

/** An element, as the rest of the loader sees it. */
interface Place {
  host: HTMLElement;
  root: ShadowRoot;
  /** What stands in the element until the guide does: the children, and what is said of them. */
  room: HTMLElement;
  /** An attribute; on a page of our own, the query parameter of that name comes first. */
  option(name: string): string;
  /** Whether the page is our own. */
  paged(): boolean;
  /** One warning in the console, and `guide-error`. */
  warn(code: string, message: string): void;
  /** The crisis line of the country. */
  crisis(): HTMLElement;
  url(name: string): string;
  /** What a web person can do where a file of ours does not load. */
  advice(): string;
  /** Runs a classic script of our folder. */
  run(file: Checked): Promise<unknown>;
  /** The address of a script of our folder, as Trusted Types want it. */
  trusted(href: string): string;
}

/** What runs a guide in an element. */
interface Runner {
  enter(): void;
  leave(): void;
  changed(name: string): void;
}

/** A guide of the Wasm program. */
interface Mounted {
  free(): void;
  changed(name: string): void;
}

/** Brings what the guide needs later: `done` hears it once, or nothing where it did not come. */
type Load = (what: string, done: (came?: unknown) => void) => unknown;

type Mount = (host: HTMLElement, root: HTMLElement, pack: string, load: Load) => Mounted;

/** What runs a screen in a waiting room, around the guide. */
interface Kiosk {
  /** A guide stands in this element: it is watched. `bury` takes the program for dead. */
  stands(host: HTMLElement, pulse: () => number, bury: (why: Error) => void): void;
  /** What the guide asks by name; see `Wires::ask`. */
  answer(what: string, words: (lang: string) => Promise<string>, bury: (why: Error) => void): Promise<unknown>;
}

interface Window {
  /** Opens it, the first time; nothing in the guide as one file. */
  ketamineGuideKiosk?: () => Kiosk | undefined;
  ketamineGuideLoad: (place: Place) => Runner;
  ketamineGuideWasm: any;
  ketamineGuideSynapse: any;
  /** Files that are there already, by name: those of the guide as one file, or of `guide-whole`. */
  ketamineGuideFiles?: Record<string, Uint8Array<ArrayBuffer>>;
  /** What keeps our own page for a time without a network; null where it cannot. */
  ketamineGuideWorker?: ServiceWorkerRegistration | null;
  /** The same for a kiosk, which renews itself. */
  ketamineGuideOffline?: { state(): "none" | "ready" | "waiting" | "failed"; renew(): Promise<boolean> };
}
