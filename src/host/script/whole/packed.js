// @ts-check
/** What the build has packed, in base64. */
const PACKED = /*packed*/ "" /*end*/;
