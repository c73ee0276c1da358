/** The two screens of the house: a cheap phone, and the desk of an officer. */
export const PHONE = { width: 360, height: 800 } as const;
export const DESK = { width: 1440, height: 900 } as const;
