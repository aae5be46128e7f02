/** The release that this build belongs to; the same as in package.json (a test compares them). */
export const version = '1.0.0';
