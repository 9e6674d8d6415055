// @ts-check
// What a screen in a waiting room needs of its page. The guide itself knows no page.

/** The build fills it in. @type {{version: string, languages: Record<string, string>}} */
const BUILD = /*build*/ JSON.parse("null") /*end*/;
const TAG = "ketamine-guide";

/** The element that stands now. @type {HTMLElement | undefined} */
let standing;

/** What is on screen: attract, language, guide, still. */
const stage = () => /** @type {HTMLElement | null | undefined} */ (standing?.shadowRoot?.querySelector(".kiosk"))?.dataset.stage;
